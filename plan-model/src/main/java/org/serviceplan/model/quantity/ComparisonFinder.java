package org.serviceplan.model.quantity;

import org.jspecify.annotations.Nullable;

import org.serviceplan.model.internal.Vocabulary;
import org.serviceplan.model.internal.WordList;
import org.serviceplan.model.internal.WordRole;

/** Finds the comparison around a number: right after its unit, right before it, or further ahead in the clause. */
final class ComparisonFinder {
    private static final WordList AT_LEAST_AFTER = Vocabulary.words(WordRole.AT_LEAST_AFTER);
    private static final WordList AT_MOST_AFTER = Vocabulary.words(WordRole.AT_MOST_AFTER);
    private static final WordList WITHIN_TIME = Vocabulary.words(WordRole.WITHIN_TIME);
    private static final WordList CONDITION_AFTER = Vocabulary.words(WordRole.CONDITION_AFTER);
    private static final WordList AT_LEAST_BEFORE = Vocabulary.words(WordRole.AT_LEAST_BEFORE);
    private static final WordList AT_MOST_BEFORE = Vocabulary.words(WordRole.AT_MOST_BEFORE);
    private static final WordList AT_LEAST_AHEAD = Vocabulary.words(WordRole.AT_LEAST_AHEAD);
    private static final WordList AT_MOST_AHEAD = Vocabulary.words(WordRole.AT_MOST_AHEAD);
    private static final WordList NO_COMPARISON = Vocabulary.words(WordRole.NO_COMPARISON);
    private static final WordList TOTAL = Vocabulary.words(WordRole.TOTAL);
    private static final WordList NO_TOTAL = Vocabulary.words(WordRole.NO_TOTAL);

    private final String plain;

    ComparisonFinder(String plain) {
        this.plain = plain;
    }

    /** The comparison for a number whose own words begin at {@code from}. */
    @Nullable
    Comparison find(Mention mention, int from) {
        Comparison before = before(mention, from);
        Comparison after = after(mention, before == null ? mention.start() : before.start());
        Comparison found = after == null ? before : after;
        if (found == null) {
            return exactly(mention);
        }
        return CONDITION_AFTER.lengthAt(plain, found.end()) > 0 ? null : found;
    }

    private @Nullable Comparison after(Mention mention, int start) {
        int end = mention.end();
        int atLeast = AT_LEAST_AFTER.lengthAt(plain, end);
        if (atLeast > 0) {
            return new Comparison(TargetComparison.AT_LEAST, start, end + atLeast, false);
        }
        int atMost = AT_MOST_AFTER.lengthAt(plain, end);
        if (atMost == 0 && mention.unit().kind() == Unit.Kind.TIME) {
            atMost = WITHIN_TIME.lengthAt(plain, end);
        }
        return atMost > 0 ? new Comparison(TargetComparison.AT_MOST, start, end + atMost, false) : null;
    }

    private @Nullable Comparison before(Mention mention, int from) {
        int atLeast = AT_LEAST_BEFORE.lengthBefore(plain, mention.start());
        int atMost = AT_MOST_BEFORE.lengthBefore(plain, mention.start());
        int start = mention.start() - Math.max(atLeast, atMost);
        boolean none = start == mention.start() || NO_COMPARISON.covers(plain, start, mention.start());
        Comparison ahead = ahead(mention, from);
        if (none || (ahead != null && ahead.start() < start)) {
            return ahead;
        }
        return comparison(atLeast > atMost, mention, start);
    }

    private @Nullable Comparison ahead(Mention mention, int from) {
        int atLeast = AT_LEAST_AHEAD.lastIn(plain, from, mention.start(), NO_COMPARISON);
        int atMost = AT_MOST_AHEAD.lastIn(plain, from, mention.start(), NO_COMPARISON);
        int start = Math.max(atLeast, atMost);
        return start < 0 ? null : comparison(atLeast > atMost, mention, start);
    }

    private static Comparison comparison(boolean atLeast, Mention mention, int start) {
        TargetComparison kind = atLeast ? TargetComparison.AT_LEAST : TargetComparison.AT_MOST;
        return new Comparison(kind, start, mention.end(), true);
    }

    /** 共4場次, the word right before the number; further off it only speaks of what there is. */
    private @Nullable Comparison exactly(Mention mention) {
        int length = TOTAL.lengthBefore(plain, mention.start());
        int start = mention.start() - length;
        return length == 0 || NO_TOTAL.covers(plain, start, mention.start())
                ? null
                : new Comparison(TargetComparison.EXACTLY, start, mention.end(), false);
    }
}
