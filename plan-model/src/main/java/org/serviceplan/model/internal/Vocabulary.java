package org.serviceplan.model.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The words by which deadlines, targets and figures are told, from a data file: a new wording is a line, not a release. */
public final class Vocabulary {
    private static final Vocabulary STANDARD = new Vocabulary(
            CsvTable.withColumns("role", "word").readResource(Vocabulary.class, "vocabulary.csv", Line::of));

    private final Map<WordRole, WordList> lists = new EnumMap<>(WordRole.class);

    private Vocabulary(List<Line> lines) {
        Map<WordRole, List<String>> words = new EnumMap<>(WordRole.class);
        for (Line line : lines) {
            words.computeIfAbsent(line.role, role -> new ArrayList<>()).add(line.word);
        }
        words.forEach((role, list) -> lists.put(role, WordList.of(list)));
    }

    /** The words of a role, from the data in this module. */
    public static WordList words(WordRole role) {
        return STANDARD.lists.getOrDefault(role, WordList.NONE);
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
