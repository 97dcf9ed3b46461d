package org.serviceplan.importer.table;

import java.util.Optional;
import java.util.Set;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

/** Looks words of heads up in the vocabulary, as far as they are short enough. */
@RequiredArgsConstructor
final class HeadWords {
    /** A head's text is short; what is longer is no head and need not be looked up. */
    private static final int LONGEST_HEAD = 40;

    private static final Set<String> NAMES = Set.of("名稱", "項目", "項目名稱", "要項", "要項名稱");

    private final Vocabulary vocabulary;

    Optional<Vocabulary.Head> find(String text) {
        return text.length() > LONGEST_HEAD ? Optional.empty() : vocabulary.head(text);
    }

    /** Which of several a text above outcomes says that they are: 成效, 上半年成效, 成效（上半年）; empty where it is about nothing of the kind. */
    Optional<HeadEdition> outcomeLabel(String text) {
        if (text.isBlank() || text.length() > LONGEST_HEAD) {
            return Optional.empty();
        }
        String bare = Vocabulary.folded(text);
        HeadEdition before = HeadEdition.of(bare);
        String rest = bare.substring(before.length());
        for (int end = rest.length(); end > 0; end--) {
            HeadEdition behind = HeadEdition.of(rest.substring(end));
            if (behind.length() == rest.length() - end && vocabulary.isOutcomeLabel(rest.substring(0, end))) {
                return Optional.of(before.and(behind));
            }
        }
        return Optional.empty();
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

    /** Whether a text under a head says that what it is called stands here: 名稱, 內容. */
    boolean isNameLabel(String text) {
        return NAMES.contains(text.strip()) || isMeasureLabel(text);
    }
}
