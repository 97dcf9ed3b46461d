package org.serviceplan.model.text;

/** Text that does not have the form a value needs; it carries the text and what was expected of it. */
public final class UnparsableTextException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String text;
    private final String expected;

    /**
     * Creates the exception.
     *
     * @param text the text as it was given
     * @param expected what it should have been, with an example
     */
    public UnparsableTextException(CharSequence text, String expected) {
        super("\"" + text + "\" is not " + expected);
        this.text = text.toString();
        this.expected = expected;
    }

    /** The text as it was given. */
    public String text() {
        return text;
    }

    /** What the text should have been. */
    public String expected() {
        return expected;
    }
}
