package org.serviceplan.importer.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.serviceplan.importer.workbook.Cell;
import org.serviceplan.importer.workbook.SheetRow;
import org.serviceplan.importer.workbook.TimeLimit;
import org.serviceplan.model.calendar.MinguoYear;

/** Collects the body of one table, page by page. */
final class TableBuilder {
    private final Grid grid;
    private final RowJudge judge;
    private final FooterReader footers;
    private final TimeLimit time;
    private final List<AnnexTable.Line> lines;
    private final TableHead head;
    private final RowCells shown;
    /** Columns that part an item's measures, with what stood there last. Nearly no table has any. */
    private final List<TableHead.Column> groups;

    private String groupAbove = "";
    private final List<TableRow> rows = new ArrayList<>();
    private final List<AnnexTable.Line> besides = new ArrayList<>();
    /** The row before, or -1 right under a head. */
    private int rowAbove = -1;

    /** Whether the row before is part of a title below the table. */
    private boolean underTitle;

    private boolean afterBreak;
    private boolean inNotes;
    private ItemsBelow items = new ItemsBelow(List.of(), row -> false);
    private boolean inExample;
    /** Whether another table has begun. */
    private boolean inOther;
    /** The first row of the first other table, or -1. */
    private int otherRow = -1;

    private boolean itemsInBanners;
    /** Whether there is a column of neither measures nor outcomes, and so far no text beside those that there are. */
    private boolean isBare;

    /** The same table read by the heads of several years. */
    private final Map<MinguoYear, TableBuilder> ofYears = new HashMap<>();

    TableBuilder(
            Grid grid,
            RowJudge judge,
            FooterReader footers,
            TimeLimit time,
            List<AnnexTable.Line> lines,
            TableHead head) {
        this.grid = grid;
        this.judge = judge;
        this.footers = footers;
        this.time = time;
        this.lines = lines;
        this.head = head;
        this.groups = head.groups();
        this.shown = new RowCells(grid, judge, head);
        this.isBare = !head.has(ColumnRole.MEASURE) && !head.has(ColumnRole.OUTCOME);
        head.ofYears()
                .forEach((year, own) -> ofYears.put(year, new TableBuilder(grid, judge, footers, time, lines, own)));
    }

    TableHead head() {
        return head;
    }

    List<AnnexTable.Line> lines() {
        return lines;
    }

    int otherRow() {
        return otherRow;
    }

    /** Notes that the head is printed again here. */
    void breakPage() {
        afterBreak = true;
        inNotes = false;
        inOther = false;
        rowAbove = -1;
        ofYears.values().forEach(TableBuilder::breakPage);
    }

    /** An item may stand above the head of a table of its own, instead of in a column. */
    void addItemAbove(List<SheetRow> above) {
        SheetRow last = above.isEmpty() ? null : above.get(above.size() - 1);
        if (last != null && !head.has(ColumnRole.ITEM) && judge.isItemBanner(last, head, grid)) {
            addBody(List.of(last));
            rowAbove = -1;
        }
    }

    void addBody(List<SheetRow> body) {
        items = new ItemsBelow(body, this::namesItem);
        for (SheetRow row : body) {
            time.check();
            boolean afterGap = underTitle || (rowAbove >= 0 && row.index() > rowAbove + 1);
            rowAbove = row.index();
            boolean banner =
                    judge.isItemBanner(row, head, grid) || (!inNotes && judge.isNumberedBanner(row, head, grid));
            if (banner || !isBeside(row, afterGap)) {
                addRow(row, banner);
            }
        }
        for (TableBuilder builder : ofYears.values()) {
            builder.addBody(body);
        }
    }

    /** A title below the table, or what says nothing of the plan. */
    private boolean isBeside(SheetRow row, boolean afterGap) {
        List<AnnexTable.Line> title = footers.titleIn(row, afterGap, head, grid);
        besides.addAll(title);
        underTitle = !title.isEmpty();
        inNotes |= !title.isEmpty() && judge.isNote(row);
        return !title.isEmpty() || judge.isFiller(row);
    }

    private void addRow(SheetRow row, boolean banner) {
        Map<ColumnRole, TableCell> cells = shown.read(row);
        if (judge.isHeadingInNumbers(cells)) {
            cells.put(ColumnRole.ITEM, cells.remove(ColumnRole.NUMBER));
        }
        if (isExample(row, cells, banner)) {
            return;
        }
        if (banner) {
            itemsInBanners = true;
            cells.values().removeIf(TableCell::isWritten);
            cells.put(ColumnRole.ITEM, banner(row.cells()));
        }
        inOther = judge.beginsOther(row, cells) || (inOther && !banner && !judge.namesItem(cells));
        if (inOther) {
            otherRow = otherRow < 0 ? row.index() : otherRow;
            return;
        }
        if (!inNotes && judge.isSum(row)) {
            return;
        }
        inNotes = judge.isNote(row, head, measureAbove()) || (inNotes && !banner && !resumes(row, cells));
        if (hasContent(cells) && !inNotes && (banner || !judge.isPageMark(row, head, grid))) {
            if (isBare && !banner) {
                noteUnread(row);
            }
            rows.add(new TableRow(row.index(), row.hidden(), afterBreak, beginsGroup(row), cells, shown.outcomes(row)));
            afterBreak = false;
        }
    }

    /** Notes a text that stands in none of the columns; one is enough to tell that the table is no list of heads. */
    private void noteUnread(SheetRow row) {
        for (Cell cell : row.cells()) {
            if (head.roleAt(cell.ref().column()) == null && !cell.text().isBlank()) {
                isBare = false;
                besides.add(new AnnexTable.Line(cell.ref(), cell.text(), AnnexTable.Line.Kind.UNREAD));
                return;
            }
        }
    }

    private boolean beginsGroup(SheetRow row) {
        if (groups.isEmpty()) {
            return false;
        }
        StringBuilder group = new StringBuilder();
        for (TableHead.Column column : groups) {
            group.append(Grid.text(row, column.head().column()));
        }
        boolean begins = !group.isEmpty() && !groupAbove.contentEquals(group);
        groupAbove = begins ? group.toString() : groupAbove;
        return begins;
    }

    /** The item that a row begins for the rows below; its number may stand in a cell of its own. */
    private static TableCell banner(List<Cell> cells) {
        Cell heading = cells.get(cells.size() - 1);
        String number = cells.size() > 1 ? cells.get(0).text().strip() + "、" : "";
        return new TableCell(heading.ref(), number + heading.text(), TableCell.Origin.WRITTEN);
    }

    /** An example goes on in the rows below it until an item begins. */
    private boolean isExample(SheetRow row, Map<ColumnRole, TableCell> cells, boolean banner) {
        boolean begins = judge.isExample(row, cells);
        if (begins) {
            Cell first = row.cells().get(0);
            besides.add(new AnnexTable.Line(first.ref(), first.text(), AnnexTable.Line.Kind.EXAMPLE));
        }
        if (begins && judge.isExampleMeasure(cells)) {
            // The item above it, or beside it, is the office's own, and so are the measures that follow.
            cells.keySet().retainAll(EnumSet.of(ColumnRole.ITEM, ColumnRole.NUMBER));
            return !cells.containsKey(ColumnRole.ITEM)
                    || !cells.get(ColumnRole.ITEM).isWritten();
        }
        inExample = begins || (inExample && !banner && !judge.startsItem(cells));
        return inExample;
    }

    private String measureAbove() {
        return rows.isEmpty() ? "" : rows.get(rows.size() - 1).written(ColumnRole.MEASURE);
    }

    private boolean resumes(SheetRow row, Map<ColumnRole, TableCell> cells) {
        return judge.startsItem(cells)
                || judge.resumesItem(cells, head)
                || (judge.mayResumeItem(cells) && items.follow(row));
    }

    private boolean namesItem(SheetRow row) {
        return judge.isItemBanner(row, head, grid) || judge.namesItem(shown.read(row));
    }

    AnnexTable build() {
        List<AnnexTable.Line> all = new ArrayList<>(lines);
        all.addAll(besides);
        Map<MinguoYear, AnnexTable> tables = new HashMap<>();
        ofYears.forEach((year, builder) -> tables.put(year, builder.build()));
        return new AnnexTable(grid.sheetName(), all, head, rows, itemsInBanners, tables);
    }

    private static boolean hasContent(Map<ColumnRole, TableCell> cells) {
        for (TableCell cell : cells.values()) {
            if (cell.isWritten()) {
                return true;
            }
        }
        return false;
    }
}
