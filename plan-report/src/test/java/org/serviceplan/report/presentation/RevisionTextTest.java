package org.serviceplan.report.presentation;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RevisionTextTest {

    @Test
    void changesAreMarkedWhereTheyHappened() {
        assertThat(RevisionText.between("每年至少20小時講習。", "每年達24小時講習以上。")).isEqualTo("每年〔至少20→達24〕小時講習〔增：以上〕。");
        assertThat(RevisionText.between("辦理志工訓練及表揚活動", "辦理志工訓練")).isEqualTo("辦理志工訓練〔刪：及表揚活動〕");
        assertThat(RevisionText.between("相同文字", "相同文字")).isEqualTo("相同文字");
    }

    @Test
    void oneCharacterThatHappensToStayIsNoneBetweenTwoChanges() {
        assertThat(RevisionText.between("甲乙丙丁戊己庚", "甲乙子丁丑己庚")).isEqualTo("甲乙〔丙丁戊→子丁丑〕己庚");
    }
}
