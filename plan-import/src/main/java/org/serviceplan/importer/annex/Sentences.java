package org.serviceplan.importer.annex;

/** Tells where a text ends as a sentence does, so that nothing of it can stand on the next page. */
final class Sentences {
    private static final String ENDS = "。！？!?.";

    private Sentences() {}

    static boolean isFinished(CharSequence text) {
        int last = text.length() - 1;
        while (last >= 0 && (Character.isWhitespace(text.charAt(last)) || Character.isSpaceChar(text.charAt(last)))) {
            last--;
        }
        return last >= 0 && ENDS.indexOf(text.charAt(last)) >= 0;
    }
}
