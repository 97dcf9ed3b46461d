package org.serviceplan.importer.workbook;

import java.util.ArrayList;
import java.util.List;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.serviceplan.model.source.CellRef;

/**
 * Reads the rows, cells and merges of one sheet of an {@code .ods}. Rows and cells that are alike may be written once
 * with a number of times; blank ones are passed over however many there are, others are counted one by one.
 */
@RequiredArgsConstructor
final class OdsTable {
    private final XmlCursor xml;
    private final OdsCell cell;
    private final SheetBuilder sheet;
    /** The cells of the current row that hold something or begin a merged range. */
    private final List<Placed> placed = new ArrayList<>();

    private int row;

    /** A cell and where in its row it stands. */
    private record Placed(int column, int times, OdsCell.@Nullable Content content, int spannedRows, int lastColumn) {}

    /** Reads the table on which the cursor stands. */
    void read() {
        rows(false);
    }

    /** Rows may stand in groups within groups. */
    private void rows(boolean hidden) {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "table-row" -> row(hidden);
                case "table-row-group" -> rows(hidden || "false".equals(xml.attribute("display")));
                case "table-rows", "table-header-rows" -> rows(hidden);
                default -> {}
            }
        }
    }

    private void row(boolean inHiddenGroup) {
        String visibility = xml.attribute("visibility");
        boolean hidden = inHiddenGroup || "collapse".equals(visibility) || "filter".equals(visibility);
        int times = times("number-rows-repeated");
        sheet.row(Math.min(row, A1.ROWS - 1), false);
        cells();
        if (!placed.isEmpty()) {
            for (int i = 0; i < times; i++) {
                addRow(row + i, hidden, i > 0);
            }
        }
        row = Math.min(A1.ROWS, row + times);
    }

    private void cells() {
        placed.clear();
        int column = 0;
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            int times = times("number-columns-repeated");
            sheet.visit();
            if (xml.name().equals("table-cell")) {
                place(column, times);
            }
            column = Math.min(A1.COLUMNS, column + times);
        }
    }

    private void place(int column, int times) {
        int spannedRows = times("number-rows-spanned");
        int lastColumn = column + times("number-columns-spanned") - 1;
        OdsCell.Content content = cell.read(xml);
        if (content != null || spannedRows > 1 || lastColumn > column) {
            placed.add(new Placed(column, times, content, spannedRows, lastColumn));
        }
    }

    private void addRow(int at, boolean hidden, boolean again) {
        requireOnSheet(at, A1.ROWS);
        if (hidden) {
            sheet.hide(at);
        }
        for (Placed next : placed) {
            OdsCell.Content content = next.content();
            for (int i = 0; content != null && i < next.times(); i++) {
                requireOnSheet(next.column() + i, A1.COLUMNS);
                if (again || i > 0) {
                    sheet.visit();
                }
                content.addTo(sheet, at, next.column() + i);
            }
            if (next.spannedRows() > 1 || next.lastColumn() > next.column()) {
                requireOnSheet(next.column(), A1.COLUMNS);
                int lastRow = Math.min(at + next.spannedRows(), A1.ROWS) - 1;
                int lastColumn = Math.min(next.lastColumn(), A1.COLUMNS - 1);
                sheet.merge(new MergedRange(CellRef.of(at, next.column()), CellRef.of(lastRow, lastColumn)));
            }
        }
    }

    /** How many times, as an attribute has it: once where it is not there, and no more than a sheet has rows. */
    private int times(String attribute) {
        String number = xml.attribute(attribute);
        if (number == null) {
            return 1;
        }
        try {
            int times = Integer.parseInt(number);
            if (times > 0) {
                return Math.min(times, A1.ROWS);
            }
        } catch (NumberFormatException e) {
            // Falls through: it is no number of times.
        }
        throw xml.damaged();
    }

    private void requireOnSheet(int index, int end) {
        if (index >= end) {
            throw xml.damaged();
        }
    }
}
