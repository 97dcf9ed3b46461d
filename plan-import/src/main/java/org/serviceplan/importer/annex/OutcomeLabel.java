package org.serviceplan.importer.annex;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.serviceplan.importer.table.Vocabulary;

/**
 * What stands before an outcome where measures and outcomes are written in one cell: 執行成效：, 【成效】, or the word on a line of its own.
 *
 * @param start where it begins
 * @param end where the outcome begins
 */
record OutcomeLabel(int start, int end) {
    private static final int LONGEST = 16;
    private static final int MOST_BEFORE = 4;
    private static final String BEFORE = "◎●○◆■□▪•‧·*＊※→-－ 　\t";
    private static final String OPENING = "【〔[［（(「《";
    private static final String CLOSING = "】〕]］）)」》";
    private static final String COLONS = "：:";
    private static final String ENDS = "\n。；;！？!?.】〕]］）)」》";
    private static final String SPACES = " 　\t";

    /** The first in a text, or null. */
    static @Nullable OutcomeLabel in(String text, Vocabulary vocabulary) {
        return from(0, text, vocabulary);
    }

    /** The next one in the text, or null. */
    @Nullable
    OutcomeLabel next(String text, Vocabulary vocabulary) {
        return from(end, text, vocabulary);
    }

    private static @Nullable OutcomeLabel from(int start, String text, Vocabulary vocabulary) {
        for (int at = start; at < text.length(); at++) {
            boolean mayBegin = at == 0 || ENDS.indexOf(text.charAt(at - 1)) >= 0;
            OutcomeLabel label = mayBegin ? at(text, at, vocabulary) : null;
            if (label != null) {
                return label;
            }
        }
        return null;
    }

    /** The outcome behind it, without the bracket that closes where the label opened one; null where that does not close at the end. */
    @Nullable
    String outcome(String text) {
        String outcome = text.substring(end);
        if (!isOpen(text)) {
            return outcome;
        }
        String bare = outcome.stripTrailing();
        bare = bare.endsWith("。") ? bare.substring(0, bare.length() - 1) : bare;
        int last = bare.length() - 1;
        return last >= 0 && CLOSING.indexOf(bare.charAt(last)) >= 0 ? bare.substring(0, last) : null;
    }

    /** The outcomes behind it, each with its number where they are a list. */
    List<Entry> entries(String text) {
        return new EntrySplitter().split(text.substring(end).stripLeading());
    }

    /** An outcome with this label before it, as it stands in a text. */
    String before(String outcome, String text) {
        return text.substring(start, end) + outcome;
    }

    /** Whether a bracket before it is closed behind the outcome: （成效：計3場次）. */
    private boolean isOpen(String text) {
        boolean open = false;
        for (int at = start; at < end; at++) {
            open = OPENING.indexOf(text.charAt(at)) >= 0 || (open && CLOSING.indexOf(text.charAt(at)) < 0);
        }
        return open;
    }

    /** The one that begins at a place, or null. */
    static @Nullable OutcomeLabel at(String text, int start, Vocabulary vocabulary) {
        int word = wordAt(text, start);
        int end = endOfWord(text, word);
        boolean isLabel = end > word && vocabulary.isOutcomeLabel(text.substring(word, end));
        return isLabel ? new OutcomeLabel(start, behind(text, end)) : null;
    }

    /** A text without a label of measures before it: 具體作法：. */
    static String withoutMeasureLabel(String text, Vocabulary vocabulary) {
        int word = wordAt(text, 0);
        int end = endOfWord(text, word);
        boolean isLabel = end > word && vocabulary.isMeasureLabel(text.substring(word, end));
        return isLabel ? text.substring(behind(text, end)) : text;
    }

    private static int wordAt(String text, int start) {
        int at = pass(text, start, BEFORE, MOST_BEFORE);
        return pass(text, at, OPENING, 1);
    }

    /** Where a word ends that a colon, a bracket or the end of the line closes; its own start where none does. */
    private static int endOfWord(String text, int word) {
        boolean opened = word > 0 && OPENING.indexOf(text.charAt(word - 1)) >= 0;
        for (int at = word; at < Math.min(text.length(), word + LONGEST); at++) {
            char c = text.charAt(at);
            boolean closes = opened ? CLOSING.indexOf(c) >= 0 : c == '\n';
            if (closes || COLONS.indexOf(c) >= 0) {
                return at;
            }
        }
        return word;
    }

    private static int behind(String text, int end) {
        int at = pass(text, end, CLOSING, 1);
        at = pass(text, at, SPACES, MOST_BEFORE);
        at = pass(text, at, COLONS, 1);
        return pass(text, at, CLOSING, 1);
    }

    private static int pass(String text, int start, String characters, int most) {
        int at = start;
        while (at < text.length() && at - start < most && characters.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }
}
