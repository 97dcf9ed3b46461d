package org.serviceplan.report.workbook.sheet;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TextSizeTest {
    @Test
    void chineseCharactersTakeTwoDigitsOfWidth() {
        assertThat(TextSize.lines("一二三四五六七八九十", 22, 11)).isEqualTo(1);
        assertThat(TextSize.lines("一二三四五六七八九十", 20, 11)).isEqualTo(2);
        assertThat(TextSize.lines("0123456789", 14, 11)).isEqualTo(1);
    }

    @Test
    void lineBreaksInTextCountAndSmallTextNeedsLessRoom() {
        assertThat(TextSize.lines("一\n\n二", 20, 11)).isEqualTo(3);
        assertThat(TextSize.lines("一二三四五六七八九十", 20, 9)).isEqualTo(1);
    }

    @Test
    void emptyTextIsOneLineHigh() {
        assertThat(TextSize.lines("", 20, 11)).isEqualTo(1);
    }
}
