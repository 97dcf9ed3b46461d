package org.serviceplan.model.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.serviceplan.model.text.UnparsableTextException;

/**
 * A cell's address on its sheet, in the sheet's own rows and columns. Both count from 0; as text it is A1 notation.
 *
 * @param row the row, from 0
 * @param column the column, from 0
 */
public record CellRef(int row, int column) implements Comparable<CellRef> {
    private static final Pattern A1 = Pattern.compile("([A-Z]{1,3})([1-9][0-9]{0,6})");

    /** Checks the range. */
    public CellRef {
        if (row < 0 || column < 0) {
            throw new IllegalArgumentException("Rows and columns count from 0: " + row + ", " + column);
        }
    }

    /** The cell in this row and column, both from 0. */
    public static CellRef of(int row, int column) {
        return new CellRef(row, column);
    }

    /**
     * Reads A1 notation.
     *
     * @throws UnparsableTextException if the text is anything else
     */
    public static CellRef parse(CharSequence text) {
        Matcher matcher = A1.matcher(text);
        if (!matcher.matches()) {
            throw new UnparsableTextException(text, "a cell such as C8");
        }
        int column = 0;
        for (char letter : matcher.group(1).toCharArray()) {
            column = column * 26 + (letter - 'A' + 1);
        }
        return new CellRef(Integer.parseInt(matcher.group(2)) - 1, column - 1);
    }

    /** The column's letters: A, B, … Z, AA. */
    public String columnName() {
        StringBuilder name = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            name.append((char) ('A' + (rest - 1) % 26));
        }
        return name.reverse().toString();
    }

    @Override
    public int compareTo(CellRef other) {
        return row == other.row ? Integer.compare(column, other.column) : Integer.compare(row, other.row);
    }

    // Written out, as for every value that there are thousands of: what Java makes for records takes ten times as long
    // at first.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CellRef ref && row == ref.row && column == ref.column;
    }

    @Override
    public int hashCode() {
        return 31 * row + column;
    }

    /** A1 notation: C8. */
    @Override
    public String toString() {
        return columnName() + (row + 1);
    }
}
