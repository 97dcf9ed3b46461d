package org.serviceplan.importer.workbook;

import org.jspecify.annotations.Nullable;

/**
 * A cell as it stands in a worksheet of an {@code .xlsx}.
 *
 * @param row the row, from 0
 * @param column the column, from 0
 * @param type what its value is; a number where nothing is said
 * @param style the number of its style, if that matters and is said
 * @param value its value, not yet made of what it is: the number of a shared string is that
 * @param formula what the value was calculated by
 */
record SheetCell(
        int row,
        int column,
        @Nullable String type,
        @Nullable String style,
        @Nullable String value,
        @Nullable String formula) {
    /** Of a text, whether calculated or written into the cell. */
    static final String TEXT = "str";

    /** Only of these the style says how they are shown. */
    static boolean hasFormat(@Nullable String type) {
        return type == null || type.equals("n") || type.equals("d");
    }

    /** Whether a formula in it has not been calculated; only a text may be empty and calculated all the same. */
    boolean isUncalculated() {
        return value == null || (value.isEmpty() && !TEXT.equals(type));
    }
}
