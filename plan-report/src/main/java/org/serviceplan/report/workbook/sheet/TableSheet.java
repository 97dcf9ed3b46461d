package org.serviceplan.report.workbook.sheet;

import java.util.List;

import lombok.Builder;

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
 * @param pageBreaks heads of the columns before which a printed page ends; with none, all columns are fitted on one
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
        List<String> pageBreaks) {

    /** Copies the lists. */
    public TableSheet {
        notes = notes == null ? List.of() : List.copyOf(notes);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        totals = totals == null ? List.of() : List.copyOf(totals);
        pageBreaks = pageBreaks == null ? List.of() : List.copyOf(pageBreaks);
    }

    /** The name of its Excel table, the same in every report. */
    public String tableName() {
        return name + "表";
    }

    /** The indexes of the columns before which a printed page ends. */
    List<Integer> pageColumns() {
        List<String> heads = columns.stream().map(Column::head).toList();
        return pageBreaks.stream().map(heads::indexOf).toList();
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
