package org.serviceplan.report.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FittedTextTest {
    private final Graphics2D g2 = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
    private final Font font = ChartFont.regular(10);

    @Test
    void textBreaksAfterItsComma() {
        assertThat(FittedText.wrap(g2, "完備基礎服務項目，注重服務特性差異化", font, 120)).containsExactly("完備基礎服務項目，", "注重服務特性差異化");
    }

    @Test
    void clauseThatIsTooLongIsHalvedRatherThanLeftWithOneCharacter() {
        assertThat(FittedText.wrap(g2, "提升退除役官兵及眷屬生活便利度", font, 142)).containsExactly("提升退除役官兵及", "眷屬生活便利度");
    }

    @Test
    void noLineBeginsWithPunctuation() {
        assertThat(FittedText.wrap(g2, "甲乙丙丁（戊己）庚辛", font, 72)).containsExactly("甲乙丙丁（", "戊己）庚辛");
        assertThat(FittedText.wrap(g2, "甲乙丙丁戊）己庚辛壬", font, 72)).containsExactly("甲乙丙丁", "戊）己庚辛壬");
    }

    @Test
    void fontShrinksUntilTheWidestTextFits() {
        Font fitted = FittedText.fit(g2, font, List.of("一", "一二三四五六七八九十"), 50);

        assertThat(fitted.getSize2D()).isEqualTo(5);
        assertThat(FittedText.fit(g2, font, List.of("一"), 50)).isSameAs(font);
    }
}
