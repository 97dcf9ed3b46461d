package org.serviceplan.model.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The words by which deadlines, targets and figures are told, from a data file: a new wording is a line, not a release. */
public final class Vocabulary {
    private static final Vocabulary STANDARD = new Vocabulary(
            CsvTable.withColumns("role", "word").readResource(Vocabulary.class, "vocabulary.csv", Line::of));

    /** Enough to tell most characters apart; what is not told apart only costs a second look. */
    private static final int CHARACTERS = 1 << 12;

    private final WordList[] lists = new WordList[WordRole.values().length];
    /** A bit for each role that has a word which begins with the character. */
    private final long[] begunBy = new long[CHARACTERS];

    private Vocabulary(List<Line> lines) {
        Map<WordRole, List<String>> words = new EnumMap<>(WordRole.class);
        for (Line line : lines) {
            words.computeIfAbsent(line.role, role -> new ArrayList<>()).add(line.word);
        }
        Arrays.fill(lists, WordList.NONE);
        words.forEach(this::put);
    }

    private void put(WordRole role, List<String> words) {
        lists[index(role)] = WordList.of(words);
        for (String word : words) {
            begunBy[word.charAt(0) & (CHARACTERS - 1)] |= bit(role);
        }
    }

    private static long bit(WordRole role) {
        return 1L << index(role);
    }

    @SuppressWarnings("EnumOrdinal") // Only an index while the program runs; asked far too often for a map.
    private static int index(WordRole role) {
        return role.ordinal();
    }

    /** The words of a role, from the data in this module. */
    public static WordList words(WordRole role) {
        return STANDARD.lists[index(role)];
    }

    /** The roles of which a word may begin with a character; of those of all its characters, a text may have words. */
    public static long rolesBegunBy(char c) {
        return STANDARD.begunBy[c & (CHARACTERS - 1)];
    }

    /** Whether a role is among some. */
    public static boolean isAmong(WordRole role, long roles) {
        return (roles & bit(role)) != 0;
    }

    private record Line(WordRole role, String word) {
        private Line {
            if (word.isEmpty()) {
                throw new IllegalArgumentException("there is no word");
            }
        }

        static Line of(List<String> cells) {
            return new Line(WordRole.valueOf(cells.get(0)), cells.get(1));
        }
    }
}
