package org.serviceplan.report.memo.workbook;

/** A workbook cannot be marked without risk to what is in it; its findings have to go back in a notice of their own. */
public final class UnmarkableWorkbookException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnmarkableWorkbookException(String reason) {
        super(reason);
    }

    UnmarkableWorkbookException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
