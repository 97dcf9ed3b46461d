package org.serviceplan.model.data;

/** A line of a data file, such as a roster or vocabulary, that is not of the file's form; it carries the line's number. */
public final class FaultyDataLineException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final int line;

    /**
     * Creates the exception.
     *
     * @param line the line's number, from 1
     * @param reason what is wrong with it
     * @param cause what told, or null
     */
    public FaultyDataLineException(int line, String reason, Throwable cause) {
        super("Line " + line + ": " + reason, cause);
        this.line = line;
    }

    /** The line's number, from 1. */
    public int line() {
        return line;
    }
}
