package org.serviceplan.model.source;

/** What a file is, by its content. */
public enum WorkbookFormat {
    /** Office Open XML workbook, transitional or strict. */
    XLSX,
    /** Office Open XML workbook with macros, which are never run. */
    XLSM,
    /** Excel 97–2003 workbook. */
    XLS,
    /** OpenDocument spreadsheet. */
    ODS,
    /** Anything else. */
    UNKNOWN
}
