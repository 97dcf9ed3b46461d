package org.serviceplan.importer.table;

import java.util.Optional;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

/** Looks words of heads up in the vocabulary, as far as they are short enough. */
@RequiredArgsConstructor
final class HeadWords {
    /** A head's text is short; what is longer is no head and need not be looked up. */
    private static final int LONGEST_HEAD = 40;

    private final Vocabulary vocabulary;

    Optional<Vocabulary.Head> find(String text) {
        return text.isBlank() || text.length() > LONGEST_HEAD ? Optional.empty() : vocabulary.head(text);
    }

    /** Whether a text above outcomes says what they are: 成效. */
    boolean isOutcomeLabel(String text) {
        return text.length() <= LONGEST_HEAD && vocabulary.isOutcomeLabel(text);
    }

    /** Whether a text above measures says what they are: 作法. */
    boolean isMeasureLabel(String text) {
        return text.length() <= LONGEST_HEAD && vocabulary.isMeasureLabel(text);
    }

    boolean isHead(String text) {
        return find(text).isPresent();
    }

    /** What a column under this text holds, or null where the text is no head's word. */
    @Nullable
    ColumnRole role(String text) {
        return find(text).map(Vocabulary.Head::role).orElse(null);
    }
}
