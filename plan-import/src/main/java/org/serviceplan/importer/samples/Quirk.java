package org.serviceplan.importer.samples;

/** What some offices do to their tables, beyond the choices that every layout makes. */
enum Quirk {
    /** The columns stand in another order. */
    SHUFFLED_COLUMNS,
    /** The head of the numbers stands over two rows: 項 above 次. */
    SPLIT_HEAD,
    /** A measure's number and text stand in two columns under one head. */
    PAIRED_MEASURE,
    /** The table does not begin in a corner of the sheet. */
    FAR_OFF,
    /** A sheet of instructions that speaks of every column comes first. */
    INSTRUCTIONS,
    /** The title is spread over the cells of a row. */
    SPREAD_TITLE,
    /** The title's parts stand in a row each, the year alone in one. */
    STACKED_TITLE,
    /** The names of sheets say whose and for which year the annex is. */
    NAMED_SHEETS,
    /** Merged cells end in the middle of their item. */
    BROKEN_MERGES,
    /** Numbers and their marks are as wide as ideographs. */
    FULL_WIDTH,
    /** The end of a page cuts measures in two. */
    CUT_MEASURES,
    /** A bullet stands before the number of a measure. */
    BULLETS,
    /** Items have a blank row between them. */
    BLANK_ROWS,
    /** The number of the page stands above a head that is printed again. */
    PAGE_MARKS,
    /** Remarks stand between items. */
    LEGENDS,
    /** Some rows are hidden. */
    HIDDEN_ROWS,
    /** The title stands below the table. */
    TITLE_BELOW,
    /** The title names its year in the Gregorian calendar. */
    GREGORIAN_YEAR,
    /** Words that span all columns stand over the head, and captions in brackets under it. */
    TALL_HEAD;

    /** Whether a file with it is not as it should be. */
    boolean isFault() {
        return this == HIDDEN_ROWS || this == TITLE_BELOW || this == GREGORIAN_YEAR;
    }
}
