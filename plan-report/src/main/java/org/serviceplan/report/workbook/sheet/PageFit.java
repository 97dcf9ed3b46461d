package org.serviceplan.report.workbook.sheet;

import java.util.ArrayList;
import java.util.List;

import lombok.RequiredArgsConstructor;

/** Finds out how a table fits printed pages: no page with a row or two alone, and long narrow tables smaller than they would fit. */
@RequiredArgsConstructor
final class PageFit {
    /** What fits across a page at full size. */
    private static final double PAGE_DIGITS = 126;
    /** The same, also with wider digits than those of the font asked for. */
    private static final double SURE_DIGITS = 108;
    /** How high a page is between its header and footer, in points. */
    private static final double PAGE_HEIGHT = 487;
    /** So much of a page goes on those before it, */
    private static final double ALMOST_NOTHING = 0.33;
    /** if there are few of them, */
    private static final int FEW_PAGES = 6;
    /** unless it cannot be read then. */
    private static final double SMALLEST = 0.46;

    private static final double COMPACT = 0.7;
    private static final int SMALLEST_PERCENT = 10;

    private final TableSheet<?> table;

    /**
     * How the printed part of a sheet fits.
     *
     * @param rows how many rows the sheet has to the end of those that are printed
     * @param head how high the heads on every page are, in points
     * @param height how high everything is that is printed
     */
    Printing of(int rows, double head, double height) {
        int columns = table.printedColumnCount();
        int lastRow = table.printedRowCount() == table.rows().size() ? Integer.MAX_VALUE : rows;
        if (!table.pageBreaks().isEmpty()) {
            return new Printing(columns, lastRow, pagedPercent(), Printing.AS_NEEDED);
        }
        double width = width(0, columns);
        int pages = pages(Math.min(1, PAGE_DIGITS / width), head, height);
        boolean narrow = pages == Printing.AS_NEEDED && width <= SURE_DIGITS / COMPACT;
        return new Printing(columns, lastRow, narrow ? (int) Math.round(COMPACT * 100) : Printing.FITTED, pages);
    }

    /** On how many pages it is to fit. */
    private static int pages(double scale, double head, double height) {
        double room = PAGE_HEIGHT / scale - head;
        double needed = (height - head) / room;
        int pages = (int) Math.max(1, Math.ceil(needed - ALMOST_NOTHING));
        boolean readable = scale / Math.max(1, needed / pages) >= SMALLEST;
        return pages <= FEW_PAGES && readable ? pages : Printing.AS_NEEDED;
    }

    /** So small that the widest part between page ends fits; Excel cannot both end pages and fit them. */
    private int pagedPercent() {
        List<Integer> ends = new ArrayList<>(table.pageColumns());
        ends.add(table.printedColumnCount());
        double fixed = width(0, table.fixedColumns());
        double widest = width(0, ends.get(0));
        for (int i = 1; i < ends.size(); i++) {
            widest = Math.max(widest, fixed + width(ends.get(i - 1), ends.get(i)));
        }
        return (int) Math.max(SMALLEST_PERCENT, Math.min(100, 100 * SURE_DIGITS / widest));
    }

    /** How high a page is on which columns of this width are fitted, in points of the sheet. */
    static double height(double digits) {
        return PAGE_HEIGHT / Math.min(1, PAGE_DIGITS / digits);
    }

    private double width(int from, int to) {
        return table.columns().subList(from, to).stream()
                .mapToDouble(Column::width)
                .sum();
    }
}
