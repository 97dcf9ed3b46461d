package org.serviceplan.report.comparison;

import java.util.List;

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

    /** Kinmen's item three goes 1, 2, 3, 5, 6; its annex 2 may well count through. */
    @Test
    void renumberedRowsAreKnownByTheirWording() {
        NationalComparison comparison = compare(
                Plan.of(World.HUALIEN, 112)
                        .measure(1, 3, SURVEY)
                        .measure(1, 5, COUNTER)
                        .measure(1, 6, DUTY),
                Plan.of(World.HUALIEN, 112)
                        .outcome(1, 3, "辦理滿意度問卷調查。", "調查成效")
                        .outcome(1, 4, "設置全功能櫃台，一處收件。", "櫃台成效")
                        .outcome(1, 5, "非上班時間專人輪值，全年無休。", "輪值成效"));

        assertThat(outcomes(comparison)).containsExactly("調查成效", "櫃台成效", "輪值成效");
    }

    @Test
    void rewordedRowIsKnownByItsNumberWhereItIsFaintlyAlike() {
        NationalComparison comparison = compare(
                Plan.of(World.HUALIEN, 112).item(1, "聘請專家、學者擔任志工基礎訓練、特殊訓練、長照服務介紹。", COUNTER),
                Plan.of(World.HUALIEN, 112).outcome(1, 1, "聘請專家學者授課。", "授課成效").outcome(1, 2, "表揚模範榮民", "另一成效"));

        assertThat(outcomes(comparison)).containsExactly("授課成效", null);
    }

    @Test
    void rowWithoutWordingIsKnownByItsNumber() {
        NationalComparison comparison = compare(
                Plan.of(World.HUALIEN, 112).item(1, SURVEY, COUNTER),
                Plan.of(World.HUALIEN, 112).outcome(1, 2, "", "櫃台成效").outcome(1, 3, "", "多出的一列"));

        assertThat(outcomes(comparison)).containsExactly(null, "櫃台成效");
    }

    /** What Hualien's published annex 2 has wrong against its annex 1. */
    @Test
    void slipsOfThePublishedAnnexDoNotPartItsRowsFromTheirMeasures() {
        NationalComparison comparison = World.of(
                        ReferencePlans.annex1("hualien-112", World.HUALIEN, "2023-01-16T09:30:00+08:00"),
                        ReferencePlans.annex2("hualien-112", World.HUALIEN, "2024-01-16T09:30:00+08:00"))
                .compare();

        assertThat(comparison.plans().measures()).hasSize(21).allSatisfy(measure -> {
            assertThat(measure.reported()).isNotNull();
            assertThat(measure.reported().row().ordinal())
                    .isEqualTo(measure.ref().measure());
            assertThat(measure.reported().item().ordinal())
                    .isEqualTo(measure.ref().item());
        });
    }

    private static List<String> outcomes(NationalComparison comparison) {
        return comparison.plans().measures().stream()
                .map(measure -> measure.reported() == null
                        ? null
                        : measure.reported().outcome().text())
                .toList();
    }

    private static NationalComparison compare(Plan annex1, Plan annex2) {
        return World.of(annex1.measures("2023-01-16T09:30:00+08:00"), annex2.outcomes("2024-01-16T09:30:00+08:00"))
                .compare();
    }
}
