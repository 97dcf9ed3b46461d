package org.serviceplan.importer.annex;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.serviceplan.importer.table.AnnexTable;
import org.serviceplan.importer.table.ColumnRole;
import org.serviceplan.importer.table.LineReader;
import org.serviceplan.importer.table.TableCell;
import org.serviceplan.importer.table.TableHead;
import org.serviceplan.importer.table.TableRow;
import org.serviceplan.importer.workbook.Cell;
import org.serviceplan.importer.workbook.Sheet;
import org.serviceplan.importer.workbook.SheetRow;
import org.serviceplan.importer.workbook.TimeLimit;
import org.serviceplan.model.source.CellRef;

/** Finds an annex that was typed as running text and not as a table: item headings on lines of their own, their measures below. */
@RequiredArgsConstructor
final class OutlineFinder {
    /** Fewer headings than this may be a text that only mentions them. */
    private static final int FEWEST_HEADINGS = 3;
    /** A text of more lines is no annex. */
    private static final int MOST_LINES = 20_000;
    /** A number and its text. */
    private static final int CELLS_OF_TEXT = 2;

    private final LineReader lines;
    private final Predicate<String> isItemHeading;

    /** A line of text and the cell it stands in. */
    private record TextLine(CellRef cell, String text) {}

    /** The annex on a sheet that has no table, if there is one. */
    Optional<AnnexTable> find(Sheet sheet, TimeLimit time) {
        if (isTable(sheet)) {
            return Optional.empty();
        }
        List<TextLine> text = textOf(sheet, time);
        List<TextLine> headings =
                text.stream().filter(line -> isItemHeading.test(line.text())).toList();
        if (text.size() > MOST_LINES || headings.size() < FEWEST_HEADINGS) {
            return Optional.empty();
        }
        int first = text.indexOf(headings.get(0));
        CellRef top = headings.get(0).cell();
        List<SheetRow> above =
                sheet.rows().stream().filter(row -> row.index() < top.row()).toList();
        List<TableRow> rows = rows(text.subList(first, text.size()));
        return Optional.of(new AnnexTable(sheet.name(), lines.above(above), head(top), rows, true));
    }

    /** A table whose head is not understood is none: read as text, its units and numbers would become part of measures. */
    private static boolean isTable(Sheet sheet) {
        long wide = sheet.rows().stream()
                .filter(row -> row.cells().size() > CELLS_OF_TEXT)
                .count();
        return wide * 4 > sheet.rows().size();
    }

    private List<TableRow> rows(List<TextLine> text) {
        List<TableRow> rows = new ArrayList<>();
        ListMarker.Style itemStyle = styleOf(text.get(0));
        ListMarker.Style measureStyle = text.size() > 1 ? styleOf(text.get(1)) : null;
        boolean inNotes = false;
        for (TextLine line : text) {
            boolean heading = isItemHeading.test(line.text());
            ListMarker.Style style = styleOf(line);
            if (!heading && style != null && (style == itemStyle || style == ListMarker.Style.FORMAL)) {
                // The next chapter of the text; the list of items is over.
                return rows;
            }
            boolean resumes = heading || (style != null && style == measureStyle);
            inNotes = lines.isNote(line.text()) || (inNotes && !resumes);
            if (!inNotes) {
                rows.add(row(line, heading ? ColumnRole.ITEM : ColumnRole.MEASURE));
            }
        }
        return rows;
    }

    private static ListMarker.@Nullable Style styleOf(TextLine line) {
        ListMarker marker = ListMarker.at(line.text(), 0);
        return marker == null ? null : marker.style();
    }

    private static TableRow row(TextLine line, ColumnRole role) {
        Map<ColumnRole, TableCell> cells = new EnumMap<>(ColumnRole.class);
        for (ColumnRole column : List.of(ColumnRole.ITEM, ColumnRole.MEASURE)) {
            boolean written = column == role;
            cells.put(
                    column,
                    new TableCell(
                            line.cell(),
                            written ? line.text() : "",
                            written ? TableCell.Origin.WRITTEN : TableCell.Origin.BLANK));
        }
        return new TableRow(line.cell().row(), false, false, false, cells, List.of());
    }

    /** Running text has no head; the first heading stands for it. */
    private static TableHead head(CellRef top) {
        Map<ColumnRole, TableHead.Column> columns = new EnumMap<>(ColumnRole.class);
        columns.put(ColumnRole.ITEM, new TableHead.Column(top, top.column(), ""));
        columns.put(ColumnRole.MEASURE, new TableHead.Column(top, top.column(), ""));
        return new TableHead(top.row(), top.row(), columns);
    }

    private static List<TextLine> textOf(Sheet sheet, TimeLimit time) {
        List<TextLine> text = new ArrayList<>();
        for (SheetRow row : sheet.rows()) {
            time.check();
            for (Cell cell : row.cells()) {
                cell.text()
                        .lines()
                        .limit(MOST_LINES + 1 - text.size())
                        .filter(line -> !line.isBlank())
                        .forEach(line -> text.add(new TextLine(cell.ref(), line.strip())));
            }
        }
        return text;
    }
}
