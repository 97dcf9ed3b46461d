package org.serviceplan.report.memo.workbook;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.serviceplan.model.source.CellRef;
import org.serviceplan.model.text.UnparsableTextException;

/** Colours the cells of a sheet that have remarks; cells that are not there are added. */
final class SheetPart {
    /** What may only stand behind the reference to the drawing of the remarks. */
    private static final Set<String> BEHIND_DRAWING = Set.of(
            "legacyDrawingHF",
            "drawingHF",
            "picture",
            "oleObjects",
            "controls",
            "webPublishItems",
            "tableParts",
            "extLst",
            "AlternateContent");

    private final byte[] xml;
    private final Remarks remarks;
    private final StylesPart styles;
    private final Splices splices;
    private final SheetGrid grid = new SheetGrid();
    private final Deque<Map.Entry<CellRef, Remarks.Remark>> open;
    private int row = -1;
    private int column = -1;
    private int rowStyle = -1;
    private int behindData = -1;
    private int drawingPlace = -1;
    private @Nullable String drawingId;
    private @Nullable Tag root;

    SheetPart(byte[] xml, Remarks remarks, StylesPart styles) {
        this.xml = xml;
        this.remarks = remarks;
        this.styles = styles;
        this.splices = new Splices(xml);
        this.open = new ArrayDeque<>(remarks.byCell().entrySet());
    }

    /** Colours the cells. */
    void mark() {
        Tags tags = new Tags(xml);
        int depth = 0;
        for (Tag tag = tags.next(); tag != null; tag = tags.next()) {
            if (tag.isClosing()) {
                depth--;
                closed(tag, depth);
            } else {
                opened(tag, depth);
                depth += tag.isEmpty() ? 0 : 1;
            }
        }
        if (root == null || behindData < 0 || !open.isEmpty()) {
            throw new UnmarkableWorkbookException("Not the form of a sheet");
        }
    }

    private void opened(Tag tag, int depth) {
        if (depth == 0) {
            root = tag;
        } else if (behindData >= 0) {
            if (depth == 1) {
                afterData(tag);
            }
        } else if (tag.is("c")) {
            cell(tag);
        } else if (tag.is("row")) {
            row(tag);
        } else if (tag.is("col")) {
            grid.addColumns(tag);
        } else if (tag.is("sheetData") && tag.isEmpty()) {
            splices.fill(tag, rowsUpTo(Integer.MAX_VALUE));
            behindData = tag.end;
        }
    }

    private void closed(Tag tag, int depth) {
        if (behindData >= 0) {
            if (depth == 0 && drawingPlace < 0) {
                drawingPlace = tag.start;
            }
        } else if (tag.is("row")) {
            splices.insert(tag.start, cellsUpTo(Integer.MAX_VALUE));
        } else if (tag.is("sheetData")) {
            splices.insert(tag.start, rowsUpTo(Integer.MAX_VALUE));
            behindData = tag.end;
        }
    }

    private void afterData(Tag tag) {
        if (tag.is("legacyDrawing")) {
            drawingId = tag.relationshipId().orElse(null);
        }
        if (drawingPlace < 0 && BEHIND_DRAWING.contains(tag.localName())) {
            drawingPlace = tag.start;
        }
    }

    private void row(Tag tag) {
        int number = SheetGrid.number(tag, "r", row + 2) - 1;
        if (number <= row) {
            throw new UnmarkableWorkbookException("Rows are not in order");
        }
        splices.insert(tag.start, rowsUpTo(number));
        row = number;
        column = -1;
        rowStyle =
                tag.value("customFormat").filter(SheetGrid::isTrue).isPresent() ? SheetGrid.number(tag, "s", -1) : -1;
        grid.addRow(row, tag);
        if (tag.isEmpty() && isOpenIn(row)) {
            splices.fill(tag, cellsUpTo(Integer.MAX_VALUE));
        }
    }

    private void cell(Tag tag) {
        int number = tag.value("r").map(SheetPart::columnOf).orElse(column + 1);
        if (number <= column) {
            throw new UnmarkableWorkbookException("Cells are not in order");
        }
        splices.insert(tag.start, cellsUpTo(number));
        column = number;
        Map.Entry<CellRef, Remarks.Remark> next = open.peek();
        if (next != null && next.getKey().equals(CellRef.of(row, column))) {
            open.remove();
            int style =
                    styles.marked(SheetGrid.number(tag, "s", 0), next.getValue().severity());
            splices.set(tag, "s", Integer.toString(style));
        }
    }

    private static int columnOf(String reference) {
        try {
            return CellRef.parse(reference).column();
        } catch (UnparsableTextException e) {
            throw new UnmarkableWorkbookException("No cell: " + reference, e);
        }
    }

    private boolean isOpenIn(int number) {
        return !open.isEmpty() && open.element().getKey().row() == number;
    }

    /** Whole rows for the cells with remarks that stand before this row. */
    private String rowsUpTo(int number) {
        StringBuilder rows = new StringBuilder();
        while (!open.isEmpty() && open.element().getKey().row() < number) {
            row = open.element().getKey().row();
            column = -1;
            rowStyle = -1;
            String name = prefix() + "row";
            rows.append('<').append(name).append(" r=\"").append(row + 1).append("\">");
            rows.append(cellsUpTo(Integer.MAX_VALUE)).append("</").append(name).append('>');
        }
        return rows.toString();
    }

    /** Cells of the current row that have remarks and stand before this column. */
    private String cellsUpTo(int number) {
        StringBuilder cells = new StringBuilder();
        while (isOpenIn(row) && open.element().getKey().column() < number) {
            Map.Entry<CellRef, Remarks.Remark> next = open.remove();
            CellRef cell = next.getKey();
            int style = styles.marked(
                    rowStyle >= 0 ? rowStyle : grid.columnStyle(cell.column()),
                    next.getValue().severity());
            cells.append('<')
                    .append(prefix())
                    .append("c r=\"")
                    .append(cell)
                    .append("\" s=\"")
                    .append(style)
                    .append("\"/>");
        }
        return cells.toString();
    }

    private String prefix() {
        return root == null ? "" : root.prefix();
    }

    /** The relationship to the drawing that remarks are drawn in, if there is one. */
    Optional<String> drawingId() {
        return Optional.ofNullable(drawingId);
    }

    /** Makes the sheet refer to a drawing for its remarks. */
    void setDrawing(String id) {
        splices.insert(
                drawingPlace,
                "<" + prefix() + "legacyDrawing xmlns:r=\"" + Relationships.TYPES + "\" r:id=\"" + id + "\"/>");
    }

    SheetGrid grid() {
        return grid;
    }

    Remarks remarks() {
        return remarks;
    }

    byte[] toBytes() {
        return splices.apply();
    }
}
