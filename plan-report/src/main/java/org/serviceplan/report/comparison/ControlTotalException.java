package org.serviceplan.report.comparison;

/** A sum that does not hold; a report with it must not be published. */
public final class ControlTotalException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    private final String label;
    private final long expected;
    private final long actual;

    /**
     * Creates the exception.
     *
     * @param label what was summed, in Traditional Chinese
     * @param expected what the sum should be
     * @param actual what it is
     */
    public ControlTotalException(String label, long expected, long actual) {
        super("控制總數不符：" + label + "，應為 " + expected + "，實為 " + actual);
        this.label = label;
        this.expected = expected;
        this.actual = actual;
    }

    /** What was summed. */
    public String label() {
        return label;
    }

    /** What the sum should be. */
    public long expected() {
        return expected;
    }

    /** What the sum is. */
    public long actual() {
        return actual;
    }
}
