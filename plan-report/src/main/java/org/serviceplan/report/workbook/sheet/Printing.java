package org.serviceplan.report.workbook.sheet;

/**
 * What of a sheet is printed, and how small: sheets to be filtered have more rows and columns than anybody reads on paper.
 *
 * @param columns how many of its columns, from the first
 * @param rows how many of its rows, from the first
 * @param percent at how many percent of its size; {@link #FITTED} where all columns go on the width of a page
 * @param pages on how many pages below each other it is made to fit then; {@link #AS_NEEDED} for as many as there are
 */
public record Printing(int columns, int rows, int percent, int pages) {
    public static final int FITTED = 0;
    public static final int AS_NEEDED = 0;

    /** All of it, on the width of a page. */
    public static final Printing WHOLE = new Printing(Integer.MAX_VALUE, Integer.MAX_VALUE, FITTED, AS_NEEDED);

    /** Whether it is printed as small as fits, and not at a percentage of its size. */
    public boolean isFitted() {
        return percent == FITTED;
    }

    /** Whether anything of a sheet of this size is left out. */
    public boolean isPartOf(int allColumns, int allRows) {
        return columns < allColumns || rows < allRows;
    }
}
