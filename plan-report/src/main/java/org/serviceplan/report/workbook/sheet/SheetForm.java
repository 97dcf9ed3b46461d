package org.serviceplan.report.workbook.sheet;

import java.util.List;

import lombok.Builder;

/**
 * What is known of a sheet before its first row.
 *
 * @param name its name
 * @param header what printed pages say on top, beside the sheet's name
 * @param widths the widths of its columns, in digits of the workbook's font
 * @param fixedColumns how many columns stay in sight
 * @param pageColumns the columns before which a printed page ends, which repeats the fixed ones
 */
@Builder
public record SheetForm(String name, String header, List<Double> widths, int fixedColumns, List<Integer> pageColumns) {

    /** Copies the lists. */
    public SheetForm {
        widths = List.copyOf(widths);
        pageColumns = pageColumns == null ? List.of() : List.copyOf(pageColumns);
    }

    /** Whether printed pages end before columns. */
    public boolean isPaged() {
        return !pageColumns.isEmpty();
    }
}
