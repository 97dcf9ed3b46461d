package org.serviceplan.report.chart;

import org.serviceplan.report.presentation.ReportColors;

/**
 * Which heat step a count belongs to: 0 stands alone, the others share the range up to the greatest count evenly.
 *
 * @param most the greatest count
 */
record HeatScale(int most) {

    TileStyle style(int count) {
        return TileStyle.heat(step(count));
    }

    int step(int count) {
        return count == 0 ? 0 : Math.min(steps(), 1 + (count - 1) / width());
    }

    /** The counts of a step: 0, 1–3; empty where no count belongs to it. */
    String label(int step) {
        if (step == 0) {
            return "0 項";
        }
        int first = 1 + (step - 1) * width();
        int last = Math.min(most, step * width());
        if (first > most) {
            return "";
        }
        return (first == last ? Integer.toString(first) : first + "–" + last) + " 項";
    }

    private int width() {
        return Math.max(1, (most + steps() - 1) / steps());
    }

    private static int steps() {
        return ReportColors.heatSteps() - 1;
    }
}
