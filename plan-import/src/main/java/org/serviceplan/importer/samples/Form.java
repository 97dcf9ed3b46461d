package org.serviceplan.importer.samples;

/** What becomes of a table once it is drawn, in offices that do not keep to the form. */
enum Form {
    /** It stays as it is. */
    TABLE,
    /** Rows become columns: the heads stand one below the other. */
    TURNED,
    /** It goes on, on a second sheet, under a head of its own. */
    TWO_SHEETS,
    /** It promises and reports at once. */
    BOTH_ANNEXES,
    /** Each row is a text, with a tab between columns. */
    TABS,
    /** Each row is a text, with commas between columns. */
    COMMAS,
    /** Each row is a text, with spaces up to the next column. */
    SPACES;

    /** Whether rows are texts. */
    boolean isText() {
        return this == TABS || this == COMMAS || this == SPACES;
    }
}
