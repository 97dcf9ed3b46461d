package org.serviceplan.importer.annex;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.serviceplan.importer.annex.ReadBook.ONE;
import static org.serviceplan.importer.annex.ReadBook.PLAN;
import static org.serviceplan.importer.annex.ReadBook.REPORT;
import static org.serviceplan.importer.annex.ReadBook.TWO;

/** Lists whose lines begin with bullets, or count as others hardly do. */
class LineListTest {
    private static final String HEAD = "項次|實施要項|具體作法|負責業參|完成期限";

    @ParameterizedTest
    @CsvSource({
        "1), 2)",
        "1）, 2）",
        "一), 二)",
        "⑴, ⑵",
        "⒈, ⒉",
        "❶, ❷",
        "甲、, 乙、",
        "（甲）, （乙）",
        "A., B.",
        "(A), (B)",
        "'1-1 ', '1-2 '",
        "1-1、, 1-2、",
        "第一、, 第二、",
        "作法一：, 作法二："
    })
    void numbersOfManyKindsBeginMeasures(String first, String second) {
        ReadBook read = plan(ONE + first + "講習。/" + second + "訪視。|總務|每季", TWO + first + "座談。|志工|每月");

        assertThat(read.measures().subList(0, 2)).containsExactly("1.1 講習。 C3 [總務] <每季>", "1.2 訪視。 C3 [總務] <每季>");
        assertThat(read.found()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"□", "■　", "★", "✓", "※", "＊"})
    void marksThatMeanSomethingAreBulletsWhereTheyAreSeveral(String mark) {
        ReadBook read = plan(ONE + mark + "講習，/邀請專家。/" + mark + "訪視。|總務|每季", TWO + mark + "座談。|志工|每月");

        assertThat(read.measures())
                .containsExactly(
                        "1.1 講習，邀請專家。 C3 [總務] <每季>",
                        "1.2 訪視。 C3 [總務] <每季>",
                        "2.1 " + mark.strip() + "座談。 C4 [志工] <每月>");
    }

    @Test
    void marksOfTwoKindsAreNoList() {
        ReadBook read = plan(ONE + "□講習。/■訪視。|總務|每季", TWO + "－座談。/-調查。|志工|每月");

        assertThat(read.measures())
                .containsExactly("1.1 □講習。■訪視。 C3 [總務] <每季>", "2.1 座談。 C4 [志工] <每月>", "2.2 調查。 C4 [志工] <每月>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"●", "◆ ", "◎", "▲", "➢", "- ", "‧", "→"})
    void bulletsBeginMeasures(String bullet) {
        ReadBook read = plan(
                ONE + bullet + "講習，/邀請專家。/" + bullet + "訪視。|總務|每季",
                TWO + bullet + "座談。|志工|每月",
                "||" + bullet + "調查。|志工|每年");

        assertThat(read.measures())
                .containsExactly(
                        "1.1 講習，邀請專家。 C3 [總務] <每季>",
                        "1.2 訪視。 C3 [總務] <每季>",
                        "2.1 座談。 C4 [志工] <每月>",
                        "2.2 調查。 C5 [志工] <每年>");
        assertThat(read.found()).isEmpty();
    }

    @Test
    void bulletsBelowANumberAreNoMeasures() {
        ReadBook read = plan(ONE + "一、講習：/●新進。/●在職。|總務|每季", "||二、訪視：|總務|每季", "||●居家。/●醫院。||");

        assertThat(read.measures()).containsExactly("1.1 講習：●新進。●在職。 C3 [總務] <每季>", "1.2 訪視：●居家。●醫院。 C4 [總務] <每季>");
    }

    @Test
    void numbersInTheTextOfMeasuresGoOnFromRowToRow() {
        ReadBook read = plan(ONE + "1-1、講習。|總務|每季", "||1-2、訪視。|總務|每季", TWO + "2-1、座談。|志工|每月");

        assertThat(read.measures())
                .containsExactly("1.1 講習。 C3 [總務] <每季>", "1.2 訪視。 C4 [總務] <每季>", "2.1 座談。 C5 [志工] <每月>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "甲、乙兩區訪視。",
                "A.I.應用講習。",
                "1-3月辦理講習。",
                "-5%為目標。",
                "甲、訪視。/丙、講習。",
                "第一線人員講習。",
                "作法一致。",
                "●",
                "甲、乙兩區設站。/乙、丙兩區諮詢。",
                "甲、/乙兩區訪視。/乙、檢討",
                "A、B兩區訪視/B、C兩區宣導",
                "A.I.講習。/B.訪視。",
                "第一、二類訪視。/第二、三類講習。",
                "第一，建冊；第二，訪視。",
                "第一項、第二項併行。/第二項、第三項檢討。",
                "第一項工作為訪視。/第二項工作為講習。",
                "1-1關懷輔導。",
                "1-1 專案：每人1名。",
                "1-1樓設站。/1-2樓講習。",
                "乙、訪視。/甲、講習。/乙、座談。"
            })
    void whatOnlyLooksLikeOneIsNoList(String text) {
        assertThat(LineList.entries(text.replace('/', '\n'), 0)).isEmpty();
    }

    @Test
    void whatLooksLikeTheNumberOfARowIsNone() {
        ReadBook read = plan(
                ONE + "設置服務台。|總務|每季",
                "||1-2樓設置飲水機及座椅。|總務|每季",
                "||1-3名志工輪值。|總務|每季",
                TWO + "訪視榮民。|志工|每月",
                "||第二、三類榮民每季訪視。|志工|每月");

        assertThat(read.measures())
                .containsExactly(
                        "1.1 設置服務台。 C3 [總務] <每季>",
                        "1.2 1-2樓設置飲水機及座椅。 C4 [總務] <每季>",
                        "1.3 1-3名志工輪值。 C5 [總務] <每季>",
                        "2.1 訪視榮民。 C6 [志工] <每月>",
                        "2.2 第二、三類榮民每季訪視。 C7 [志工] <每月>");
        assertThat(read.found()).isEmpty();
    }

    @Test
    void placesCountedInOutcomesDoNotDivideThem() {
        ReadBook read = ReadBook.of(REPORT, "項次|實施要項|具體作法|執行成效", ONE + "一、講習。/二、訪視。|甲、乙區計20人次/乙、丙區計3場次");

        assertThat(read.measures())
                .containsExactly("1.1 講習。 C3 = 甲、乙區計20人次乙、丙區計3場次 D3", "1.2 訪視。 C3 = 甲、乙區計20人次乙、丙區計3場次 D3");
        assertThat(read.found()).containsExactly("SHARED_OUTCOME D3");
    }

    @Test
    void asManyBulletsBesideAreTheOutcomesOfEach() {
        ReadBook read = ReadBook.of(
                REPORT,
                "項次|實施要項|具體作法|執行成效",
                ONE + "●講習。/●訪視。|●計3場次。/●計20人次。",
                TWO + "甲、座談。/乙、調查。|甲、計4場次。/乙、計50份。",
                "三|便捷服務遞送過程與方式，提升民眾生活便利度|●線上。/●臨櫃。|計60件。");

        assertThat(read.measures())
                .containsExactly(
                        "1.1 講習。 C3 = 計3場次。 D3",
                        "1.2 訪視。 C3 = 計20人次。 D3",
                        "2.1 座談。 C4 = 計4場次。 D4",
                        "2.2 調查。 C4 = 計50份。 D4",
                        "3.1 線上。 C5 = 計60件。 D5",
                        "3.2 臨櫃。 C5 = 計60件。 D5");
        assertThat(read.found()).isEqualTo(List.of("SHARED_OUTCOME D5"));
    }

    private static ReadBook plan(String... rows) {
        String[] all = new String[rows.length + 2];
        all[0] = PLAN;
        all[1] = HEAD;
        System.arraycopy(rows, 0, all, 2, rows.length);
        return ReadBook.of(all);
    }
}
