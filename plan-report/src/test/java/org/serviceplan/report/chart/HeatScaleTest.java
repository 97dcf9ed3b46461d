package org.serviceplan.report.chart;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HeatScaleTest {
    @Test
    void zeroStandsAloneAndTheOthersShareTheRange() {
        HeatScale scale = new HeatScale(10);

        assertThat(IntStream.rangeClosed(0, 10).map(scale::step)).containsExactly(0, 1, 1, 1, 2, 2, 2, 3, 3, 3, 4);
        assertThat(labels(scale)).containsExactly("0 項", "1–3 項", "4–6 項", "7–9 項", "10 項");
    }

    @Test
    void stepsThatNoCountReachesHaveNoLabel() {
        assertThat(labels(new HeatScale(2))).containsExactly("0 項", "1 項", "2 項", "", "");
        assertThat(labels(new HeatScale(0))).containsExactly("0 項", "", "", "", "");
    }

    private static List<String> labels(HeatScale scale) {
        return IntStream.range(0, 5).mapToObj(scale::label).toList();
    }
}
