package org.serviceplan.importer.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.serviceplan.importer.workbook.Cell;
import org.serviceplan.importer.workbook.SheetRow;

/**
 * The rows of one head: its words may stand under groups, these under groups again, be broken over rows, or have captions below, such
 * as （年月日） or the numbers of the columns.
 */
final class HeadRows {
    /** Groups over groups over words, and captions. */
    private static final int MOST_ROWS = 4;

    private static final int LONGEST_WORD = 12;
    private static final int LONGEST_CAPTION = 24;
    private static final int FEWEST_COLUMN_NUMBERS = 3;
    private static final Pattern IN_BRACKETS = Pattern.compile("[（(][^（()）]{2,20}+[)）]");
    private static final Pattern MARKS = Pattern.compile("[\\s（()）.、]");
    /** What columns are numbered with, from left to right. */
    private static final List<String> SERIES =
            List.of("123456789", "１２３４５６７８９", "一二三四五六七八九十", "甲乙丙丁戊己庚辛壬癸", "ABCDEFGHIJ", "①②③④⑤⑥⑦⑧⑨⑩");

    private static final Pattern NUMBERED = Pattern.compile(
            "(?:[（(]\\s?(?:[一二三四五六七八九十]|[0-9０-９]{1,2})\\s?[）)]|(?:[一二三四五六七八九十壹貳參肆伍陸]|[0-9０-９]{1,2})\\s?[、.．])");

    private static final Pattern TITLE = Pattern.compile("年|榮民|榮服|政府服務|附件");

    private final Grid grid;
    private final HeadWords words;
    /** Whether the row that it begins with has a head's word; else only words broken over rows make it one. */
    private final boolean named;

    private int first;
    private int last;

    private HeadRows(Grid grid, HeadWords words, SheetRow row, boolean named) {
        this.grid = grid;
        this.words = words;
        this.named = named;
        this.first = row.index();
        this.last = row.index();
    }

    /** The rows that may be one head, from a row on that may hold its words. */
    static HeadRows from(Grid grid, HeadWords words, SheetRow row, boolean named) {
        HeadRows rows = new HeadRows(grid, words, row, named);
        rows.coverMerges(row);
        boolean captioned = false;
        for (SheetRow next = rows.next(); next != null && rows.goesOnIn(next); next = rows.next()) {
            // Nothing of a head stands under its captions.
            if (captioned && !isCaptions(next)) {
                break;
            }
            captioned = isCaptions(next);
            rows.last = next.index();
            rows.coverMerges(next);
        }
        return rows;
    }

    int first() {
        return first;
    }

    int last() {
        return last;
    }

    /**
     * Covers the rows above, down from this one, whose cells are groups of its columns. Under an earlier table they must be the same as
     * there, or stand apart from its body, where a row may look alike.
     *
     * @param known the groups over earlier heads, to which these are added
     */
    void coverGroups(int highest, Set<List<String>> known) {
        for (SheetRow above = row(first - 1);
                above != null && above.index() >= highest && last - above.index() < MOST_ROWS && isGroups(above);
                above = row(first - 1)) {
            List<String> texts = above.cells().stream().map(Cell::text).toList();
            if (highest > 0 && !known.contains(texts) && !isApart(above)) {
                return;
            }
            known.add(texts);
            first = above.index();
        }
    }

    private boolean isApart(SheetRow row) {
        SheetRow above = row(row.index() - 1);
        return above == null || TITLE.matcher(above.cells().get(0).text()).find();
    }

    private boolean isGroups(SheetRow row) {
        boolean wide = false;
        for (Cell cell : row.cells()) {
            if (cell.text().length() > LONGEST_WORD
                    || TITLE.matcher(cell.text()).find()) {
                return false;
            }
            wide |= isWide(cell);
        }
        return wide && (row.cells().size() > 1 || isOverLaterColumns(row.cells().get(0)));
    }

    /** A word alone over some columns but not the first, where a title would begin. */
    private boolean isOverLaterColumns(Cell cell) {
        SheetRow below = row(first);
        return below != null && cell.ref().column() > below.cells().get(0).ref().column() && words.isHead(cell.text());
    }

    private @Nullable SheetRow next() {
        return last - first + 1 < MOST_ROWS ? row(last + 1) : null;
    }

    private @Nullable SheetRow row(int index) {
        List<SheetRow> rows = grid.rows();
        int place = index < 0 ? rows.size() : grid.placeOf(index);
        return place < rows.size() && rows.get(place).index() == index ? rows.get(place) : null;
    }

    /** A word merged over rows is as high as these; one over the whole table is merged by mistake. */
    private void coverMerges(SheetRow row) {
        for (Cell cell : row.cells()) {
            int lowest = grid.lastRow(cell.ref());
            if (lowest > last && lowest - first < MOST_ROWS && words.isHead(cell.text())) {
                last = lowest;
            }
        }
    }

    private boolean goesOnIn(SheetRow next) {
        boolean goesOn = completes(next) || ((named || last > first) && (isCaptions(next) || isWordsBelow(next)));
        return goesOn && !isFullHead(next);
    }

    /** A head of its own, such as one that is printed again. */
    private boolean isFullHead(SheetRow row) {
        boolean measure = false;
        boolean before = false;
        for (Cell cell : row.cells()) {
            ColumnRole role = words.role(cell.text());
            measure |= role == ColumnRole.MEASURE;
            before |= role == ColumnRole.NUMBER || role == ColumnRole.ITEM;
        }
        return measure && before;
    }

    private boolean completes(SheetRow next) {
        for (Cell cell : next.cells()) {
            if (completes(cell)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a cell is a head's word only together with the cells above it: 次 under 項. */
    private boolean completes(Cell cell) {
        String text = cell.text();
        if (text.length() > LONGEST_WORD) {
            return false;
        }
        for (int r = last; r >= first; r--) {
            String above = grid.own(r, cell.ref().column());
            if (above.isEmpty() || words.isHead(above)) {
                return false;
            }
            text = above + text;
            if (words.isHead(text)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCaptions(SheetRow row) {
        boolean inBrackets = true;
        List<String> texts = new ArrayList<>(row.cells().size());
        for (Cell cell : row.cells()) {
            if (cell.text().length() > LONGEST_CAPTION) {
                return false;
            }
            texts.add(cell.text());
            inBrackets = inBrackets && IN_BRACKETS.matcher(cell.text().strip()).matches();
        }
        return inBrackets || isNumbers(texts);
    }

    private static boolean isNumbers(List<String> texts) {
        StringBuilder numbers = new StringBuilder();
        for (String text : texts) {
            if (text.length() > LONGEST_WORD) {
                return false;
            }
            numbers.append(MARKS.matcher(text).replaceAll(""));
        }
        return texts.size() >= FEWEST_COLUMN_NUMBERS
                && numbers.length() == texts.size()
                && SERIES.stream().anyMatch(series -> series.startsWith(numbers.toString()));
    }

    /** Words that stand under groups, or where nothing stands above; under a word of a single column stands the table's body. */
    private boolean isWordsBelow(SheetRow next) {
        boolean adds = false;
        for (Cell cell : next.cells()) {
            Cell above = above(cell.ref().column());
            boolean group = above != null && isGroup(above, next);
            boolean head = words.isHead(cell.text());
            if ((above != null && !group)
                    || cell.text().length() > LONGEST_WORD
                    || cell.text().indexOf('。') >= 0) {
                return false;
            }
            adds |= head || (above != null && (isWide(above) ? words.isHead(above.text()) : isLabelBelow(cell, above)));
        }
        return adds && !beginsItem(next);
    }

    /** Whether a cell says which column of a head of both it is: 作法 under 具體作法及執行成效. */
    private boolean isLabelBelow(Cell cell, Cell above) {
        return words.find(above.text()).filter(HeadWord::isOfBoth).isPresent() && words.isMeasureLabel(cell.text());
    }

    /** A number with a text beside it, or before the first text alone, is an item's; captions have none, or one each. */
    private static boolean beginsItem(SheetRow row) {
        Cell first = row.cells().get(0);
        int numbered = 0;
        for (Cell cell : row.cells()) {
            numbered += NUMBERED.matcher(cell.text().strip()).lookingAt() ? 1 : 0;
        }
        return TableCell.isNumber(first.text())
                || (numbered == 1 && NUMBERED.matcher(first.text().strip()).lookingAt());
    }

    /** The lowest cell that shows a text above the next row. */
    private @Nullable Cell above(int column) {
        for (int r = last; r >= first; r--) {
            Cell shown = grid.shown(r, column);
            if (shown != null) {
                return shown;
            }
        }
        return null;
    }

    /** A cell merged over columns, or one right of which nothing stands but something in the row below. */
    private boolean isGroup(Cell cell, SheetRow next) {
        int right = cell.ref().column() + 1;
        return isWide(cell)
                || (grid.lastRow(cell.ref()) == cell.ref().row()
                        && grid.shown(cell.ref().row(), right) == null
                        && Grid.cell(next, right) != null);
    }

    private boolean isWide(Cell cell) {
        return grid.lastColumn(cell.ref()) > cell.ref().column();
    }
}
