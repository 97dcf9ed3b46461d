package org.serviceplan.importer.workbook;

/** Joins a text that comes in pieces; nearly always it is one, which is not copied again. Texts can be joined one after the other. */
final class TextPieces {
    private final int most;
    private final StringBuilder several = new StringBuilder();
    private String first = "";

    /** Keeps no more than this many characters of a text. */
    TextPieces(int most) {
        this.most = most;
    }

    boolean isFull() {
        return first.length() + several.length() >= most;
    }

    /** Adds some characters, as far as there is room. */
    void add(char[] characters, int start, int length) {
        int kept = Math.min(length, most - first.length() - several.length());
        if (first.isEmpty()) {
            first = new String(characters, start, kept);
        } else {
            several.append(characters, start, kept);
        }
    }

    /** Adds a text, as far as there is room. */
    void add(String text) {
        int kept = Math.min(text.length(), most - first.length() - several.length());
        if (first.isEmpty()) {
            first = text.substring(0, kept);
        } else {
            several.append(text, 0, kept);
        }
    }

    /** The text so far; the next one begins here. */
    String take() {
        String text = several.isEmpty() ? first : first + several;
        first = "";
        several.setLength(0);
        return text;
    }
}
