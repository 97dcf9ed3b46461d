package org.serviceplan.importer;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.serviceplan.importer.testing.BookSketch;

import static org.assertj.core.api.Assertions.assertThat;

/** Lists of the form's heads beside an annex. */
class ListsBesideTest {
    private static final String ONE = "完備基礎服務項目，注重服務特性差異化";
    private static final String TWO = "重視全程意見回饋及參與，力求服務切合民眾需求";
    private static final String[] ANNEX = {
        "花蓮縣榮民服務處112年度提升政府服務效能具體作法", "項次|實施要項|具體作法|負責業參|完成期限", "一|" + ONE + "|一、甲。|處綜合|每季", "二|" + TWO + "|一、乙。|總務|每季"
    };

    @Test
    void explanationWithAnExampleIsNoAnnex() {
        assertThat(beside("欄位|說明|範例", "項次|文字|一", "實施要項|文字|一、" + ONE, "具體作法|長文字|強化服務", "完成期限|日期|每季"))
                .containsExactly("附件一", "LIST_SKIPPED 其他!A2");
    }

    @Test
    void wordsToChooseFromAreNoAnnex() {
        assertThat(beside("實施要項|" + ONE + "|" + TWO, "具體作法", "負責業參|處綜合|就業站", "完成期限|持續辦理|每季"))
                .containsExactly("附件一");
    }

    @Test
    void wordsToChooseFromUnderTheirHeadsAreNoAnnex() {
        assertThat(beside("實施要項|負責業參|完成期限", ONE + "|處綜合|持續辦理", TWO + "|就業站|每季"))
                .containsExactly("附件一", "LIST_SKIPPED 其他!A1");
        assertThat(beside("實施要項|負責業參|完成期限", "便捷服務遞送過程與方式，提升民眾生活便利度|處綜合|持續辦理"))
                .contains("MISSING_MEASURE_COLUMN 其他!A1")
                .noneMatch(told -> told.startsWith("LIST_SKIPPED"));
        assertThat(beside("金門縣榮民服務處112年度具體作法", "實施要項|負責業參|完成期限", ONE + "|處綜合|持續辦理"))
                .contains("其他", "MISSING_MEASURE_COLUMN 其他!A2");
    }

    @Test
    void annexWhoseColumnOfMeasuresIsNotKnownIsNoList() {
        String[] rows = {"項次|實施要項|預算科目|負責業參|完成期限", "一|" + ONE + "|一、甲。|總務|每季", "二|" + TWO + "|一、乙。|總務|每季"};
        String[] bare = {"項次|實施要項|負責業參|完成期限", "一|" + ONE + "|總務|每季"};

        assertThat(beside(rows))
                .contains("MISSING_MEASURE_COLUMN 其他!A1")
                .noneMatch(told -> told.startsWith("LIST_SKIPPED"));
        assertThat(on("附件二（續）", bare)).contains("MISSING_MEASURE_COLUMN 附件二（續）!A1");
        assertThat(on("其他", "附件二", bare[0], bare[1])).contains("MISSING_MEASURE_COLUMN 其他!A2");
        assertThat(beside(bare)).containsExactly("附件一", "LIST_SKIPPED 其他!A1");
    }

    @Test
    void cardWithAnItemOfItsOwnOrATitleIsAnAnnex() {
        String three = "便捷服務遞送過程與方式，提升民眾生活便利度";
        assertThat(beside("項次|三", "實施要項|" + three, "具體作法|一、丙。", "負責業參|志工", "完成期限|每季"))
                .contains("附件一")
                .noneMatch(told -> told.startsWith("LIST_SKIPPED"));
        assertThat(beside("金門縣榮民服務處112年度具體作法", "項次|一", "實施要項|" + ONE, "具體作法|一、丙。", "完成期限|每季"))
                .contains("附件一", "其他")
                .noneMatch(told -> told.startsWith("LIST_SKIPPED"));
    }

    /** The sheets of the annexes, and what is said of lists. */
    private static List<String> beside(String... list) {
        return on("其他", list);
    }

    private static List<String> on(String sheet, String... list) {
        ImportResult result = AnnexImporter.standard()
                .read(BookSketch.xlsx().sheet("附件一", ANNEX).sheet(sheet, list).bytes(), "x.xlsx");
        List<String> all = new ArrayList<>();
        result.annexes().forEach(imported -> all.add(imported.annex().sheet()));
        result.allFindings().kept().stream()
                .filter(finding -> !finding.code().value().equals("MISSING_ITEM"))
                .forEach(finding -> all.add(finding.code() + " " + finding.sheet() + "!" + finding.cell()));
        return all;
    }
}
