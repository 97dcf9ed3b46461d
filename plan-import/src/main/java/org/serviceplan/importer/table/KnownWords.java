package org.serviceplan.importer.table;

import java.util.BitSet;
import java.util.List;

/** The words of one kind, folded. Every cell is asked about many kinds, and most are told by their first character. */
final class KnownWords {
    private final List<String> words;
    /** Bits are sooner looked at than characters. */
    private final BitSet starts = new BitSet();

    KnownWords(List<String> words) {
        this.words = List.copyOf(words);
        words.forEach(word -> starts.set(word.charAt(0)));
        // Folding makes another character of it.
        starts.set('台');
    }

    /** The words, in the order of the data. */
    List<String> list() {
        return words;
    }

    /** Texts that begin with this character are not told from them by it. */
    void alsoBegunBy(char first) {
        starts.set(first);
    }

    boolean has(String folded) {
        return words.contains(folded);
    }

    /** Whether a text is one of them. */
    boolean isOne(String text) {
        return mayBegin(text) && words.contains(Vocabulary.folded(text));
    }

    /** Whether one of them is in a text. */
    boolean areIn(String text) {
        String folded = Vocabulary.folded(text);
        for (String word : words) {
            if (folded.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text begins with one of them. */
    boolean begin(String text) {
        if (mayBegin(text)) {
            String folded = Vocabulary.folded(text);
            for (String word : words) {
                if (folded.startsWith(word)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether one of them may begin with this character, an ideograph. */
    boolean mayBegin(char first) {
        return starts.get(first);
    }

    /**
     * Most texts can be told from words by their first ideograph, which folding leaves as it is, but for one, or by the digits before
     * it. Spaces and brackets in front are folded away.
     */
    boolean mayBegin(String text) {
        int at = 0;
        while (at < text.length()
                && !Vocabulary.isIdeograph(text.charAt(at))
                && " \n\t　(（".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        char first = at < text.length() ? text.charAt(at) : ' ';
        boolean plain = Vocabulary.isIdeograph(first) || (first >= '0' && first <= '9');
        return !plain || starts.get(first);
    }
}
