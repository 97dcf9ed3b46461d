package org.serviceplan.report.comparison.statistics;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.serviceplan.model.office.OfficeCode;

import static org.assertj.core.api.Assertions.assertThat;

class DistributionTest {
    @Test
    void sumMeanMedianAndRanksAreThoseOfTheValues() {
        Distribution distribution = of(4, 2, 2, 1, 5, 3);

        assertThat(distribution.total()).isEqualTo(17);
        assertThat(distribution.mean()).isEqualTo("2.83");
        assertThat(distribution.median()).isEqualTo("2.5");
        assertThat(distribution.standings()).extracting(Standing::value).containsExactly(4, 2, 2, 1, 5, 3);
        assertThat(distribution.standings()).extracting(Standing::rank).containsExactly(2, 4, 4, 6, 1, 3);
        assertThat(distribution.standings())
                .extracting(Standing::againstMedian)
                .usingComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .containsExactly(bd("1.5"), bd("-0.5"), bd("-0.5"), bd("-1.5"), bd("2.5"), bd("0.5"));
    }

    /** Median 5, distances 0 1 1 1 2 2 15, their median 1: 20 is 15 / 1.4826 deviations away. */
    @Test
    void valueFarFromTheMedianIsWorthALook() {
        Distribution distribution = of(4, 5, 6, 4, 7, 3, 20);

        assertThat(distribution.standings().get(6))
                .isEqualTo(new Standing(office(6), 20, 1, bd("15"), bd("10.12"), true));
        assertThat(distribution.standings().get(5))
                .isEqualTo(new Standing(office(5), 3, 7, bd("-2"), bd("-1.35"), false));
        assertThat(distribution.standings()).filteredOn(Standing::unusual).hasSize(1);
    }

    @Test
    void farTooFewIsWorthALookAsWell() {
        assertThat(of(20, 21, 19, 20, 22, 2).standings())
                .filteredOn(Standing::unusual)
                .extracting(Standing::office)
                .containsExactly(office(5));
    }

    /** Half a measure is the least deviation: 1 more is 2 deviations, 2 more are 4; the mean distances, 0.1 and 0.2, say nothing. */
    @Test
    void amongEqualValuesOneMeasureMoreIsNothingButTwoAre() {
        assertThat(of(3, 3, 3, 3, 3, 3, 3, 3, 3, 4).standings().get(9).robustScore())
                .isEqualTo("2.00");
        Standing two = of(3, 3, 3, 3, 3, 3, 3, 3, 3, 5).standings().get(9);
        assertThat(two.robustScore()).isEqualTo("4.00");
        assertThat(two.unusual()).isTrue();
    }

    /** More than half are 0, the mean of the distances is 2: 5 is 5 / (1.2533 × 2) deviations away, and not alone up there. */
    @Test
    void whereHalfHaveNothingTheMeanDistanceTells() {
        assertThat(of(0, 0, 0, 0, 5, 5, 4).standings())
                .extracting(Standing::robustScore)
                .containsExactly(bd("0.00"), bd("0.00"), bd("0.00"), bd("0.00"), bd("1.99"), bd("1.99"), bd("1.60"));
    }

    @Test
    void ofFourOfficesNobodyCanTellWhatIsUsual() {
        assertThat(of(1, 1, 1, 50).standings()).allSatisfy(standing -> {
            assertThat(standing.robustScore()).isNull();
            assertThat(standing.unusual()).isFalse();
        });
    }

    private static Distribution of(int... values) {
        Map<OfficeCode, Integer> byOffice = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            byOffice.put(office(i), values[i]);
        }
        return Distribution.of(byOffice);
    }

    private static OfficeCode office(int i) {
        return OfficeCode.of("X" + (char) ('A' + i));
    }

    private static BigDecimal bd(String value) {
        return new BigDecimal(value);
    }
}
