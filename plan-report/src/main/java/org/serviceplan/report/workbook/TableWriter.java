package org.serviceplan.report.workbook;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable;

import org.serviceplan.report.workbook.SheetWriter.Entry;

/** Writes a {@link TableSheet}: notes, bands, heads, rows and totals, with filter, frozen heads and everything printing needs. */
final class TableWriter<R> {
    private final TableSheet<R> table;
    private final SheetWriter out;

    TableWriter(TableSheet<R> table, SheetWriter out) {
        this.table = table;
        this.out = out;
    }

    /** Writes the sheet. */
    void write(String title) {
        out.setWidths(table.columns().stream().map(Column::width).toList());
        writeNotes();
        int firstHead = out.nextRow();
        writeBands();
        int head = out.nextRow();
        out.row(table.columns().stream()
                .map(column -> Entry.text(column.head(), Look.HEAD))
                .toList());
        table.rows().forEach(row -> writeRow(row, false));
        int last = out.nextRow() - 1;
        writeTotals();
        if (last > head) {
            addExcelTable(head, last);
            new Emphasizer(out.sheet().getSheetConditionalFormatting(), head + 1, last).emphasize(table.columns());
        }
        out.sheet().createFreezePane(table.fixedColumns(), head + 1);
        out.sheet().setRepeatingRows(new CellRangeAddress(firstHead, head, -1, -1));
        out.setUpPrint(title);
        setUpPages();
    }

    private void setUpPages() {
        List<Integer> breaks = table.pageColumns();
        if (breaks.isEmpty()) {
            out.fitWidth();
            return;
        }
        double fixed = width(0, table.fixedColumns());
        double widest = width(0, breaks.get(0));
        for (int i = 0; i < breaks.size(); i++) {
            int end =
                    i + 1 < breaks.size() ? breaks.get(i + 1) : table.columns().size();
            widest = Math.max(widest, fixed + width(breaks.get(i), end));
        }
        out.breakPages(breaks, widest);
        out.sheet().setRepeatingColumns(new CellRangeAddress(-1, -1, 0, table.fixedColumns() - 1));
    }

    private double width(int from, int to) {
        return table.columns().subList(from, to).stream()
                .mapToDouble(Column::width)
                .sum();
    }

    private void writeNotes() {
        if (!table.notes().isEmpty()) {
            out.line(0, table.name(), Look.TITLE);
            // Beside the columns that are repeated on every page, which would cut them.
            int column = table.pageColumns().isEmpty() ? 0 : table.fixedColumns();
            table.notes().forEach(note -> out.line(column, note, Look.NOTE));
            out.skipRow();
        }
    }

    private void writeBands() {
        if (!table.isBanded()) {
            return;
        }
        int row = out.nextRow();
        List<Column<R>> columns = table.columns();
        out.row(columns.stream()
                .map(column -> column.group().isEmpty() ? Entry.NONE : Entry.text(column.group(), Look.BAND))
                .toList());
        int first = 0;
        for (int next = 1; next <= columns.size(); next++) {
            String group = columns.get(first).group();
            if (next == columns.size() || !columns.get(next).group().equals(group)) {
                if (!group.isEmpty()) {
                    out.merge(row, first, next - 1);
                }
                first = next;
            }
        }
    }

    private void writeRow(R row, boolean total) {
        List<Entry> entries = new ArrayList<>(table.columns().size());
        for (Column<R> column : table.columns()) {
            Color fill = column.fill().apply(row);
            Look look = fill == null ? column.look() : column.look().on(fill);
            entries.add(new Entry(column.content().apply(row), total ? look.withBold(true) : look));
        }
        out.row(entries);
    }

    /** Below a row of air, so that they never become part of the table. */
    private void writeTotals() {
        if (!table.totals().isEmpty()) {
            out.skipRow();
            table.totals().forEach(row -> writeRow(row, true));
        }
    }

    private void addExcelTable(int head, int last) {
        AreaReference area = new AreaReference(
                new CellReference(head, 0),
                new CellReference(last, table.columns().size() - 1),
                SpreadsheetVersion.EXCEL2007);
        XSSFTable excelTable = out.whole().createTable(area);
        excelTable.setName(table.tableName());
        excelTable.setDisplayName(table.tableName());
        CTTable xml = excelTable.getCTTable();
        xml.addNewAutoFilter().setRef(area.formatAsString());
        // Excel repairs a file whose table columns are not named as their heads are.
        for (int column = 0; column < table.columns().size(); column++) {
            xml.getTableColumns()
                    .getTableColumnArray(column)
                    .setName(table.columns().get(column).head());
        }
    }
}
