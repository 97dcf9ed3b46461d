package org.serviceplan.report.comparison;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.serviceplan.model.source.CellRef;

import static org.assertj.core.api.Assertions.assertThat;

class TargetAttainmentTest {

    @ParameterizedTest
    @CsvSource({
        "辦理講習每年至少20小時, 全年辦理講習24小時, MET, 24",
        "辦理講習每年至少20小時, 全年辦理講習20小時, MET, 20",
        "辦理講習每年至少20小時, 全年辦理講習18小時, NOT_MET, 18",
        "辦理宣導講座至少2場次, 辦理講座2場次；參加120人次, MET, 2",
        "問卷滿意度達80%以上, 滿意度為95.71%, MET, 95.71",
        "問卷滿意度達80％以上, 滿意度為79％, NOT_MET, 79",
        "辦理宣導講座至少2場次, 春季1場次；秋季2場次；共計3場次, MET, 3",
        "辦理宣導講座至少4場次, 共計3場次；合計3場次, NOT_MET, 3",
    })
    void oneFigureInTheSameUnitDecides(String measure, String outcome, Attainment expected, BigDecimal actual) {
        TargetResult result = judge(measure, outcome);

        assertThat(result.attainment()).isEqualTo(expected);
        assertThat(result.actual()).isEqualTo(actual);
        assertThat(result.approximate()).isFalse();
        assertThat(result.evidence()).isEqualTo(outcome);
        assertThat(result.reportedIn()).isEqualTo(CellRef.parse("D3"));
    }

    @ParameterizedTest
    @CsvSource({
        "辦理宣導講座至少2場次, 春季1場次；秋季2場次, AMBIGUOUS",
        "辦理宣導講座至少2場次, 講座共計3場次；座談共計4場次, AMBIGUOUS",
        "辦理宣導講座至少2場次, 辦理講座3場, AMBIGUOUS",
        "辦理宣導講座至少2場次, 講座參加120人次, NO_FIGURE",
        "辦理諮詢至少100人, 服務120人次, NO_FIGURE",
        "辦理宣導講座至少2場次, 已依計畫完成, NO_FIGURE",
        "辦理宣導講座至少2場次, 計規劃辦理4場次, NO_FIGURE",
    })
    void withoutTheOneFigureNothingIsGuessed(String measure, String outcome, Attainment expected) {
        TargetResult result = judge(measure, outcome);

        assertThat(result.attainment()).isEqualTo(expected);
        assertThat(result.actual()).isNull();
        assertThat(result.evidence()).isNull();
        assertThat(result.reportedIn()).isEqualTo(CellRef.parse("D3"));
    }

    @ParameterizedTest
    @CsvSource({
        "每年至少20小時, 辦理20餘小時, MET, 20",
        "每年至少20小時, 辦理約40小時, MET, 40",
        "每年至少20小時, 辦理約18小時, NOT_MET, 18",
        "每年至少20小時, 辦理約20小時, AMBIGUOUS, ",
        "每年至少25小時, 辦理20餘小時, AMBIGUOUS, ",
    })
    void approximateFigureDecidesOnlyIfAllItMayMeanAgrees(
            String measure, String outcome, Attainment expected, BigDecimal actual) {
        TargetResult result = judge(measure, outcome);

        assertThat(result.attainment()).isEqualTo(expected);
        assertThat(result.actual()).isEqualTo(actual);
        assertThat(result.approximate()).isEqualTo(actual != null);
    }

    @ParameterizedTest
    @CsvSource({"每月至少1場次, 全年共計3場次", "每季至少1場次, 每季辦理1場次", "每半年至少1場次, 共計2場次"})
    void targetForPartOfTheYearIsNotHeldAgainstTheYearsFigure(String measure, String outcome) {
        assertThat(judge(measure, outcome).attainment()).isEqualTo(Attainment.AMBIGUOUS);
    }

    @Test
    void figureOfAMeasureWithTwoTargetsInOneUnitBelongsToNeither() {
        List<TargetResult> results = results("至少完成諮詢150人及諮商服務60人", "諮詢160人");

        assertThat(results)
                .extracting(result -> result.target().quantity().intValue())
                .containsExactly(150, 60);
        assertThat(results).extracting(TargetResult::attainment).containsOnly(Attainment.AMBIGUOUS);
    }

    @Test
    void measureWithoutAnnex2HasNoFigure() {
        NationalComparison comparison = World.of(
                        Plan.of(World.HUALIEN, 112).item(1, "辦理講習每年至少20小時").measures("2023-01-16T09:30:00+08:00"))
                .compare();

        assertThat(comparison.targets()).hasSize(1);
        assertThat(comparison.targets().get(0).attainment()).isEqualTo(Attainment.NO_FIGURE);
        assertThat(comparison.targets().get(0).reportedIn()).isNull();
    }

    private static TargetResult judge(String measure, String outcome) {
        List<TargetResult> results = results(measure, outcome);
        assertThat(results).hasSize(1);
        return results.get(0);
    }

    private static List<TargetResult> results(String measure, String outcome) {
        return World.of(
                        Plan.of(World.HUALIEN, 112).item(1, measure).measures("2023-01-16T09:30:00+08:00"),
                        Plan.of(World.HUALIEN, 112)
                                .outcome(1, 1, measure, outcome)
                                .outcomes("2024-01-16T09:30:00+08:00"))
                .compare()
                .targets();
    }
}
