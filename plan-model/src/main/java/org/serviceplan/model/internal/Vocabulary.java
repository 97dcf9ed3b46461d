package org.serviceplan.model.internal;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words by which deadlines, targets and figures are told, from a data file: a new wording is a line, not a release. */
public final class Vocabulary {
    private static final Vocabulary STANDARD = new Vocabulary(CsvTable.withColumns("role", "word")
            .readResource(Vocabulary.class, "vocabulary.csv", Vocabulary::checkedLine));

    private final Map<WordRole, Set<String>> words = new EnumMap<>(WordRole.class);

    private Vocabulary(List<List<String>> lines) {
        for (List<String> line : lines) {
            words.computeIfAbsent(WordRole.valueOf(line.get(0)), role -> new LinkedHashSet<>())
                    .add(line.get(1));
        }
    }

    /** The vocabulary in the data of this module. */
    public static Vocabulary standard() {
        return STANDARD;
    }

    private static List<String> checkedLine(List<String> cells) {
        WordRole.valueOf(cells.get(0));
        if (cells.get(1).isEmpty()) {
            throw new IllegalArgumentException("there is no word");
        }
        return cells;
    }

    /** The words of a role. */
    public Set<String> words(WordRole role) {
        return words.getOrDefault(role, Set.of());
    }

    /** A pattern that finds any word of a role, the longest where several begin. */
    public Pattern anyOf(WordRole role) {
        return Pattern.compile(words(role).stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")")));
    }
}
