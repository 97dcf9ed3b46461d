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
    void changedNumberIsShownWhole() {
        assertThat(RevisionText.between("每年達1070人次以上。", "每年達1069人次以上。")).isEqualTo("每年達〔1070→1069〕人次以上。");
        assertThat(RevisionText.between("至少51則", "至少50則")).isEqualTo("至少〔51→50〕則");
        assertThat(RevisionText.between("至少95人次", "至少951人次")).isEqualTo("至少〔95→951〕人次");
        assertThat(RevisionText.between("至少195人次", "至少95人次")).isEqualTo("至少〔195→95〕人次");
    }

    @Test
    void oneCharacterThatHappensToStayIsNoneBetweenTwoChanges() {
        assertThat(RevisionText.between("甲乙丙丁戊己庚", "甲乙子丁丑己庚")).isEqualTo("甲乙〔丙丁戊→子丁丑〕己庚");
    }
}
