package org.serviceplan.importer;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.serviceplan.importer.ImportResult.Status;
import org.serviceplan.importer.testing.BookSketch;
import org.serviceplan.model.Annex;
import org.serviceplan.model.Measure;
import org.serviceplan.model.MeasuresAnnex;
import org.serviceplan.model.Outcome;
import org.serviceplan.model.OutcomesAnnex;
import org.serviceplan.model.PlanItem;
import org.serviceplan.model.calendar.MinguoYear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** One annex in several tables, with a head of its own over each. */
class AnnexOverSheetsTest {
    private static final String TITLE = "花蓮縣榮民服務處112年度提升政府服務效能具體作法";
    private static final String TITLE_2 = "花蓮縣榮民服務處112年度提升政府服務效能執行成效一覽表";
    private static final String HEADS = "項次|實施要項|具體作法|負責業參|完成期限";
    private static final String HEADS_2 = "項次|實施要項|具體作法|執行成效";
    private static final List<String> HEADINGS = List.of(
            "完備基礎服務項目，注重服務特性差異化",
            "重視全程意見回饋及參與，力求服務切合民眾需求",
            "便捷服務遞送過程與方式，提升民眾生活便利度",
            "關懷多元對象及城鄉差距，促進社會資源公平使用",
            "開放政府透明治理，優化機關管理創新",
            "掌握社經發展趨勢，專案規劃前瞻服務");

    private final AnnexImporter importer = AnnexImporter.standard();

    @Test
    void partsWithItemsOfTheirOwnAreOneAnnexWhoseCellsStayOnTheirSheets() {
        ImportResult result = read(BookSketch.xlsx()
                .sheet("附件一", sheet(TITLE, HEADS, "|處綜合|每季", 1, 2, 3))
                .sheet("附件一(續)", sheet(TITLE, HEADS, "|總務|儘速", 4, 5, 6)));
        Annex annex = only(result);

        assertThat(result.status()).isEqualTo(Status.ACCEPTED);
        assertThat(annex.sheet()).isEqualTo("附件一");
        assertThat(annex.title()).isEqualTo(TITLE);
        assertThat(annex.items())
                .extracting(PlanItem::ordinal, PlanItem::heading, item -> item.cell()
                        .toString())
                .containsExactly(
                        tuple(1, HEADINGS.get(0), "A3"),
                        tuple(2, HEADINGS.get(1), "A4"),
                        tuple(3, HEADINGS.get(2), "A5"),
                        tuple(4, HEADINGS.get(3), "'附件一(續)'!A3"),
                        tuple(5, HEADINGS.get(4), "'附件一(續)'!A4"),
                        tuple(6, HEADINGS.get(5), "'附件一(續)'!A5"));
        assertThat(annex.measures())
                .extracting(Measure::text, measure -> annex.sheetOf(measure.cell()), measure -> measure.cell()
                        .onItsSheet()
                        .toString())
                .startsWith(tuple("作法1。", "附件一", "C3"))
                .endsWith(tuple("作法6。", "附件一(續)", "C5"));
        assertThat(findings(result))
                .containsExactly(
                        "ANNEX_OVER_SHEETS 附件一 null",
                        "UNRECOGNISED_DEADLINE 附件一(續) E3",
                        "UNRECOGNISED_DEADLINE 附件一(續) E4",
                        "UNRECOGNISED_DEADLINE 附件一(續) E5");
    }

    @Test
    void titleOfAnyPartIsThatOfAll() {
        for (boolean first : List.of(true, false)) {
            ImportResult result = read(BookSketch.xlsx()
                    .sheet("附件一", sheet(first ? TITLE : "", HEADS, "|處綜合|每季", 1, 2, 3))
                    .sheet("附件一(續)", sheet(first ? "" : TITLE, HEADS, "|處綜合|3月底前", 4, 5, 6)));

            assertThat(findings(result)).containsExactly("ANNEX_OVER_SHEETS 附件一 null");
            assertThat(only(result).title()).isEqualTo(TITLE);
            assertThat(only(result).office().name()).isEqualTo("花蓮縣榮民服務處");
            assertThat(only(result).year()).isEqualTo(MinguoYear.of(112));
            assertThat(only(result).measures().get(5).deadline().date()).hasToString("2023-03-31");
            assertThat(result.dependsOnName()).isFalse();
        }
    }

    @Test
    void sheetForEachItemOfAnOfficeThatOnlyTheFileNamesIsOneAnnex() {
        BookSketch book = BookSketch.xlsx();
        for (int item = 1; item <= 6; item++) {
            book.sheet("要項" + item, sheet("", HEADS, "|處綜合|每季", item));
        }
        byte[] content = book.bytes();
        ImportResult result = importer.read(content, "112/金門縣榮民服務處.xlsx");

        assertThat(findings(result)).containsExactly("ANNEX_OVER_SHEETS 要項1 null");
        assertThat(result.dependsOnName()).isTrue();
        assertThat(only(result).office().name()).isEqualTo("金門縣榮民服務處");
        assertThat(only(result).items())
                .extracting(item -> item.cell().toString())
                .containsExactly("A2", "'要項2'!A2", "'要項3'!A2", "'要項4'!A2", "'要項5'!A2", "'要項6'!A2");
        assertThat(findings(importer.read(content, "x.xlsx")))
                .containsExactly("ANNEX_OVER_SHEETS 要項1 null", "OFFICE_UNKNOWN 要項1 null", "YEAR_UNKNOWN 要項1 null");
    }

    @Test
    void itemThatNoPartAnswersIsMissingOnce() {
        assertThat(findings(read(BookSketch.xlsx()
                        .sheet("甲", sheet(TITLE, HEADS, "|處綜合|每季", 1, 2))
                        .sheet("乙", sheet("", HEADS, "|處綜合|每季", 4, 5, 6)))))
                .containsExactly("ANNEX_OVER_SHEETS 甲 null", "MISSING_ITEM 甲 A2");
    }

    @Test
    void partThatFitsTwoAnnexesIsNobodysPart() {
        String other = TITLE.replace("花蓮", "金門");
        ImportResult result = read(BookSketch.xlsx()
                .sheet("花1", sheet(TITLE, HEADS, "|處綜合|每季", 1, 2, 3))
                .sheet("金1", sheet(other, HEADS, "|處綜合|每季", 1, 2, 3))
                .sheet("花2", sheet("", HEADS, "|處綜合|每季", 4, 5, 6))
                .sheet("金2", sheet("", HEADS, "|處綜合|每季", 4, 5, 6)));

        assertThat(result.status()).isEqualTo(Status.REJECTED);
        assertThat(findings(result)).contains("OFFICE_UNKNOWN 花2 null", "OFFICE_UNKNOWN 金2 null");
        assertThat(result.annexes().get(0).annex().items()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({
        "連江縣榮民服務處112年度提升政府服務效能具體作法, 附件一(續)",
        "金門處112年度提升政府服務效能具體作法, 附件一(續)",
        "某縣政府112年度提升政府服務效能具體作法, 附件一(續)",
        "○○榮民服務處112年度提升政府服務效能具體作法, 附件一(續)",
        "花蓮縣榮民服務處、金門縣榮民服務處112年度提升政府服務效能具體作法, 附件一(續)",
        "花蓮縣榮民服務處去年度提升政府服務效能具體作法, 附件一(續)",
        "花蓮縣榮民服務處112年度提升政府服務效能具體作法, 初稿（作廢）",
    })
    void whatMayBeSomebodyElsesOrDoesNotCountIsNoPart(String title, String sheet) {
        ImportResult result = read(BookSketch.xlsx()
                .sheet("附件一", sheet(TITLE, HEADS, "|處綜合|每季", 1, 2, 3))
                .sheet(sheet, sheet(title, HEADS, "|處綜合|每季", 4, 5, 6)));

        assertThat(result.status()).isEqualTo(Status.REJECTED);
        assertThat(result.annexes().get(0).annex().items()).hasSize(3);
    }

    @Test
    void tableOfAnotherPlanIsNoPart() {
        String[] other = {TITLE.replace("提升政府服務效能", "性別平等"), HEADS, "七|性別統計|一、作法。|處綜合|每季"};
        ImportResult result = read(BookSketch.xlsx()
                .sheet("附件一", sheet(TITLE, HEADS, "|處綜合|每季", 1, 2, 3, 4, 5, 6))
                .sheet("性平", other));

        assertThat(result.annexes().get(0).annex().items()).hasSize(6);
        assertThat(findings(result)).contains("DUPLICATE_ANNEX 性平 null");
    }

    @Test
    void whatIsWrongWithTheTitleOfALaterPartIsTold() {
        assertThat(findings(read(BookSketch.xlsx()
                        .sheet("附件一", sheet(TITLE, HEADS, "|處綜合|每季", 1, 2, 3))
                        .sheet("金門", sheet(TITLE, HEADS, "|處綜合|每季", 4, 5, 6)))))
                .containsExactly("ANNEX_OVER_SHEETS 附件一 null", "OFFICE_CONTRADICTED 金門 A1");
        assertThat(findings(read(BookSketch.xlsx()
                        .sheet("1", sheet(TITLE, HEADS, "|處綜合|每季", 1, 2, 3))
                        .sheet("2", sheet(TITLE.replace("112", "2023"), HEADS, "|處綜合|每季", 4, 5, 6)))))
                .containsExactly("ANNEX_OVER_SHEETS 1 null", "YEAR_GREGORIAN 2 A1");
    }

    @Test
    void itemThatStandsTwiceWithAnotherDeadlineIsADuplicate() {
        assertThat(findings(read(BookSketch.xlsx()
                        .sheet("附件一", sheet(TITLE, HEADS, "|處綜合|每季", 1, 2, 3, 4))
                        .sheet("附件一(續)", sheet(TITLE, HEADS, "|處綜合|每月", 4, 5, 6)))))
                .contains("DUPLICATE_ANNEX 附件一(續) null");
    }

    @Test
    void itemWhoseNumbersGoOnOnTheNextSheetIsOne() {
        String[] begun = sheet(TITLE, HEADS, "|處綜合|每季", 1, 2, 3);
        String[] rest = sheet("", HEADS, "|處綜合|每季", 3, 4, 5, 6);
        rest[1] = rest[1].replace("一、作法3。", "二、其餘。");
        ImportResult result = read(BookSketch.xlsx().sheet("第1頁", begun).sheet("第2頁", rest));

        assertThat(only(result).items()).hasSize(6);
        assertThat(only(result).items().get(2).measures())
                .extracting(Measure::ordinal, Measure::text, measure -> measure.cell()
                        .toString())
                .containsExactly(tuple(1, "作法3。", "C5"), tuple(2, "其餘。", "'第2頁'!C2"));
        assertThat(findings(result)).containsExactly("ANNEX_OVER_SHEETS 第1頁 null");
    }

    @ParameterizedTest
    @CsvSource({
        // On the next page, whatever its number.
        "第1頁, 第2頁, 一、作法3。, 一、另一作法。, true",
        "附件一, 附件一(續), 一、作法3。, 一、另一作法。, true",
        // Not numbered, so that it says no other thing of the same number.
        "甲, 乙, 作法3。, 另一作法。, true",
        "甲, 乙, 一、作法3。, 另一作法。, true",
        // Printed again with one more.
        "甲, 乙, 一、作法3。, 一、作法3。/二、另一作法。, true",
        // Perhaps the same in two versions.
        "甲, 乙, 一、作法3。, 一、另一作法。, false",
        "甲, 乙, 一、作法3。/二、另一作法。, 一、作法3。, false",
        "第1頁, 第2頁, 一、作法3。, 一、另一作法。/二、作法3。, false",
        "附件一, 附件一(修正), 作法3。, 另一作法。, false",
        "附件一舊, 附件一(續), 一、作法3。, 一、另一作法。, false",
        // One made of the other.
        "第1頁, 第2頁, 作法3。, 作法3，至少2場次。, false",
        "甲, 乙, 一、辦理志工講習。, 辦理志工講習3場次。, false",
        // Perhaps the rest of the one above, or below it.
        "甲, 乙, 一、作法3。/二、結合, 志工訪視。, false",
        "甲, 乙, 作法3, 另一作法, false",
        "第1頁, 第2頁, 一、作法3。, (1)志工訪視。, false"
    })
    void itemThatGoesOnInOtherWordsIsJoinedWhereItIsNoOtherVersion(
            String sheet, String next, String measure, String other, boolean joined) {
        String[] first = sheet(TITLE, HEADS, "|處綜合|每季", 1, 2, 3);
        String[] second = sheet("", HEADS, "|處綜合|每季", 3, 4, 5, 6);
        first[4] = first[4].replace("一、作法3。", measure);
        second[1] = second[1].replace("一、作法3。", other);
        ImportResult result = importer.read(
                BookSketch.xlsx().sheet(sheet, first).sheet(next, second).bytes(), "112花蓮縣.xlsx");

        assertThat(result.status()).isEqualTo(joined ? Status.ACCEPTED : Status.REJECTED);
        if (joined) {
            assertThat(findings(result)).contains("ANNEX_OUT_OF_ORDER " + sheet + " null");
            assertThat(only(result).items().get(2).measures())
                    .extracting(
                            Measure::ordinal, Measure::text, own -> own.cell().toString())
                    .containsExactly(tuple(1, "作法3。", "C5"), tuple(2, "另一作法。", "'" + next + "'!C2"));
            assertThat(only(result).items()).extracting(PlanItem::ordinal).containsExactly(1, 2, 3, 4, 5, 6);
        }
    }

    @Test
    void headingAtTheFootOfAPageHasItsMeasuresOnTheNextOne() {
        String[] first = sheet(TITLE, HEADS, "|處綜合|每季", 1, 2, 3);
        first[4] = "三|" + HEADINGS.get(2) + "|||";
        ImportResult result =
                read(BookSketch.xlsx().sheet("第1頁", first).sheet("第2頁", sheet("", HEADS, "|處綜合|每季", 3, 4, 5, 6)));

        assertThat(only(result).items().get(2).measures())
                .extracting(Measure::text, measure -> measure.cell().toString())
                .containsExactly(tuple("作法3。", "'第2頁'!C2"));
        assertThat(findings(result)).containsExactly("ANNEX_OUT_OF_ORDER 第1頁 null");
    }

    @Test
    void sheetsOfSectionsThatAnswerAllItemsTogetherAreOneAnnex() {
        String[] guidance = sheet(TITLE, HEADS, "|處綜合|每季", 1, 2, 3, 5);
        String[] service = sheet(TITLE, HEADS, "|網綜合|每季", 2, 4, 6);
        String[] station = sheet(TITLE, HEADS, "|就業站|每季", 2, 3);
        service[2] = service[2].replace("作法2", "問卷");
        station[2] = station[2].replace("作法2", "座談");
        station[3] = station[3].replace("作法3", "到府");
        ImportResult result = read(
                BookSketch.xlsx().sheet("輔導組", guidance).sheet("服務組", service).sheet("就業站", station));
        ImportResult without = read(BookSketch.xlsx().sheet("輔導組", guidance).sheet("就業站", station));
        ImportResult versions = read(BookSketch.xlsx().sheet("版本一", guidance).sheet("版本二", service));

        assertThat(only(result).measures())
                .extracting(Measure::ordinal, Measure::text, measure -> measure.cell()
                        .toString())
                .containsExactly(
                        tuple(1, "作法1。", "C3"),
                        tuple(1, "作法2。", "C4"),
                        tuple(2, "問卷。", "'服務組'!C3"),
                        tuple(3, "座談。", "'就業站'!C3"),
                        tuple(1, "作法3。", "C5"),
                        tuple(2, "到府。", "'就業站'!C4"),
                        tuple(1, "作法4。", "'服務組'!C4"),
                        tuple(1, "作法5。", "C6"),
                        tuple(1, "作法6。", "'服務組'!C5"));
        assertThat(findings(result)).containsExactly("ANNEX_OUT_OF_ORDER 輔導組 null");
        assertThat(without.status()).isEqualTo(Status.REJECTED);
        assertThat(findings(versions)).contains("DUPLICATE_ANNEX 版本二 null");
    }

    @Test
    void cardOnASheetForEachItemIsToldToBeTurnedOnce() {
        BookSketch book = BookSketch.xlsx();
        for (int item = 1; item <= 6; item++) {
            book.sheet(
                    "要項" + item,
                    TITLE,
                    "項次|" + "一二三四五六".charAt(item - 1),
                    "實施要項|" + HEADINGS.get(item - 1),
                    "具體作法|一、作法" + item + "。",
                    "負責業參|總務",
                    "完成期限|每季");
        }
        ImportResult result = read(book);

        assertThat(only(result).measures())
                .extracting(Measure::text)
                .hasSize(6)
                .startsWith("作法1。")
                .endsWith("作法6。");
        assertThat(findings(result)).containsExactly("ANNEX_OVER_SHEETS 要項1 null", "TABLE_TURNED 要項1 A2");
        assertThat(result.allFindings().kept().get(1).message()).startsWith("6 個表格的欄名直列於同一欄，");
    }

    @Test
    void partsOutOfOrderAreTakenInByTheirItemsAndSaidToBe() {
        ImportResult result = read(BookSketch.xlsx()
                .sheet("甲", sheet(TITLE, HEADS, "|處綜合|每季", 4, 5, 6))
                .sheet("乙", sheet(TITLE, HEADS, "|處綜合|每季", 1, 2, 3)));

        assertThat(findings(result)).containsExactly("ANNEX_OUT_OF_ORDER 乙 null");
        assertThat(result.allFindings().kept().get(0).message()).contains("附件一分散在 2 個表格（工作表「乙」、「甲」）");
        assertThat(only(result).sheet()).isEqualTo("乙");
        assertThat(only(result).items()).extracting(PlanItem::ordinal).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(only(read(BookSketch.xlsx()
                                .sheet("甲", sheet(TITLE, HEADS, "|處綜合|每季", 1, 3, 5))
                                .sheet("乙", sheet("", HEADS, "|處綜合|每季", 2, 4, 6))))
                        .items())
                .extracting(item -> item.cell().toString())
                .containsExactly("A3", "'乙'!A2", "A4", "'乙'!A3", "A5", "'乙'!A4");
    }

    @Test
    void itemOfTwoPartsCountsOnceWhereItIsTheSameAndElseSendsTheFileBack() {
        String[] first = sheet(TITLE, HEADS, "|處綜合|每季", 1, 2, 3);
        String[] second = sheet("", HEADS, "|處綜合|每季", 3, 4, 5, 6);
        ImportResult same = read(BookSketch.xlsx().sheet("甲", first).sheet("乙", second));
        second[1] = second[1].replace("作法3", "另一作法");
        ImportResult other = importer.read(
                BookSketch.xlsx().sheet("甲", first).sheet("乙", second).bytes(), "112花蓮縣.xlsx");

        assertThat(findings(same)).containsExactly("ANNEX_OUT_OF_ORDER 甲 null");
        assertThat(only(same).items())
                .extracting(item -> item.cell().toString())
                .containsExactly("A3", "A4", "A5", "'乙'!A3", "'乙'!A4", "'乙'!A5");
        assertThat(other.status()).isEqualTo(Status.REJECTED);
        assertThat(findings(other)).contains("DUPLICATE_ANNEX 乙 null").doesNotContain("ANNEX_OVER_SHEETS 甲 null");
    }

    @Test
    void revisionThatOnlyItsTitleTellsIsNoOtherPartOfAnItem() {
        String[] revised = sheet(TITLE + "（修訂）", HEADS, "|處綜合|每季", 3, 4, 5, 6);
        revised[2] = revised[2].replace("一、作法3。", "另一作法。");

        assertThat(findings(read(BookSketch.xlsx()
                        .sheet("甲", sheet(TITLE, HEADS, "|處綜合|每季", 1, 2, 3))
                        .sheet("乙", revised))))
                .contains("DUPLICATE_ANNEX 乙 null");
    }

    @ParameterizedTest
    @CsvSource({
        "第1頁, 第2頁, 一、甲。/二、結合, 志工訪視。, 1甲。 2結合志工訪視。",
        "甲, 乙, 一、甲。/二、結合, 志工訪視。/三、丙。, 1甲。 2結合志工訪視。 3丙。",
        "附件一, 附件一(續), 一、甲。/二、辦理：, 1.講習。/2.訪視。, 1甲。 2辦理：1.講習。2.訪視。"
    })
    void measureCutAtTheEndOfASheetGoesOnUnderItsItemPrintedAgain(
            String sheet, String next, String begun, String rest, String measures) {
        String[] first = sheet(TITLE, HEADS, "|處綜合|每季", 1, 2, 3);
        String[] second = sheet(TITLE, HEADS, "|處綜合|每季", 3, 4, 5, 6);
        first[4] = first[4].replace("一、作法3。", begun);
        second[2] = second[2].replace("一、作法3。", rest);
        ImportResult result = read(BookSketch.xlsx().sheet(sheet, first).sheet(next, second));

        assertThat(only(result).items().get(2).measures())
                .extracting(measure -> measure.ordinal() + measure.text())
                .containsExactly(measures.split(" "));
        assertThat(findings(result)).containsExactly("ANNEX_OVER_SHEETS " + sheet + " null");
    }

    @Test
    void outcomeCutAtTheEndOfASheetGoesOnUnderItsItemPrintedAgain() {
        String[] second = sheet("", HEADS_2, "|計1場次。", 3, 4, 5, 6);
        second[1] = second[1].replace("一、作法3。|計1場次。", "|3場次。");
        ImportResult result = read(BookSketch.xlsx()
                .sheet("附件二", sheet(TITLE_2, HEADS_2, "|辦理講習，計", 1, 2, 3))
                .sheet("附件二(續)", second));

        assertThat(only(result).items().get(2).measures())
                .extracting(Measure::ordinal, Measure::text, measure -> measure.outcome()
                        .text())
                .containsExactly(tuple(1, "作法3。", "辦理講習，計3場次。"));
        assertThat(findings(result)).containsExactly("ANNEX_OVER_SHEETS 附件二 null");
    }

    @Test
    void cardsTwoAbreastAreOneAnnexInOrder() {
        List<String> rows = new ArrayList<>(List.of(TITLE));
        for (int item = 0; item < 6; item += 2) {
            rows.add("項次|" + (item + 1) + "||項次|" + (item + 2));
            rows.add("實施要項|" + HEADINGS.get(item) + "||實施要項|" + HEADINGS.get(item + 1));
            rows.add("具體作法|一、作法。||具體作法|一、作法。");
            rows.addAll(List.of("負責業參|總務||負責業參|總務", "完成期限|每季||完成期限|每季", ""));
        }
        ImportResult result = read(BookSketch.xlsx().sheet("附件", rows.toArray(String[]::new)));

        assertThat(only(result).items()).extracting(PlanItem::ordinal).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(findings(result)).containsExactly("ANNEX_OVER_SHEETS 附件 null", "TABLE_TURNED 附件 A2");
    }

    @Test
    void sheetThatBeginsInTheMiddleOfAnItemGoesOnWithIt() {
        String[] first = sheet(TITLE, HEADS, "|處綜合|每季", 1, 2, 3);
        String[] second = sheet("", HEADS, "|處綜合|每季", 4, 5, 6);
        ImportResult result = read(BookSketch.xlsx()
                .sheet("附件一", first)
                .sheet("附件一(續)", HEADS, "||二、甲，||", "||以利。|總務|", second[1], second[2], second[3], "||二、丁。|總務|儘速"));

        assertThat(findings(result)).containsExactly("ANNEX_OVER_SHEETS 附件一 null", "UNRECOGNISED_DEADLINE 附件一(續) E7");
        assertThat(only(result).items())
                .extracting(PlanItem::ordinal, item -> item.measures().size())
                .containsExactly(tuple(1, 1), tuple(2, 1), tuple(3, 2), tuple(4, 1), tuple(5, 1), tuple(6, 2));
        Measure measure = only(result).items().get(2).measures().get(1);
        assertThat(measure.text()).isEqualTo("甲，以利。");
        assertThat(measure.cell()).hasToString("'附件一(續)'!C2");
        assertThat(measure.deadline().text()).isEqualTo("每季");
        assertThat(result.dependsOnName()).isFalse();
    }

    @Test
    void untitledPartGoesOnWithTheOfficeBeforeIt() {
        ImportResult result = read(BookSketch.xlsx()
                .sheet("一", sheet(TITLE, HEADS, "|處綜合|每季", 1, 2, 3))
                .sheet("二", sheet("", HEADS, "|處綜合|每季", 4, 5, 6))
                .sheet("三", sheet(TITLE.replace("花蓮", "金門"), HEADS, "|處綜合|每季", 1, 2, 3))
                .sheet("四", sheet("", HEADS, "|處綜合|每季", 4, 5, 6)));

        assertThat(result.annexes())
                .extracting(
                        imported -> imported.annex().office().name(),
                        imported -> imported.annex().items().get(5).cell().toString())
                .containsExactly(tuple("花蓮縣榮民服務處", "'二'!A4"), tuple("金門縣榮民服務處", "'四'!A4"));
    }

    @Test
    void annexesOfTwoYearsAreNoPartsOfOne() {
        ImportResult result = read(BookSketch.xlsx()
                .sheet("112", sheet(TITLE, HEADS, "|處綜合|每季", 1, 2, 3))
                .sheet("111", sheet(TITLE.replace("112", "111"), HEADS, "|處綜合|每季", 4, 5, 6)));

        assertThat(result.annexes())
                .extracting(
                        imported -> imported.annex().year(),
                        imported -> imported.annex().items().size())
                .containsExactly(tuple(MinguoYear.of(112), 3), tuple(MinguoYear.of(111), 3));
    }

    @Test
    void outcomesKeepTheSheetTheyAreReportedOn() {
        ImportResult result = read(BookSketch.xlsx()
                .sheet("附件二", sheet(TITLE_2, HEADS_2, "|計1場次。", 1, 2, 3))
                .sheet("附件二(續)", sheet("", HEADS_2, "|", 4, 5, 6)));

        assertThat(only(result).measures())
                .extracting(Measure::outcome)
                .extracting(Outcome::text, outcome -> outcome.cell().toString())
                .containsExactly(
                        tuple("計1場次。", "D3"),
                        tuple("計1場次。", "D4"),
                        tuple("計1場次。", "D5"),
                        tuple("", "'附件二(續)'!D2"),
                        tuple("", "'附件二(續)'!D3"),
                        tuple("", "'附件二(續)'!D4"));
        assertThat(findings(result))
                .containsExactly(
                        "ANNEX_OVER_SHEETS 附件二 null",
                        "BLANK_OUTCOME 附件二(續) D2",
                        "BLANK_OUTCOME 附件二(續) D3",
                        "BLANK_OUTCOME 附件二(續) D4");
    }

    @Test
    void tablesOfBothAnnexesAreJoinedToBoth() {
        ImportResult result = twoTablesOfBoth("計2場次。");

        assertThat(kindsAndMeasures(result)).containsExactly("MEASURES 6", "OUTCOMES 6");
        assertThat(findings(result))
                .containsExactly(
                        "ANNEX_OVER_SHEETS 甲 null",
                        "BOTH_ANNEXES_IN_ONE_TABLE 甲 F2",
                        "BOTH_ANNEXES_IN_ONE_TABLE 乙 F1",
                        "ANNEX_OVER_SHEETS 甲 null");
    }

    @Test
    void partOfBothAnnexesInWhichNothingIsReportedYetIsMissingInTheSecond() {
        ImportResult result = twoTablesOfBoth("");

        assertThat(kindsAndMeasures(result)).containsExactly("MEASURES 6", "OUTCOMES 3");
        assertThat(findings(result))
                .containsExactly(
                        "ANNEX_OVER_SHEETS 甲 null",
                        "BOTH_ANNEXES_IN_ONE_TABLE 甲 F2",
                        "OUTCOMES_NOT_REPORTED_YET 乙 F1",
                        "MISSING_ITEM 甲 A2",
                        "MISSING_ITEM 甲 A2",
                        "MISSING_ITEM 甲 A2");
    }

    private ImportResult twoTablesOfBoth(String secondOutcome) {
        String heads = HEADS + "|執行成效";
        return read(BookSketch.xlsx()
                .sheet("甲", sheet("花蓮縣榮民服務處112年度執行計畫", heads, "|處綜合|每季|計1場次。", 1, 2, 3))
                .sheet("乙", sheet("", heads, "|處綜合|每季|" + secondOutcome, 4, 5, 6)));
    }

    private static List<String> kindsAndMeasures(ImportResult result) {
        return result.annexes().stream()
                .map(imported -> imported.annex().kind() + " "
                        + imported.annex().measures().size())
                .toList();
    }

    @Test
    void crossChecksPointToTheSheetOfTheMeasure() {
        Annex promised = only(read(BookSketch.xlsx().sheet("附件一", sheet(TITLE, HEADS, "|處綜合|每季", 1, 2, 3, 4, 5, 6))));
        String[] second = sheet("", HEADS_2, "|計1場次。", 4, 5, 6);
        second[2] = second[2].replace("作法5", "新作為甲乙丙丁");
        Annex reported = only(read(BookSketch.xlsx()
                .sheet("附件二", sheet(TITLE_2, HEADS_2, "|計1場次。", 1, 2, 3))
                .sheet("續", second)));

        assertThat(CrossCheck.outcomesAgainstMeasures((MeasuresAnnex) promised, (OutcomesAnnex) reported))
                .singleElement()
                .extracting(finding -> finding.sheet() + " " + finding.cell())
                .isEqualTo("續 C3");
    }

    private ImportResult read(BookSketch book) {
        return importer.read(book.bytes(), "x.xlsx");
    }

    /** A title, where there is one, a head, and a row for each of these items that ends alike. */
    private static String[] sheet(String title, String heads, String end, int... items) {
        List<String> rows = new ArrayList<>(title.isEmpty() ? List.of(heads) : List.of(title, heads));
        for (int item : items) {
            rows.add("一二三四五六".charAt(item - 1) + "|" + HEADINGS.get(item - 1) + "|一、作法" + item + "。" + end);
        }
        return rows.toArray(String[]::new);
    }

    private static Annex only(ImportResult result) {
        assertThat(result.annexes()).hasSize(1);
        return result.annexes().get(0).annex();
    }

    private static List<String> findings(ImportResult result) {
        return result.allFindings().kept().stream()
                .map(finding -> finding.code() + " " + finding.sheet() + " " + finding.cell())
                .toList();
    }
}
