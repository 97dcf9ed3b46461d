package org.serviceplan.report.workbook;

/**
 * The two halves of a finding's message: what is wrong, and what to do about it.
 *
 * @param problem what is wrong
 * @param remedy the rest; empty where there is nothing to do
 */
public record Advice(String problem, String remedy) {
    private static final String OPENING = "（「『〔《";
    private static final String CLOSING = "）」』〕》";
    private static final String REQUEST = "。請";

    /**
     * Splits a message before the last sentences that ask for something: what is quoted of the office's text before them may have
     * full stops of its own. Where nothing is asked for, after the first sentence; a full stop inside brackets or quotation marks
     * ends none.
     */
    public static Advice of(String message) {
        int end = requestBefore(message, message.length());
        int earlier = requestBefore(message, end - 1);
        while (earlier > 0 && message.indexOf('。', earlier) == end - 1) {
            end = earlier;
            earlier = requestBefore(message, end - 1);
        }
        return end > 0 ? new Advice(message.substring(0, end), message.substring(end)) : afterFirstSentence(message);
    }

    /** Where the last sentence begins that asks for something, in no brackets, and starts before a place; 0 if there is none. */
    private static int requestBefore(String message, int place) {
        int start = place;
        do {
            start = start < REQUEST.length() ? 0 : message.lastIndexOf(REQUEST, start - REQUEST.length()) + 1;
        } while (start > 0 && !isOutsideBrackets(message, start));
        return start;
    }

    /** Whether no bracket that is open here is closed later. */
    private static boolean isOutsideBrackets(String message, int start) {
        int depth = 0;
        for (int i = start; i < message.length() && depth >= 0; i++) {
            depth += depthOf(message.charAt(i));
        }
        return depth >= 0;
    }

    private static int depthOf(char c) {
        return OPENING.indexOf(c) >= 0 ? 1 : CLOSING.indexOf(c) >= 0 ? -1 : 0;
    }

    private static Advice afterFirstSentence(String message) {
        int depth = 0;
        for (int i = 0; i < message.length(); i++) {
            char c = message.charAt(i);
            depth += depthOf(c);
            if (c == '。' && depth <= 0) {
                return new Advice(message.substring(0, i + 1), message.substring(i + 1));
            }
        }
        return new Advice(message, "");
    }
}
