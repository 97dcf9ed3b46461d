package org.serviceplan.importer.annex;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.serviceplan.importer.annex.ReadBook.ONE;
import static org.serviceplan.importer.annex.ReadBook.PLAN;
import static org.serviceplan.importer.annex.ReadBook.REPORT;
import static org.serviceplan.importer.annex.ReadBook.TWO;

/** Remarks, sums and signatures between the rows of a table, and measures without numbers below them. */
class RowsAmongNotesTest {
    private static final String HEAD = "項次|實施要項|具體作法|負責業參|完成期限";

    @ParameterizedTest
    @ValueSource(strings = {"※本項依112年1月函辦理。", "||註：本項依函示辦理。", "承辦人：|||單位主管："})
    void measuresWithoutNumbersGoOnBelowANote(String note) {
        ReadBook read = ReadBook.of(PLAN, HEAD, ONE + "辦理年度講習。|總務|每季", note, "||訪視獨居榮民眷屬。|志工|每月", TWO + "意見調查。|總務|每季");

        assertThat(read.measures())
                .containsExactly("1.1 辦理年度講習。 C3 [總務] <每季>", "1.2 訪視獨居榮民眷屬。 C5 [志工] <每月>", "2.1 意見調查。 C6 [總務] <每季>");
        assertThat(read.found()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"小計|||7場次", "|小計||7場次", "||小計|7場次", "||本頁小計：|7場次", "||本頁合計|7場次"})
    void whatStandsBelowASumGoesOn(String sum) {
        ReadBook read = ReadBook.of(
                REPORT,
                "項次|實施要項|具體作法|執行成效",
                ONE + "講習。|計3場次。",
                sum,
                "||訪視。|計4場次。",
                sum,
                TWO + "調查。|計5場次。",
                "合計|||12場次");

        assertThat(read.measures())
                .containsExactly("1.1 講習。 C3 = 計3場次。 D3", "1.2 訪視。 C5 = 計4場次。 D5", "2.1 調查。 C7 = 計5場次。 D7");
        assertThat(read.found()).isEmpty();
    }

    @Test
    void namesAndDaysBelowSignaturesAreNoMeasures() {
        ReadBook read = ReadBook.of(
                PLAN,
                HEAD,
                ONE + "一、辦理年度講習。|總務|每季",
                "",
                "||承辦人：|主管：|處長：",
                "||王小明|副處長李大同|張三",
                "||112年1月5日|112年1月6日|112年1月6日",
                "||112.1.5|112.1.6|112.1.6",
                "||花蓮縣榮民服務處處長陳大文|總幹事|112年1月5日");

        assertThat(read.measures()).containsExactly("1.1 辦理年度講習。 C3 [總務] <每季>");
        assertThat(read.found()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "備註：無/||完成期限請填寫至年月日為止不得空白|範例：計3場次",
                "總計|||/||服務榮民眷屬合計人數統計|1,234人次/||訪視慰問活動辦理場次統計|56場次",
                "填表人：/||國軍退除役官兵輔導委員會花蓮縣榮民服務處|電話：03-8322311",
                "||※以上各項由總務業參彙整陳核|112年1月5日"
            })
    void whatHasNoNumberBelowTheLastItemIsNoMeasure(String below) {
        String[] rows = (REPORT + "/項次|實施要項|具體作法|執行成效/" + ONE + "訪視。|計20人次。/" + below).split("/", -1);

        ReadBook read = ReadBook.of(rows);

        assertThat(read.measures()).containsExactly("1.1 訪視。 C3 = 計20人次。 D3");
        assertThat(read.found()).isEmpty();
    }
}
