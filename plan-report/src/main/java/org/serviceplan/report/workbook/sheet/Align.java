package org.serviceplan.report.workbook.sheet;

/** Where text stands in its cell. */
public enum Align {
    LEFT,
    CENTER,
    RIGHT
}
