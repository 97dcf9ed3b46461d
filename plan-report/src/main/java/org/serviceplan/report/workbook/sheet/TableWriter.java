package org.serviceplan.report.workbook.sheet;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.serviceplan.report.workbook.sheet.Column.Emphasis;
import org.serviceplan.report.workbook.sheet.TableArea.Emphasized;

/** Writes a {@link TableSheet}: notes, bands, heads, rows and totals, with filter, frozen heads and everything printing needs. */
public final class TableWriter<R> {
    private final TableSheet<R> table;

    /** A writer of this table. */
    public TableWriter(TableSheet<R> table) {
        this.table = table;
    }

    /** Adds the sheet to a workbook, its pages headed by a title. */
    public void writeTo(WorkbookOutput workbook, String title) {
        SheetForm form = form(title);
        SheetOutput out = workbook.add(form);
        SheetWriter sheet = new SheetWriter(out, form.widths());
        writeNotes(sheet);
        out.beginHead();
        double above = sheet.height();
        writeBands(sheet);
        int head = out.nextRow();
        sheet.row(table.columns().stream()
                .map(column -> Entry.text(column.head(), Look.HEAD))
                .toList());
        out.endHead();
        Printing printing = writeRows(sheet, sheet.height() - above);
        out.table(new TableArea(table.tableName(), head, out.nextRow() - 1, table.heads(), emphases()));
        if (table.rows().isEmpty()) {
            sheet.line(0, "（本次無資料）", Look.NOTE);
        }
        writeTotals(sheet);
        out.print(printing);
    }

    /** Writes all rows, and finds out how those that are printed fit pages. */
    private Printing writeRows(SheetWriter sheet, double headHeight) {
        int printed = table.printedRowCount();
        table.rows().subList(0, printed).forEach(row -> writeRow(sheet, row, false));
        Printing printing = new PageFit(table).of(sheet.out().nextRow(), headHeight, sheet.height());
        table.rows().subList(printed, table.rows().size()).forEach(row -> writeRow(sheet, row, false));
        if (table.rows().isEmpty()) {
            // A table has a row at least, and is there every night for the queries that name it.
            sheet.skipRow();
        }
        return printing;
    }

    private SheetForm form(String title) {
        return SheetForm.builder()
                .name(table.name())
                .header(title)
                .widths(table.columns().stream().map(Column::width).toList())
                .fixedColumns(table.fixedColumns())
                .pageColumns(table.pageColumns())
                .build();
    }

    private void writeNotes(SheetWriter sheet) {
        if (!table.notes().isEmpty()) {
            sheet.line(0, table.name(), Look.TITLE);
            // Beside the columns that are repeated on every page, which would cut them.
            int column = table.pageColumns().isEmpty() ? 0 : table.fixedColumns();
            table.notes().forEach(note -> sheet.line(column, note, Look.NOTE));
            sheet.skipRow();
        }
    }

    private void writeBands(SheetWriter sheet) {
        if (!table.isBanded()) {
            return;
        }
        List<Entry> bands = new ArrayList<>();
        List<Column<R>> columns = table.columns();
        int first = 0;
        for (int next = 1; next <= columns.size(); next++) {
            String group = columns.get(first).group();
            // A band over the end of a page would be cut there.
            if (next == columns.size()
                    || !columns.get(next).group().equals(group)
                    || table.pageColumns().contains(next)) {
                bands.addAll(
                        group.isEmpty()
                                ? Collections.nCopies(next - first, Entry.NONE)
                                : List.of(Entry.text(group, Look.BAND).across(next - first)));
                first = next;
            }
        }
        sheet.row(bands);
    }

    private void writeRow(SheetWriter sheet, R row, boolean total) {
        List<Entry> entries = new ArrayList<>(table.columns().size());
        for (Column<R> column : table.columns()) {
            Color fill = column.fill().apply(row);
            Look look = fill == null ? column.look() : column.look().on(fill);
            entries.add(new Entry(column.content().apply(row), total ? look.withBold(true) : look));
        }
        sheet.row(entries);
    }

    /** Below a row of air, so that they never become part of the table. */
    private void writeTotals(SheetWriter sheet) {
        if (!table.totals().isEmpty()) {
            sheet.skipRow();
            table.totals().forEach(row -> writeRow(sheet, row, true));
        }
    }

    /** Bars column by column, heat over all columns of a band. */
    private List<Emphasized> emphases() {
        Map<String, Emphasized> emphases = new LinkedHashMap<>();
        for (int i = 0; i < table.columns().size(); i++) {
            Column<R> column = table.columns().get(i);
            if (column.emphasis() != Emphasis.NONE) {
                String together = column.emphasis() == Emphasis.HEAT ? column.group() : column.head();
                emphases.merge(
                        column.emphasis() + together,
                        new Emphasized(column.emphasis(), i, i),
                        (all, next) -> new Emphasized(all.emphasis(), all.firstColumn(), next.lastColumn()));
            }
        }
        return List.copyOf(emphases.values());
    }
}
