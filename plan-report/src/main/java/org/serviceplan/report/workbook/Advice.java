package org.serviceplan.report.workbook;

/**
 * The two halves of a finding's message: what is wrong, and what to do about it.
 *
 * @param problem its first sentence
 * @param remedy the rest; empty where there is nothing to do
 */
public record Advice(String problem, String remedy) {
    private static final String OPENING = "（「『〔《";
    private static final String CLOSING = "）」』〕》";

    /** Splits a message after its first sentence; a full stop inside brackets or quotation marks ends none. */
    public static Advice of(String message) {
        int depth = 0;
        for (int i = 0; i < message.length(); i++) {
            char c = message.charAt(i);
            if (OPENING.indexOf(c) >= 0) {
                depth++;
            } else if (CLOSING.indexOf(c) >= 0) {
                depth--;
            } else if (c == '。' && depth <= 0) {
                return new Advice(message.substring(0, i + 1), message.substring(i + 1));
            }
        }
        return new Advice(message, "");
    }
}
