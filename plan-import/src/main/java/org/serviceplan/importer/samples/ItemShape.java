package org.serviceplan.importer.samples;

/** How a table shows which item a measure belongs to. */
public enum ItemShape {
    /** A row a measure; number and heading merged over the item's rows. */
    MERGED,
    /** A row a measure; number and heading in the first row only. */
    CONTINUED,
    /** A row a measure; number and heading in every row. */
    REPEATED,
    /** A row an item; all its measures in one cell. */
    ONE_CELL,
    /** A row a measure; the item in a row of its own above them. */
    BANNER
}
