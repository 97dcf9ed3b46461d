package org.serviceplan.importer.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.model.source.CellRef;

/**
 * An annex's table as found on a sheet.
 *
 * @param sheet the sheet's name
 * @param lines the lines of text above it, from top to bottom, and titles below it
 * @param head its head
 * @param rows the rows of its body that hold anything, without heads printed again and notes
 * @param itemsInBanners whether items stand in rows of their own over their measures, and not in a column
 * @param ofYears how it reads where the annex is of one of the years that its columns name
 */
public record AnnexTable(
        String sheet,
        List<Line> lines,
        TableHead head,
        List<TableRow> rows,
        boolean itemsInBanners,
        Map<MinguoYear, AnnexTable> ofYears) {

    /**
     * A line of text above a table.
     *
     * @param cell the cell it stands in
     * @param text the line, without layout
     * @param kind what it is
     */
    public record Line(CellRef cell, String text, Kind kind) {

        /** What a line is. */
        public enum Kind {
            /** A title or part of one. */
            TITLE,
            /** An annex's label: 附件一. */
            LABEL,
            /** A preface such as 機關名稱：… or 填表日期：…. */
            PREFACE,
            /** A title that stands below the table, or who hands it in; what is said above counts more. */
            BELOW,
            /** A row of the table that shows how to fill it in. */
            EXAMPLE,
            /** A row of a table of text whose columns cannot be told apart. */
            UNCLEAR,
            /** The first text in a column under no known head, where the table has no column of measures or outcomes. */
            UNREAD,
            /** A line under a table of text that is no row of it, as far as can be told. */
            STRAY
        }
    }

    /** Copies the lists. */
    public AnnexTable {
        lines = List.copyOf(lines);
        rows = List.copyOf(rows);
        ofYears = Map.copyOf(ofYears);
    }

    /** A table in which nothing depends on the annex's year. */
    public AnnexTable(String sheet, List<Line> lines, TableHead head, List<TableRow> rows, boolean itemsInBanners) {
        this(sheet, lines, head, rows, itemsInBanners, Map.of());
    }

    /** The table as it reads where the annex is of this year. */
    public AnnexTable ofYear(MinguoYear year) {
        return ofYears.getOrDefault(year, this);
    }

    /** The same table under other lines. */
    AnnexTable withLines(List<Line> others) {
        return new AnnexTable(sheet, others, head, rows, itemsInBanners, ofYears(table -> table.withLines(others)));
    }

    /** The tables of the years, each made another. */
    Map<MinguoYear, AnnexTable> ofYears(UnaryOperator<AnnexTable> change) {
        return ofYears.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, table -> change.apply(table.getValue())));
    }

    /** The same table with its cells elsewhere. */
    AnnexTable moved(UnaryOperator<CellRef> place) {
        List<Line> movedLines = new ArrayList<>(lines.size());
        lines.forEach(line -> movedLines.add(new Line(place.apply(line.cell()), line.text(), line.kind())));
        List<TableRow> movedRows = new ArrayList<>(rows.size());
        rows.forEach(row -> movedRows.add(row.moved(place, head.firstColumn())));
        return new AnnexTable(
                sheet, movedLines, head.moved(place), movedRows, itemsInBanners, ofYears(table -> table.moved(place)));
    }

    /** The same table without its columns of some kinds. */
    public AnnexTable without(Set<ColumnRole> roles) {
        return new AnnexTable(
                sheet,
                lines,
                head.without(roles),
                rows.stream().map(row -> row.without(roles)).toList(),
                itemsInBanners,
                ofYears(table -> table.without(roles)));
    }

    /** Whether its first row goes on with an item that began elsewhere. */
    public boolean beginsInsideItem() {
        boolean told = head.has(ColumnRole.ITEM) || head.has(ColumnRole.NUMBER);
        return told
                && !rows.isEmpty()
                && !rows.get(0).isWritten(ColumnRole.ITEM)
                && !rows.get(0).isWritten(ColumnRole.NUMBER);
    }

    /** This table with the rows of another of the same columns, as if these stood on its next page. */
    public AnnexTable followedBy(AnnexTable next) {
        AnnexTable there = next.sheet.equals(sheet) ? next : next.moved(cell -> cell.on(next.sheet));
        List<Line> all = new ArrayList<>(lines);
        there.lines.stream().filter(line -> line.kind() != Line.Kind.TITLE).forEach(all::add);
        List<TableRow> both = new ArrayList<>(rows);
        for (TableRow row : there.rows) {
            boolean first = both.size() == rows.size();
            both.add(first ? row.atTopOfPage() : row);
        }
        Map<MinguoYear, AnnexTable> years = new HashMap<>();
        ofYears.forEach((year, table) -> years.put(year, table.followedBy(next.ofYear(year))));
        return new AnnexTable(sheet, all, head, both, itemsInBanners, years);
    }

    /** Whether it says which item a measure belongs to. */
    public boolean namesItems() {
        return itemsInBanners || head.has(ColumnRole.ITEM);
    }

    /** The lines of its title, above it or else below. */
    public List<Line> titles() {
        List<Line> above = lines(Line.Kind.TITLE);
        return above.isEmpty() ? lines(Line.Kind.BELOW) : above;
    }

    /** The lines of one kind. */
    public List<Line> lines(Line.Kind kind) {
        List<Line> ofKind = new ArrayList<>(lines.size());
        for (Line line : lines) {
            if (line.kind() == kind) {
                ofKind.add(line);
            }
        }
        return ofKind;
    }
}
