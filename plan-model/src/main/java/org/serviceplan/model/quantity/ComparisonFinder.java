package org.serviceplan.model.quantity;

import java.util.List;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.serviceplan.model.internal.WordRole;

/** Finds the comparison around a number: right after its unit, right before it, or further ahead in the clause. */
@RequiredArgsConstructor
final class ComparisonFinder {
    private static final List<WordRole> ANY = List.of(
            WordRole.TOTAL,
            WordRole.AT_LEAST_BEFORE,
            WordRole.AT_LEAST_AHEAD,
            WordRole.AT_LEAST_AFTER,
            WordRole.AT_MOST_BEFORE,
            WordRole.AT_MOST_AHEAD,
            WordRole.AT_MOST_AFTER,
            WordRole.WITHIN_TIME);

    private final CondensedText text;

    /** Whether there may be a comparison in a text at all. */
    static boolean mayFindIn(CondensedText text) {
        for (WordRole role : ANY) {
            if (text.mayHave(role)) {
                return true;
            }
        }
        return false;
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
        return text.lengthAt(WordRole.CONDITION_AFTER, found.end()) > 0 ? null : found;
    }

    private @Nullable Comparison after(Mention mention, int start) {
        int end = mention.end();
        int atLeast = text.lengthAt(WordRole.AT_LEAST_AFTER, end);
        if (atLeast > 0) {
            return new Comparison(TargetComparison.AT_LEAST, start, end + atLeast, false);
        }
        int atMost = text.lengthAt(WordRole.AT_MOST_AFTER, end);
        if (atMost == 0 && mention.unit().kind() == Unit.Kind.TIME) {
            atMost = text.lengthAt(WordRole.WITHIN_TIME, end);
        }
        return atMost > 0 ? new Comparison(TargetComparison.AT_MOST, start, end + atMost, false) : null;
    }

    private @Nullable Comparison before(Mention mention, int from) {
        int atLeast = text.lengthBefore(WordRole.AT_LEAST_BEFORE, mention.start());
        int atMost = text.lengthBefore(WordRole.AT_MOST_BEFORE, mention.start());
        int start = mention.start() - Math.max(atLeast, atMost);
        boolean none = start == mention.start() || text.isCovered(WordRole.NO_COMPARISON, start, mention.start());
        Comparison ahead = ahead(mention, from);
        if (none || (ahead != null && ahead.start() < start)) {
            return ahead;
        }
        return comparison(atLeast > atMost, mention, start);
    }

    private @Nullable Comparison ahead(Mention mention, int from) {
        int atLeast = text.last(WordRole.AT_LEAST_AHEAD, from, mention.start(), WordRole.NO_COMPARISON);
        int atMost = text.last(WordRole.AT_MOST_AHEAD, from, mention.start(), WordRole.NO_COMPARISON);
        int start = Math.max(atLeast, atMost);
        return start < 0 ? null : comparison(atLeast > atMost, mention, start);
    }

    private static Comparison comparison(boolean atLeast, Mention mention, int start) {
        TargetComparison kind = atLeast ? TargetComparison.AT_LEAST : TargetComparison.AT_MOST;
        return new Comparison(kind, start, mention.end(), true);
    }

    /** 共4場次, the word right before the number; further off it only speaks of what there is. */
    private @Nullable Comparison exactly(Mention mention) {
        int length = text.lengthBefore(WordRole.TOTAL, mention.start());
        int start = mention.start() - length;
        return length == 0 || text.isCovered(WordRole.NO_TOTAL, start, mention.start())
                ? null
                : new Comparison(TargetComparison.EXACTLY, start, mention.end(), false);
    }
}
