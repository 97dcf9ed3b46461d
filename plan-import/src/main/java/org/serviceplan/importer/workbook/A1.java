package org.serviceplan.importer.workbook;

import org.jspecify.annotations.Nullable;

import org.serviceplan.model.source.CellRef;

/** A1 notation as it stands in files, read without the cost of a pattern; what is not on a sheet is no address. */
final class A1 {
    static final int ROWS = 1 << 20;
    static final int COLUMNS = 1 << 14;
    static final int LETTERS = 26;

    private A1() {}

    /** The column of an address, from 0; -1 if it is none. */
    static int column(String address) {
        int column = 0;
        int letters = letters(address);
        for (int i = 0; i < letters && column <= COLUMNS; i++) {
            column = column * LETTERS + (address.charAt(i) & 0x1F);
        }
        return column > COLUMNS ? -1 : column - 1;
    }

    /** The number of a row, from 0; -1 if it is none. */
    static int row(String number) {
        return row(number, 0);
    }

    /** The cells from one address to another, whatever corners they are; null if it is no range. */
    static @Nullable MergedRange range(String text) {
        int colon = text.indexOf(':');
        CellRef one = cell(colon < 0 ? text : text.substring(0, colon));
        CellRef other = colon < 0 ? one : cell(text.substring(colon + 1));
        if (one == null || other == null) {
            return null;
        }
        return new MergedRange(
                CellRef.of(Math.min(one.row(), other.row()), Math.min(one.column(), other.column())),
                CellRef.of(Math.max(one.row(), other.row()), Math.max(one.column(), other.column())));
    }

    private static @Nullable CellRef cell(String address) {
        int column = column(address);
        int row = row(address, letters(address));
        return column < 0 || row < 0 ? null : CellRef.of(row, column);
    }

    private static int row(String digits, int from) {
        int row = 0;
        for (int i = from; i < digits.length(); i++) {
            char c = digits.charAt(i);
            row = row * 10 + (c - '0');
            if (c < '0' || c > '9' || row > ROWS) {
                return -1;
            }
        }
        return row - 1;
    }

    private static int letters(String address) {
        int letters = 0;
        while (letters < address.length() && isLetter(address.charAt(letters))) {
            letters++;
        }
        return letters;
    }

    private static boolean isLetter(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }
}
