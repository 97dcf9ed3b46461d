package org.serviceplan.report.comparison;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class OutcomeMatcherTest {
    private static final String SURVEY = "辦理服務滿意度調查問卷，藉以增進服務品質。";
    private static final String COUNTER = "設置全功能櫃台，賡續推動「一處收件、全程服務」作業。";
    private static final String DUTY = "非上班時間設置專人輪值服務，全年無休。";

    @Test
    void slipsOfTheOfficeDoNotPartAnOutcomeFromItsMeasure() {
        NationalComparison comparison = compare(
                Plan.of(World.HUALIEN, 112).item(1, SURVEY, COUNTER),
                Plan.of(World.HUALIEN, 112)
                        .outcome(1, 1, SURVEY, "回收問卷300份")
                        .outcome(1, 2, "設置全功能櫃臺，賡續推動「一處收件、全程服務」作業。。", "受理120件"));

        assertThat(comparison.plans().measures())
                .extracting(
                        measure -> measure.ref().measure(),
                        measure -> measure.reported().outcome().text())
                .containsExactly(tuple(1, "回收問卷300份"), tuple(2, "受理120件"));
    }

    @Test
    void equalWordingWinsOverEqualNumber() {
        NationalComparison comparison = compare(
                Plan.of(World.HUALIEN, 112).item(1, SURVEY, COUNTER),
                Plan.of(World.HUALIEN, 112).outcome(1, 1, COUNTER, "櫃台成效").outcome(1, 2, SURVEY, "調查成效"));

        assertThat(comparison.plans().measures())
                .extracting(measure -> measure.reported().outcome().text())
                .containsExactly("調查成效", "櫃台成效");
    }

    @Test
    void similarWordingUnderTheSameNumberWinsOverABetterOneUnderAnother() {
        NationalComparison comparison = compare(
                Plan.of(World.HUALIEN, 112).item(1, SURVEY, "辦理服務滿意度調查問卷，改進服務缺失。"),
                Plan.of(World.HUALIEN, 112).outcome(1, 2, "辦理服務滿意度調查問卷，藉以增進服務。", "第二項成效"));

        assertThat(comparison.plans().measures().get(0).reported()).isNull();
        assertThat(comparison.plans().measures().get(1).isReported()).isTrue();
    }

    @Test
    void rowOfAnotherItemOrLikeNoMeasureReportsOnNone() {
        NationalComparison comparison = compare(
                Plan.of(World.HUALIEN, 112).item(1, SURVEY).item(2, COUNTER),
                Plan.of(World.HUALIEN, 112).outcome(1, 1, DUTY, "輪值成效").outcome(2, 1, SURVEY, "調查成效"));

        assertThat(comparison.plans().measures())
                .extracting(ComparedMeasure::reported)
                .containsOnlyNulls();
        assertThat(comparison.plans().outcomes())
                .extracting(row -> row.outcome().text(), ReportedOutcome::measure)
                .containsExactly(tuple("輪值成效", null), tuple("調查成效", null));
    }

    @Test
    void eachRowReportsOnOneMeasureOnly() {
        NationalComparison comparison = compare(
                Plan.of(World.HUALIEN, 112).item(1, SURVEY, SURVEY),
                Plan.of(World.HUALIEN, 112).outcome(1, 1, SURVEY, "成效"));

        assertThat(comparison.plans().measures())
                .extracting(ComparedMeasure::isReported)
                .containsExactly(true, false);
    }

    @Test
    void measuresAreCountedByItemAndABlankOutcomeIsNotReported() {
        NationalComparison comparison = compare(
                Plan.of(World.HUALIEN, 112).item(1, "辦理講習每年至少20小時", SURVEY).item(3, COUNTER),
                Plan.of(World.HUALIEN, 112)
                        .outcome(1, 1, "辦理講習每年至少20小時", "辦理24小時")
                        .outcome(1, 2, SURVEY, " "));

        assertThat(comparison.offices().get(1).items())
                .extracting(ItemCount::item, ItemCount::measures, ItemCount::quantified, ItemCount::reported)
                .containsExactly(tuple(1, 2, 1, 1), tuple(2, 0, 0, 0), tuple(3, 1, 0, 0));
        assertThat(comparison.totals().measures()).isEqualTo(3);
        assertThat(comparison.totals().outcomes()).isEqualTo(2);
    }

    private static NationalComparison compare(Plan annex1, Plan annex2) {
        return World.of(annex1.measures("2023-01-16T09:30:00+08:00"), annex2.outcomes("2024-01-16T09:30:00+08:00"))
                .compare();
    }
}
