package org.serviceplan.report.workbook.sheet;

import java.util.List;

import lombok.Builder;
import org.jspecify.annotations.Nullable;

/**
 * A sheet with one table.
 *
 * @param <R> what a row shows
 * @param name the sheet's name
 * @param purpose what it is for, in a sentence
 * @param notes lines above the table; with none, the head is the sheet's first row and the sheet is plain
 * @param columns its columns
 * @param rows its rows
 * @param totals rows below the table that sum it up
 * @param fixedColumns how many columns stay in sight and are printed on every page
 * @param pageBreaks heads of the columns before which a printed page ends; with none, all printed columns are fitted on one
 * @param printedTo the head of the last column that is printed; the last one if not given
 * @param printedRows the rows that are printed; null for all
 */
@Builder
public record TableSheet<R>(
        String name,
        String purpose,
        List<String> notes,
        List<Column<R>> columns,
        List<R> rows,
        List<R> totals,
        int fixedColumns,
        List<String> pageBreaks,
        String printedTo,
        @Nullable PrintedRows<R> printedRows) {

    /** Copies the lists. */
    public TableSheet {
        notes = notes == null ? List.of() : List.copyOf(notes);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        totals = totals == null ? List.of() : List.copyOf(totals);
        pageBreaks = pageBreaks == null ? List.of() : List.copyOf(pageBreaks);
        printedTo = printedTo == null ? columns.get(columns.size() - 1).head() : printedTo;
        if (columns.stream().map(Column::head).noneMatch(printedTo::equals)) {
            throw new IllegalArgumentException(name + " has no column " + printedTo);
        }
    }

    /** The name of its Excel table, the same in every report. */
    public String tableName() {
        return name + "表";
    }

    /** The indexes of the columns before which a printed page ends. */
    List<Integer> pageColumns() {
        return pageBreaks.stream().map(heads()::indexOf).toList();
    }

    List<String> heads() {
        return columns.stream().map(Column::head).toList();
    }

    /** How many columns are printed. */
    int printedColumnCount() {
        return heads().indexOf(printedTo) + 1;
    }

    /** How many rows are printed. */
    int printedRowCount() {
        return printedRows == null ? rows.size() : printedRows.counting().applyAsInt(rows);
    }

    /** What is printed of it: 全部, 112 年度之主要欄位. */
    public String printedPart() {
        String which = printedRows == null || printedRowCount() == rows.size() ? "" : printedRows.name();
        if (printedColumnCount() == columns.size()) {
            return which.isEmpty() ? "全部" : which;
        }
        return which.isEmpty() ? "主要欄位" : which + "之主要欄位";
    }

    boolean isBanded() {
        return columns.stream().anyMatch(column -> !column.group().isEmpty());
    }

    /** What the 資料字典 says about its columns. */
    public List<DictionaryEntry> entries() {
        return columns.stream()
                .map(column -> new DictionaryEntry(
                        name, column.group(), column.head(), column.kind(), column.meaning(), column.source()))
                .toList();
    }
}
