package org.serviceplan.report.comparison;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ContinuityFinderTest {
    private static final String SURVEY = "辦理服務滿意度調查問卷，藉以增進服務品質。";
    private static final String COUNTER = "設置全功能櫃台，賡續推動「一處收件、全程服務」作業。";
    private static final String DUTY = "非上班時間設置專人輪值服務，全年無休。";

    @Test
    void everyMeasureOfBothYearsIsToldOnce() {
        List<Continuity> continuity = World.of(
                        Plan.of(World.HUALIEN, 111)
                                .item(1, SURVEY, COUNTER, DUTY)
                                .measures("2022-01-16T09:30:00+08:00"),
                        Plan.of(World.HUALIEN, 112)
                                .item(1, "辦理服務滿意度調查問卷、藉以增進服務品質", "轉介社福資源，辦理公益關懷活動。")
                                .item(2, "設置全功能櫃臺，持續推動「一處收件、全程服務」。")
                                .measures("2023-01-16T09:30:00+08:00"))
                .compare()
                .continuity();

        assertThat(continuity)
                .extracting(ContinuityFinderTest::shown)
                .containsExactly(
                        "CARRIED 1.1 from 1.1", "NEW 1.2 from -", "REWORDED 2.1 from 1.2", "DROPPED - from 1.3");
        assertThat(continuity)
                .extracting(Continuity::score)
                .containsExactly(BigDecimal.ONE, null, new BigDecimal("0.93"), null);
    }

    @Test
    void sameWordingUnderTheSameItemIsPreferred() {
        List<Continuity> continuity = World.of(
                        Plan.of(World.HUALIEN, 111).item(1, DUTY).item(2, DUTY).measures("2022-01-16T09:30:00+08:00"),
                        Plan.of(World.HUALIEN, 112).item(2, DUTY).measures("2023-01-16T09:30:00+08:00"))
                .compare()
                .continuity();

        assertThat(continuity)
                .extracting(ContinuityFinderTest::shown)
                .containsExactly("CARRIED 2.1 from 2.1", "DROPPED - from 1.1");
    }

    @Test
    void officesWithoutAnnex1OfBothYearsAreNotCompared() {
        NationalComparison comparison = World.of(
                        Plan.of(World.KINMEN, 111).item(1, SURVEY).measures("2022-01-16T09:30:00+08:00"),
                        Plan.of(World.HUALIEN, 112).item(1, SURVEY).measures("2023-01-16T09:30:00+08:00"))
                .compare();

        assertThat(comparison.continuity()).isEmpty();
    }

    @Test
    void yearsThatDoNotFollowEachOtherAreNotCompared() {
        NationalComparison comparison = World.of(
                        Plan.of(World.HUALIEN, 110).item(1, SURVEY).measures("2021-01-16T09:30:00+08:00"),
                        Plan.of(World.HUALIEN, 112).item(1, SURVEY).measures("2023-01-16T09:30:00+08:00"))
                .years(110, 111, 112)
                .compare();

        assertThat(comparison.continuity()).isEmpty();
    }

    private static String shown(Continuity continuity) {
        return continuity.kind() + " " + shown(continuity.measure()) + " from " + shown(continuity.previous());
    }

    private static String shown(@Nullable MeasureRef measure) {
        return measure == null ? "-" : measure.item() + "." + measure.measure();
    }
}
