package org.serviceplan.importer.table;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import lombok.RequiredArgsConstructor;

import org.serviceplan.importer.workbook.Cell;
import org.serviceplan.importer.workbook.MergedRange;
import org.serviceplan.importer.workbook.SheetRow;

/** Reads titles that stand below a table instead of above it, and the names of offices that sign there. */
@RequiredArgsConstructor
final class FooterReader {
    /** What stands in the first column of a table is mostly a number. */
    private static final int SHORTEST_TITLE = 4;

    private static final int LONGEST_TITLE = 60;
    private static final int LONGEST_NAME = 12;
    private static final Pattern OFFICE_AND_YEAR =
            Pattern.compile("(?:榮民服務處|榮服處)[ 　\\n]{0,3}+[0-9０-９一二三四五六七八九十百○〇零]{2,5}+[ 　]?年");

    private final Vocabulary vocabulary;
    private final LineReader lines;

    /**
     * The lines of a title that a row under a head is; none where the row is part of the table or tells nobody's name.
     *
     * @param afterGap whether a blank row stands above it
     */
    List<AnnexTable.Line> titleIn(SheetRow row, boolean afterGap, TableHead head, Grid grid) {
        Cell first = row.cells().get(0);
        if (afterGap && isSpreadTitle(row)) {
            return below(row);
        }
        if (first.text().length() < SHORTEST_TITLE
                || !mayStandOutside(row, afterGap, head, grid)
                || holdsMore(row, head)) {
            return List.of();
        }
        return titleIn(row);
    }

    /** The lines of titles in rows below a table. */
    List<AnnexTable.Line> titlesIn(List<SheetRow> rows) {
        return rows.stream().flatMap(row -> titleIn(row).stream()).toList();
    }

    private List<AnnexTable.Line> titleIn(SheetRow row) {
        String first = row.cells().get(0).text();
        boolean title = vocabulary.namesOffice(first) || (lines.isTitle(row) && !vocabulary.isNote(first));
        return title ? below(row) : List.of();
    }

    /** An office in one cell and the year in the next. */
    private boolean isSpreadTitle(SheetRow row) {
        List<Cell> cells = row.cells();
        return cells.size() > 1
                && cells.get(0).text().length() <= LONGEST_NAME
                && isWholeTitle(cells.get(0).text() + cells.get(1).text())
                && lines.isTitle(row);
    }

    /** What has something in a column of the table is part of it, though an office stands in front: 機關, 辦理地點. */
    private static boolean holdsMore(SheetRow row, TableHead head) {
        for (Cell cell : row.cells().subList(1, row.cells().size())) {
            ColumnRole role = head.roleAt(cell.ref().column());
            if (role != null && role != ColumnRole.NUMBER && role != ColumnRole.MEASURE_NUMBER) {
                return true;
            }
        }
        return false;
    }

    private List<AnnexTable.Line> below(SheetRow row) {
        return lines.above(List.of(row)).stream()
                .filter(line -> line.kind() != AnnexTable.Line.Kind.PREFACE || vocabulary.namesOffice(line.text()))
                .map(line -> new AnnexTable.Line(line.cell(), line.text(), AnnexTable.Line.Kind.BELOW))
                .toList();
    }

    /** Over several columns, in a column of numbers or in none; or by its wording alone, as no part of the last measure is. */
    private boolean mayStandOutside(SheetRow row, boolean afterGap, TableHead head, Grid grid) {
        Cell first = row.cells().get(0);
        ColumnRole role = head.roleAt(first.ref().column());
        if (role == null || role == ColumnRole.NUMBER || role == ColumnRole.MEASURE_NUMBER) {
            return true;
        }
        if (row.cells().size() > 1) {
            return false;
        }
        MergedRange merge = grid.mergeAt(first.ref().row(), first.ref().column());
        boolean wide = merge != null && merge.last().column() > merge.first().column();
        boolean whole = isWholeTitle(first.text());
        boolean apart = afterGap && wide;
        return apart || (whole && (wide || afterGap || role == ColumnRole.ITEM));
    }

    /** It begins with an office and a year, as no measure does that goes on from the row above. */
    private static boolean isWholeTitle(String text) {
        Matcher matcher = OFFICE_AND_YEAR.matcher(text);
        return text.length() <= LONGEST_TITLE
                && text.indexOf('。') < 0
                && matcher.find()
                && matcher.start() <= LONGEST_NAME;
    }
}
