package org.serviceplan.importer.table;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.serviceplan.importer.workbook.Cell;
import org.serviceplan.importer.workbook.SheetRow;
import org.serviceplan.model.source.CellRef;

/** Reads what the columns under some rows of heads hold. */
@RequiredArgsConstructor
final class HeadReader {
    /** A head merged to the edge of the sheet has no more columns than this; each would be looked at in every row. */
    private static final int MOST_COLUMNS = 64;

    /** Far more than all offices side by side have columns. */
    private static final int WIDEST = 1_000;

    /** As many rows of the body tell what stands in a column. */
    private static final int FIRST_ROWS = 4;

    private final Grid grid;
    private final HeadWords words;
    private final int firstRow;
    private final int lastRow;
    private final HeadColumns columns = new HeadColumns();

    /** A word as it stands in a column: where it begins and ends, and what it says. */
    private record Word(HeadWord head, CellRef ref, CellRef end, String text) {

        TableHead.Column column(CellRef first, int last) {
            return new TableHead.Column(first, last, text, head.edition().year(), null);
        }
    }

    TableHead read() {
        int first = Integer.MAX_VALUE;
        int last = -1;
        for (SheetRow row : grid.rows().subList(grid.placeOf(firstRow), grid.placeOf(lastRow + 1))) {
            first = Math.min(first, row.cells().get(0).ref().column());
            for (Cell cell : row.cells()) {
                last = Math.max(last, grid.lastColumn(cell.ref()));
            }
        }
        for (int c = first; c <= Math.min(last, first + WIDEST); c++) {
            readColumn(c);
        }
        new LabelledColumns(grid, words, firstRow, lastRow, columns).add(first, Math.min(last, first + WIDEST));
        return columns.head(firstRow, lastRow);
    }

    private void readColumn(int column) {
        Word lowest = wordBelow(firstRow, column);
        if (lowest != null) {
            add(ofGroup(lowest));
        }
        // A column of its own may be the first of several under a group that says what the others are.
        for (int r = firstRow; lastRow > firstRow && r <= lastRow; r++) {
            CellRef ref = CellRef.of(r, column);
            Word group = lowest == null || lowest.ref().row() <= r ? null : word(column, r, r, grid.own(r, column));
            if (group != null && grid.lastColumn(ref) > column) {
                add(group);
            }
        }
    }

    /** A column's lowest word from some row on; a lower one says more than one it stands under, and cells may be one word together. */
    private @Nullable Word wordBelow(int row, int column) {
        for (int end = lastRow; end >= row; end--) {
            String text = grid.own(end, column);
            for (int start = end; start >= row && !text.isBlank(); start--) {
                String own = start == end ? text : grid.own(start, column);
                text = start == end ? text : own + text;
                Word word = own.isBlank() ? null : word(column, start, end, text);
                if (word != null && (start == end || !isOverEdition(own, word))) {
                    return start > row ? withAbove(word) : word;
                }
            }
        }
        return null;
    }

    /** A word that is the lower half of a head of both: 執行成效 under 具體作法及. */
    private Word withAbove(Word word) {
        int row = word.ref().row() - 1;
        int column = word.ref().column();
        String above = grid.own(row, column);
        Word both = above.isBlank() || words.isHead(above)
                ? null
                : word(column, row, word.end().row(), above + word.text());
        return both != null && both.head().isOfBoth() ? both : word;
    }

    /** Whether cells are a word alone and an edition below it, which may stand over other columns as well: 111年 under 執行成效. */
    private boolean isOverEdition(String own, Word word) {
        return !word.head().edition().equals(HeadEdition.ONLY) && words.isHead(own);
    }

    private @Nullable Word word(int column, int first, int last, String text) {
        HeadWord head = words.find(text).orElse(null);
        CellRef ref = CellRef.of(first, column);
        return head == null ? null : new Word(head, ref, last == first ? ref : CellRef.of(last, column), text);
    }

    /** A word together with the group over it, where that says which of several columns it is: 執行成效 under 112年度. */
    private Word ofGroup(Word word) {
        for (int r = word.ref().row() - 1; r >= firstRow; r--) {
            Cell group = grid.shown(r, word.ref().column());
            Word together = group == null
                    ? null
                    : edition(group.text(), word, word.ref().row(), word.ref().column());
            if (together != null) {
                return together;
            }
        }
        return word;
    }

    /** A word that is about what an edition says; null where a text is none. */
    private @Nullable Word edition(String submitted, Word word, int row, int column) {
        String text = submitted.strip();
        Word together = HeadEdition.mayBegin(text) ? word(column, row, row, text + word.text()) : null;
        return together == null || together.head().edition().equals(HeadEdition.ONLY) ? null : together;
    }

    /** Adds the columns of a word: its own, or those under it, as far as they have no word of their own. */
    private void add(Word word) {
        int from = word.ref().column();
        int to = Math.min(lastColumn(word), from + MOST_COLUMNS - 1);
        if (to == from) {
            if (!addEdition(from, word)) {
                columns.add(word.head(), word.column(word.ref(), hasTextBeside(from) ? from + 1 : from));
            }
            return;
        }
        List<Integer> under = IntStream.rangeClosed(from, to)
                .filter(column -> column == from || !endsBeside(word, column))
                .boxed()
                .toList();
        if (word.head().isOfBoth() && addApart(word, under)) {
            return;
        }
        List<Integer> free = under.stream()
                .filter(column -> wordBelow(word.ref().row() + 1, column) == null && !addEdition(column, word))
                .toList();
        if (!free.isEmpty()) {
            OptionalInt only = onlyColumn(free, word);
            int first = only.orElse(free.get(0));
            int last = only.isPresent() ? first : lastInARow(free, first);
            CellRef ref = first == from ? word.ref() : CellRef.of(lastRow, first);
            columns.add(word.head(), word.column(ref, last));
            captioned(free, word).stream()
                    .filter(column -> column < first || column > last)
                    .forEach(column -> leaveOut(column, word));
        }
    }

    /** A head of both may not be merged over what its captions call the columns beside it. */
    private int lastColumn(Word word) {
        int last = grid.lastColumn(word.ref());
        if (word.head().isOfBoth()
                && word.end().row() < lastRow
                && !caption(last, word).isBlank()) {
            while (grid.shown(word.ref().row(), last + 1) == null
                    && !caption(last + 1, word).isBlank()) {
                last++;
            }
        }
        return last;
    }

    /** Adds the columns under a head of both, where measures and outcomes have one each; whether they have. */
    private boolean addApart(Word word, List<Integer> under) {
        List<Integer> free =
                under.stream().filter(column -> !isUnderWord(column, word)).toList();
        boolean measuresApart = under.stream().anyMatch(column -> isOfMeasures(column, word));
        if (free.isEmpty()) {
            return true;
        }
        ColumnsOfBoth both =
                ColumnsOfBoth.under(grid, words, lastRow, free, measuresApart, column -> caption(column, word));
        if (both == null) {
            return false;
        }
        both.measures().ifPresent(column -> addAs(ColumnRole.MEASURE, HeadEdition.ONLY, column, word));
        both.outcomes().forEach((column, edition) -> addAs(ColumnRole.OUTCOME, edition, column, word));
        both.others(captioned(free, word)).forEach(column -> leaveOut(column, word));
        return true;
    }

    /** Whether a word stands between another one and a column: 執行成效 over 下半年. */
    private boolean isUnderWord(int column, Word word) {
        for (int r = word.ref().row() + 1; r <= lastRow; r++) {
            Cell shown = grid.shown(r, column);
            if (shown != null && words.isHead(shown.text())) {
                return true;
            }
        }
        return wordBelow(word.ref().row() + 1, column) != null;
    }

    private boolean isOfMeasures(int column, Word word) {
        Word below = wordBelow(word.ref().row() + 1, column);
        return below != null && below.head().role() == ColumnRole.MEASURE;
    }

    /** Adds a column of both as one of its own, called as the caption does that says which of several it is. */
    private void addAs(ColumnRole role, HeadEdition edition, int column, Word word) {
        HeadWord head = word.head().of(role).of(edition);
        boolean several = !edition.equals(HeadEdition.ONLY);
        CellRef ref = several ? captionRef(column, word) : CellRef.of(word.ref().row(), column);
        String text = several ? caption(column, word) : word.text();
        columns.add(head, new Word(head, ref, ref, text).column(ref, column));
    }

    /** Whether a word that is broken over rows has another text beside its end: 人員 beside the 單位 of 承辦單位. */
    private boolean endsBeside(Word word, int column) {
        return word.end().row() > word.ref().row()
                && !words.isHead(grid.own(word.ref().row(), word.ref().column()))
                && !grid.own(word.end().row(), column).isEmpty();
    }

    /** Whether only numbers stand in a column, and their texts in the next one, which has no head of its own. */
    private boolean hasTextBeside(int column) {
        for (int r = firstRow; r <= lastRow; r++) {
            // Nearly always there is another head, for which no merged range need be looked up.
            if (!grid.own(r, column + 1).isEmpty() || grid.shown(r, column + 1) != null) {
                return false;
            }
        }
        int below = grid.placeOf(lastRow + 1);
        List<SheetRow> rows = grid.rows()
                .subList(below, Math.min(below + FIRST_ROWS, grid.rows().size()));
        boolean beside = false;
        for (SheetRow row : rows) {
            String text = Grid.text(row, column);
            if (!text.isEmpty()) {
                if (Grid.text(row, column + 1).isEmpty() || !TableCell.isNumber(text)) {
                    return false;
                }
                beside = true;
            }
        }
        return beside;
    }

    /** Whether what stands in a column under a word says which of several it is: 112年 under 執行成效. Then it is a column of its own. */
    private boolean addEdition(int column, Word word) {
        if (word.ref().row() == lastRow) {
            return false;
        }
        Word together = edition(caption(column, word), word, lastRow, column);
        if (together != null) {
            columns.add(together.head(), together.column(together.ref(), column));
        }
        return together != null;
    }

    private void leaveOut(int column, Word word) {
        columns.leaveOut(
                word.head().role(), new TableHead.Column(captionRef(column, word), column, caption(column, word)));
    }

    private CellRef captionRef(int column, Word word) {
        int row = word.ref().row() + 1;
        while (grid.own(row, column).isBlank()) {
            row++;
        }
        return CellRef.of(row, column);
    }

    /** Of items and measures there is one column, where a caption says which; others under their head are about something else. */
    private OptionalInt onlyColumn(List<Integer> free, Word word) {
        boolean one = word.head().role() == ColumnRole.MEASURE || word.head().role() == ColumnRole.ITEM;
        List<Integer> captioned = one ? captioned(free, word) : List.of();
        return captioned.size() < 2
                ? OptionalInt.empty()
                : captioned.stream()
                        .filter(column -> sharesWords(caption(column, word), word.text())
                                || words.isNameLabel(caption(column, word)))
                        .mapToInt(Integer::intValue)
                        .findFirst();
    }

    private List<Integer> captioned(List<Integer> free, Word word) {
        return free.stream().filter(column -> !caption(column, word).isBlank()).toList();
    }

    /** What stands in a column under a word. */
    private String caption(int column, Word word) {
        StringBuilder below = new StringBuilder();
        for (int r = word.ref().row() + 1; r <= lastRow; r++) {
            below.append(grid.own(r, column));
        }
        return below.toString();
    }

    /** Whether two texts have two ideographs in a row in common: 作法內容 and 具體作法. */
    private static boolean sharesWords(String one, String other) {
        return IntStream.range(0, one.length() - 1)
                .filter(at -> Character.isIdeographic(one.charAt(at)) && Character.isIdeographic(one.charAt(at + 1)))
                .anyMatch(at -> other.contains(one.substring(at, at + 2)));
    }

    private static int lastInARow(List<Integer> free, int first) {
        int last = first;
        while (free.contains(last + 1)) {
            last++;
        }
        return last;
    }
}
