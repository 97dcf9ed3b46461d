package org.serviceplan.report.comparison.statistics;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.report.comparison.NationalComparison;
import org.serviceplan.report.comparison.Plan;
import org.serviceplan.report.comparison.World;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class ItemStatisticsTest {
    private static final MinguoYear YEAR = MinguoYear.of(112);
    private static final String TRAINING = "辦理講習每年至少20小時";
    private static final String SURVEY = "辦理服務滿意度調查";

    private final NationalComparison comparison = World.of(
                    Plan.of(World.HUALIEN, 112)
                            .item(1, TRAINING, SURVEY)
                            .item(2, SURVEY)
                            .measures("2023-01-16T09:30:00+08:00"),
                    Plan.of(World.HUALIEN, 112)
                            .outcome(1, 1, TRAINING, "辦理24小時")
                            .outcomes("2023-01-16T09:30:00+08:00"),
                    Plan.of(World.TAIPEI, 112).item(1, SURVEY).measures("2023-01-16T09:30:00+08:00"))
            .compare();

    @Test
    void everyItemAndAllTogetherAreCountedOverTheOfficesThatSubmitted() {
        List<ItemStatistics> statistics = ItemStatistics.of(comparison, YEAR);

        assertThat(statistics)
                .extracting(
                        ItemStatistics::item,
                        ItemStatistics::indicator,
                        row -> row.distribution().total(),
                        row -> row.distribution().median().toPlainString())
                .containsExactly(
                        tuple(1, Indicator.MEASURES, 3, "1.5"),
                        tuple(1, Indicator.QUANTIFIED, 1, "0.5"),
                        tuple(1, Indicator.REPORTED, 1, "1"),
                        tuple(2, Indicator.MEASURES, 1, "0.5"),
                        tuple(2, Indicator.QUANTIFIED, 0, "0"),
                        tuple(2, Indicator.REPORTED, 0, "0"),
                        tuple(null, Indicator.MEASURES, 4, "2"),
                        tuple(null, Indicator.QUANTIFIED, 1, "0.5"),
                        tuple(null, Indicator.REPORTED, 1, "1"));
    }

    @Test
    void officeWithoutTheAnnexHasNoValue() {
        List<ItemStatistics> statistics = ItemStatistics.of(comparison, YEAR);

        assertThat(statistics.get(0).distribution().standings())
                .extracting(Standing::office, Standing::rank)
                .containsExactly(tuple(World.TAIPEI.code(), 2), tuple(World.HUALIEN.code(), 1));
        assertThat(statistics.get(2).distribution().standings())
                .extracting(Standing::office)
                .containsExactly(World.HUALIEN.code());
    }

    @Test
    void yearNobodySubmittedHasNoStatistics() {
        assertThat(ItemStatistics.of(comparison, MinguoYear.of(111))).isEmpty();
    }

    @Test
    void themeReachesTheOfficesThatHaveItInTheYear() {
        NationalComparison twoYears = World.of(
                        Plan.of(World.HUALIEN, 112)
                                .item(1, SURVEY)
                                .item(2, SURVEY)
                                .measures("2023-01-16T09:30:00+08:00"),
                        Plan.of(World.HUALIEN, 111).item(1, TRAINING).measures("2022-01-16T09:30:00+08:00"),
                        Plan.of(World.TAIPEI, 112).item(1, SURVEY).measures("2023-01-16T09:30:00+08:00"))
                .compare();

        assertThat(ThemeReach.of(twoYears, YEAR))
                .extracting(reach -> reach.theme().label(), ThemeReach::offices, ThemeReach::measures)
                .containsExactly(tuple(SURVEY, List.of(World.TAIPEI.code(), World.HUALIEN.code()), 3));
        assertThat(ThemeReach.of(twoYears, MinguoYear.of(111)))
                .extracting(reach -> reach.theme().label())
                .containsExactly(TRAINING);
    }
}
