package org.serviceplan.importer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.serviceplan.model.Measure;
import org.serviceplan.model.MeasuresAnnex;
import org.serviceplan.model.Outcome;
import org.serviceplan.model.OutcomesAnnex;
import org.serviceplan.model.PlanItem;
import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.model.finding.Finding;
import org.serviceplan.model.office.OfficeRoster;
import org.serviceplan.model.quantity.Target;
import org.serviceplan.model.source.CellRef;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class CrossCheckTest {

    @Test
    void sameWordingIsNoFinding() {
        assertThat(check(List.of("甲。", "乙。"), List.of("甲。", "乙。"))).isEmpty();
    }

    @Test
    void everyChangeOfWordingIsShownAtItsCell() {
        List<Finding> findings = check(List.of("全程服務作業。", "意願與效益。"), List.of("全程服務作業。。", "意願與效益訊。"));

        assertThat(findings)
                .extracting(
                        finding -> finding.code().value(), finding -> String.valueOf(finding.cell()), Finding::message)
                .containsExactly(
                        tuple("MEASURE_REWORDED", "C3", "附件二的具體作法與附件一不同，差異以〔〕標示：「全程服務作業。〔多：。〕」。請改為與附件一一致。"),
                        tuple("MEASURE_REWORDED", "C4", "附件二的具體作法與附件一不同，差異以〔〕標示：「意願與效益〔多：訊〕。」。請改為與附件一一致。"));
    }

    @Test
    void measuresLeftOutAndAddedAreFound() {
        List<Finding> findings = check(List.of("甲。", "乙。", "丙。"), List.of("甲。", "丁。"));

        assertThat(findings)
                .extracting(finding -> finding.code().value(), finding -> String.valueOf(finding.cell()))
                .containsExactly(tuple("MEASURE_REWORDED", "C4"), tuple("MEASURE_NOT_REPORTED", "A3"));
        assertThat(check(List.of("甲。"), List.of("甲。", "乙。")))
                .extracting(finding -> finding.code().value(), finding -> String.valueOf(finding.cell()))
                .containsExactly(tuple("MEASURE_NOT_PROMISED", "C4"));
    }

    @Test
    void measureThatMovedWithinItsItemIsTheSame() {
        assertThat(check(List.of("甲。", "乙。"), List.of("乙。", "甲。"))).isEmpty();
    }

    @Test
    void measureThatWasRenumberedAndMistypedIsStillKnownByItsWording() {
        List<Finding> findings = check(
                List.of("辦理就學獎助說明。", "訪視獨居長者並關懷其生活。", "舉辦志工訓練及聯繫會報。"), List.of("新辦的事。", "舉辦志工訓練及連繫會報。", "辦理就學獎助說明。"));

        assertThat(findings)
                .extracting(
                        finding -> finding.code().value(), finding -> String.valueOf(finding.cell()), Finding::message)
                .containsExactly(
                        tuple("MEASURE_REWORDED", "C4", "附件二的具體作法與附件一不同，差異以〔〕標示：「舉辦志工訓練及〔應為：聯；誤為：連〕繫會報。」。請改為與附件一一致。"),
                        tuple("MEASURE_NOT_PROMISED", "C3", "這項具體作法未列於附件一。請確認是否誤植，或說明新增原因。"),
                        tuple("MEASURE_NOT_REPORTED", "A3", "附件一實施要項一的具體作法「二」（訪視獨居長者並關懷其生活。）未列入附件二。請補列並填寫執行成效。"));
    }

    @Test
    void moreMeasuresThanCanBeHeldAgainstEachOtherAreToldApartByWordingAndNumber() {
        List<String> promised =
                IntStream.range(0, 20_000).mapToObj(i -> "推動第" + i + "項服務。").toList();
        List<String> reported = new ArrayList<>(promised);
        Collections.reverse(reported.subList(1, reported.size()));
        reported.set(0, "推動服務。");

        assertThat(check(promised, reported))
                .extracting(finding -> finding.code().value())
                .containsExactly("MEASURE_REWORDED");
    }

    @Test
    void lastYearsMeasuresAndTargetsThatAreGoneOrEasedAreNoted() {
        MeasuresAnnex lastYear = annex(
                111,
                "辦理服務人員講習，每年至少20小時。",
                "召開志工聯繫會報，每年至少4場次。",
                "訪視獨居榮民並關懷其生活起居，滿意度達90%以上。",
                "處理申請案件，每件不超過3小時。",
                "推廣電子公文交換作業。");
        MeasuresAnnex thisYear = annex(
                112,
                "召開志工聯繫會報，每年至少5場次。",
                "辦理服務人員講習，每年至少16小時。",
                "訪視獨居榮民並關懷其生活起居，提高滿意度。",
                "處理申請案件，每件不超過4小時。",
                "設置行動服務據點。");

        assertThat(CrossCheck.measuresAgainstLastYear(lastYear, thisYear))
                .extracting(
                        finding -> finding.code().value(), finding -> String.valueOf(finding.cell()), Finding::message)
                .containsExactly(
                        tuple("TARGET_LOWERED", "C4", "量化目標「每年至少16小時」比去年（111年）的「每年至少20小時」寬鬆。請確認是否誤植。"),
                        tuple("TARGET_DROPPED", "C5", "去年（111年）這項具體作法有量化目標「達90%以上」，今年沒有。如屬漏列，請補列。"),
                        tuple("TARGET_LOWERED", "C6", "量化目標「每件不超過4小時」比去年（111年）的「每件不超過3小時」寬鬆。請確認是否誤植。"),
                        tuple("MEASURE_DISCONTINUED", "A3", "去年（111年）實施要項一的具體作法「五」（推廣電子公文交換作業。）今年未再列入。如屬漏列，請補列。"));
    }

    @Test
    void planThatIsLastYearsWordForWordIsNotedOnce() {
        assertThat(CrossCheck.measuresAgainstLastYear(annex(111, "甲，每年至少20小時。", "乙。"), annex(112, "甲，每年至少20小時。", "乙。")))
                .extracting(finding -> finding.code().value(), Finding::sheet, Finding::message)
                .containsExactly(tuple("PLAN_UNCHANGED", "附件一", "全部具體作法與去年（111年）完全相同。請確認繳交的是今年的計畫。"));
    }

    @Test
    void filesThatHoldTheSameAnnexAreNamed() {
        MeasuresAnnex annex = annex(112, "甲。");
        assertThat(CrossCheck.inSeveralFiles(annex, List.of("112/甲.xlsx", "112/乙.ods"))
                        .message())
                .isEqualTo("花蓮縣榮民服務處112年附件一共有 2 個檔案：「112/甲.xlsx」、「112/乙.ods」；只採計最後收到的一份。請確認該份為正確版本。");
        assertThat(CrossCheck.inSeveralFiles(annex, List.of("1", "2", "3", "4", "5", "6"))
                        .message())
                .contains("共有 6 個檔案：「1」、「2」、「3」、「4」、「5」等；");
    }

    private static MeasuresAnnex annex(int year, String... texts) {
        List<Measure> measures = new ArrayList<>();
        for (String text : texts) {
            measures.add(Measure.builder()
                    .ordinal(measures.size() + 1)
                    .text(text)
                    .cell(CellRef.of(measures.size() + 2, 2))
                    .targets(Target.findAll(text))
                    .build());
        }
        return new MeasuresAnnex(
                OfficeRoster.standard().find("花蓮縣榮民服務處").orElseThrow(),
                MinguoYear.of(year),
                "標題",
                "附件一",
                List.of(new PlanItem(1, "完備", CellRef.of(2, 0), measures)));
    }

    @Test
    void itemWithoutMeasuresIsLeftToItsOwnFinding() {
        assertThat(check(List.of("甲。"), List.of())).isEmpty();
    }

    private static List<Finding> check(List<String> promised, List<String> reported) {
        return CrossCheck.outcomesAgainstMeasures(
                new MeasuresAnnex(null, null, "", "附件一", List.of(item(promised, false))),
                new OutcomesAnnex(null, null, "", "附件二", List.of(item(reported, true))));
    }

    private static PlanItem item(List<String> texts, boolean reported) {
        List<Measure> measures = new ArrayList<>();
        for (String text : texts) {
            CellRef cell = CellRef.of(measures.size() + 2, 2);
            measures.add(Measure.builder()
                    .ordinal(measures.size() + 1)
                    .text(text)
                    .cell(cell)
                    .outcome(reported ? new Outcome("", List.of(), cell) : null)
                    .build());
        }
        return new PlanItem(1, "完備", CellRef.of(2, 0), measures);
    }
}
