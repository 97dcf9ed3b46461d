package org.serviceplan.report.chart;

import java.util.List;
import java.util.Optional;

import org.serviceplan.report.comparison.NationalComparison;
import org.serviceplan.report.comparison.OfficeComparison;

/**
 * The offices that a picture has room for; the sheets of the workbook have all.
 *
 * @param offices the offices shown, in roster order
 * @param total how many there are
 */
record ShownOffices(List<OfficeComparison> offices, int total) {
    private static final int MOST = 4 * GridLayout.MOST_ROWS - 1;

    static ShownOffices of(NationalComparison comparison) {
        List<OfficeComparison> all = comparison.offices();
        return new ShownOffices(all.subList(0, Math.min(MOST, all.size())), all.size());
    }

    /** Whether they stand side by side in panels, which have room for few words, with as many rows besides. */
    boolean isCrowded(int moreRows) {
        return GridLayout.panels(offices.size() + moreRows) > 1;
    }

    /** Says so where offices are left out. */
    Optional<String> note() {
        return offices.size() == total
                ? Optional.empty()
                : Optional.of("機關共 " + total + " 個，本圖僅列前 " + offices.size() + " 個，其餘請見報表各工作表。");
    }
}
