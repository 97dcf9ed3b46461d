package org.serviceplan.model.source;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.serviceplan.model.text.UnparsableTextException;

/**
 * A cell's address on its sheet, in the sheet's own rows and columns. Both count from 0; as text it is A1 notation.
 *
 * @param row the row, from 0
 * @param column the column, from 0
 * @param sheet the sheet, where that is not the one that is spoken of anyway, as in an annex that goes on on another; else null
 */
public record CellRef(int row, int column, @Nullable String sheet) implements Comparable<CellRef> {
    private static final Pattern A1 = Pattern.compile("([A-Z]{1,3})([1-9][0-9]{0,6})");
    private static final char QUOTE = '\'';
    private static final String AFTER_SHEET = "'!";

    /** Checks the range. */
    public CellRef {
        if (row < 0 || column < 0) {
            throw new IllegalArgumentException("Rows and columns count from 0: " + row + ", " + column);
        }
    }

    /** The cell in this row and column, both from 0. */
    public static CellRef of(int row, int column) {
        return new CellRef(row, column, null);
    }

    /** This cell of another sheet than the one that is spoken of. */
    public CellRef on(String other) {
        return new CellRef(row, column, other);
    }

    /** Its place on its own sheet, whichever that is. */
    public CellRef onItsSheet() {
        return sheet == null ? this : of(row, column);
    }

    /**
     * Reads A1 notation, after a sheet in quotation marks as the case may be: C8, '附件一(續)'!C8.
     *
     * @throws UnparsableTextException if the text is anything else
     */
    public static CellRef parse(CharSequence text) {
        String whole = text.toString();
        int end = whole.isEmpty() || whole.charAt(0) != QUOTE ? -1 : whole.lastIndexOf(AFTER_SHEET);
        if (end > 0) {
            CellRef cell = parse(whole.substring(end + AFTER_SHEET.length()));
            return cell.on(whole.substring(1, end).replace("''", "'"));
        }
        Matcher matcher = A1.matcher(text);
        if (!matcher.matches()) {
            throw new UnparsableTextException(text, "a cell such as C8");
        }
        int column = 0;
        for (char letter : matcher.group(1).toCharArray()) {
            column = column * 26 + (letter - 'A' + 1);
        }
        return of(Integer.parseInt(matcher.group(2)) - 1, column - 1);
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
        if (!Objects.equals(sheet, other.sheet)) {
            return sheet == null || other.sheet == null ? (sheet == null ? -1 : 1) : sheet.compareTo(other.sheet);
        }
        return row == other.row ? Integer.compare(column, other.column) : Integer.compare(row, other.row);
    }

    // Written out, as for every value that there are thousands of: what Java makes for records takes ten times as long
    // at first.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CellRef ref
                && row == ref.row
                && column == ref.column
                && Objects.equals(sheet, ref.sheet);
    }

    @Override
    public int hashCode() {
        return 31 * row + column;
    }

    /** A1 notation: C8, or '附件一(續)'!C8. */
    @Override
    public String toString() {
        String cell = columnName() + (row + 1);
        return sheet == null ? cell : QUOTE + sheet.replace("'", "''") + AFTER_SHEET + cell;
    }
}
