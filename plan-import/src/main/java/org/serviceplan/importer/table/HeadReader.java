package org.serviceplan.importer.table;

import java.util.ArrayList;
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

    private final Grid grid;
    private final HeadWords words;
    private final int firstRow;
    private final int lastRow;
    private final HeadColumns columns = new HeadColumns();

    /** A word as it stands in a column: where it begins, and what it says. */
    private record Word(Vocabulary.Head head, CellRef ref, String text) {}

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
        return new TableHead(firstRow, lastRow, columns.byRole(), columns.passedOver());
    }

    private void readColumn(int column) {
        Word lowest = wordBelow(firstRow, column);
        if (lowest != null) {
            add(lowest);
        }
        // A column of its own may be the first of several under a group that says what the others are.
        for (int r = firstRow; lastRow > firstRow && r <= lastRow; r++) {
            CellRef ref = CellRef.of(r, column);
            Word group = lowest == null || lowest.ref().row() <= r ? null : word(ref, grid.own(r, column));
            if (group != null && grid.lastColumn(ref) > column) {
                add(group);
            }
        }
    }

    /** A column's lowest word from some row on; a lower one says more than one it stands under, and cells may be one word together. */
    private @Nullable Word wordBelow(int row, int column) {
        for (int end = lastRow; end >= row; end--) {
            String text = "";
            for (int start = end; start >= row && !grid.own(end, column).isBlank(); start--) {
                String own = grid.own(start, column);
                text = own + text;
                Word word = own.isBlank() ? null : word(CellRef.of(start, column), text);
                if (word != null) {
                    return word;
                }
            }
        }
        return null;
    }

    private @Nullable Word word(CellRef ref, String text) {
        return words.find(text).map(head -> new Word(head, ref, text)).orElse(null);
    }

    /** Adds the columns of a word: its own, or those under it, as far as they have no word of their own. */
    private void add(Word word) {
        int from = word.ref().column();
        int to = Math.min(grid.lastColumn(word.ref()), from + MOST_COLUMNS - 1);
        if (to == from) {
            columns.add(word.head(), new TableHead.Column(word.ref(), to, word.text()));
            return;
        }
        List<Integer> free = IntStream.rangeClosed(from, to)
                .filter(column -> wordBelow(word.ref().row() + 1, column) == null)
                .boxed()
                .toList();
        if (!free.isEmpty()) {
            OptionalInt only = onlyColumn(free, word);
            int first = only.orElse(free.get(0));
            int last = only.isPresent() ? first : lastInARow(free, first);
            CellRef ref = first == from ? word.ref() : CellRef.of(lastRow, first);
            columns.add(word.head(), new TableHead.Column(ref, last, word.text()));
        }
    }

    /** Of measures there is one column, where a caption says which; others under their head are about something else. */
    private OptionalInt onlyColumn(List<Integer> free, Word word) {
        List<Integer> captioned = word.head().role() == ColumnRole.MEASURE ? captioned(free, word) : List.of();
        return captioned.size() < 2
                ? OptionalInt.empty()
                : captioned.stream()
                        .filter(column -> sharesWords(caption(column, word), word.text()))
                        .mapToInt(Integer::intValue)
                        .findFirst();
    }

    private List<Integer> captioned(List<Integer> free, Word word) {
        return free.stream().filter(column -> !caption(column, word).isBlank()).toList();
    }

    /** What stands in a column under a word. */
    private String caption(int column, Word word) {
        List<String> below = new ArrayList<>();
        for (int r = word.ref().row() + 1; r <= lastRow; r++) {
            below.add(grid.own(r, column));
        }
        return String.join("", below);
    }

    /** Whether two texts have two characters in a row in common: 作法內容 and 具體作法. */
    private static boolean sharesWords(String one, String other) {
        return IntStream.range(0, one.length() - 1).anyMatch(at -> other.contains(one.substring(at, at + 2)));
    }

    private static int lastInARow(List<Integer> free, int first) {
        int last = first;
        while (free.contains(last + 1)) {
            last++;
        }
        return last;
    }
}
