package org.serviceplan.importer.workbook;

/** A part's XML is written in a way that only a parser knows; nothing is said of whether it is right. */
final class NotPlainException extends RuntimeException {
    private static final long serialVersionUID = 1;

    NotPlainException() {
        super("not plain", null, false, false);
    }
}
