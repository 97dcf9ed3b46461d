package org.serviceplan.model.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FoldedTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            臺中市               | 台中市
            ＳＯＰ（標準）       | sop(標準)
            完備基礎，注重差異。 | 完備基礎,注重差異
            作業。。             | 作業
            項　次               | 項次
            ⽇期                 | 日期
            ○辦理訪視            | 辦理訪視
            四○七場次            | 四〇七場次
            1,234人次            | 1234人次
            ８０％               | 80%
            """)
    void typingHabitsFold(String one, String other) {
        assertThat(FoldedText.of(one)).isEqualTo(FoldedText.of(other));
    }

    @ParameterizedTest
    @CsvSource({"四○七場次, 四七場次", "3.7%, 37%", "80%, 80", "差異化, 異化", "效益, 效益訊", "20小時, 2小時"})
    void whatMeansSomethingElseStaysDifferent(String one, String other) {
        assertThat(FoldedText.of(one)).isNotEqualTo(FoldedText.of(other));
    }

    @Test
    void punctuationAloneIsEmpty() {
        assertThat(FoldedText.of("。、- ○○").isEmpty()).isTrue();
        assertThat(FoldedText.of("無").isEmpty()).isFalse();
    }
}
