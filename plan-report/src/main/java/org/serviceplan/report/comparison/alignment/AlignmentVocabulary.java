package org.serviceplan.report.comparison.alignment;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.serviceplan.model.text.FoldedText;

/**
 * The words that tell what a measure is about. They are data: a text file with one group of words a line, the first of them naming
 * the sort: 無義 (says nothing), 泛用 (says little), 主題 (words for one and the same subject), 附帶 (the same, but mostly mentioned
 * in passing). Lines that begin with {@code #} are remarks.
 */
public final class AlignmentVocabulary {
    private static final String STANDARD = "vocabulary.txt";

    private final TermTree terms = new TermTree();

    private AlignmentVocabulary() {}

    /** The vocabulary in the data of this module. */
    public static AlignmentVocabulary standard() {
        InputStream data = Objects.requireNonNull(AlignmentVocabulary.class.getResourceAsStream(STANDARD), STANDARD);
        try (Reader reader = new InputStreamReader(data, StandardCharsets.UTF_8)) {
            return read(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a vocabulary.
     *
     * @throws IllegalArgumentException naming the line, if its sort is unknown or a word stands in the file twice
     */
    public static AlignmentVocabulary read(Reader text) {
        AlignmentVocabulary vocabulary = new AlignmentVocabulary();
        new BufferedReader(text).lines().forEach(new LineReader(vocabulary)::read);
        return vocabulary;
    }

    /** The longest word that begins at this position of folded text. */
    @Nullable
    Term longestAt(String folded, int start) {
        return terms.longestAt(folded, start);
    }

    private static final class LineReader {
        private static final Pattern BLANKS = Pattern.compile("\\s+");

        private final AlignmentVocabulary vocabulary;
        private int number;

        LineReader(AlignmentVocabulary vocabulary) {
            this.vocabulary = vocabulary;
        }

        void read(String line) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                return;
            }
            List<String> words = BLANKS.splitAsStream(line.strip()).toList();
            Term.Sort sort = Term.Sort.of(words.get(0)).orElseThrow(() -> mistake("unknown sort " + words.get(0)));
            for (String word : words.subList(1, words.size())) {
                String folded = FoldedText.of(word).value();
                if (!vocabulary.terms.add(folded, new Term(sort, number, folded.length()))) {
                    throw mistake("the word " + word + " is there already");
                }
            }
        }

        private IllegalArgumentException mistake(String what) {
            return new IllegalArgumentException("Line " + number + " of the vocabulary: " + what);
        }
    }
}
