package org.serviceplan.model.quantity;

import lombok.RequiredArgsConstructor;

import org.serviceplan.model.internal.WordRole;

/** Tells numbers in an outcome that did not come about, or not in its year. */
@RequiredArgsConstructor
final class Unreported {

    /** How far behind a number the word may stand: 1場次因颱風來襲停辦. */
    private static final int AFTER = 12;

    private final CondensedText text;

    /**
     * Whether the number, in the clause that begins at {@code clause}, with its own words from {@code start} on is none; the next
     * number begins at {@code next}.
     */
    boolean is(Mention mention, int clause, int start, int next) {
        return text.lengthBefore(WordRole.NOT_REPORTED, mention.start()) > 0
                || text.lengthBefore(WordRole.NOT_REPORTED, start) > 0
                || isPlanned(mention.start(), clause)
                || failedAfter(mention.end(), next);
    }

    /** Whether the number is last year's: 去年500人次; 較去年提升3.7% is this year's change. */
    boolean isOfEarlierYear(Mention mention, int clause) {
        int number = mention.start();
        int earlier = text.last(WordRole.EARLIER_YEAR, clause, number);
        return earlier >= 0 && text.last(WordRole.THIS_YEAR, earlier, number) < 0;
    }

    private boolean isPlanned(int number, int clause) {
        int planned = text.last(WordRole.PLANNED_HERE, clause, number, WordRole.NOT_PLANNED);
        if (text.mayHave(WordRole.PLANNED)) {
            int sentence = text.startOfSentence(number);
            planned = Math.max(planned, text.last(WordRole.PLANNED, sentence, number, WordRole.NOT_PLANNED));
        }
        return planned >= 0 && text.last(WordRole.DONE, planned, number) < 0;
    }

    private boolean failedAfter(int from, int next) {
        if (!text.mayHave(WordRole.NOT_REPORTED_AFTER)) {
            return false;
        }
        int end = text.endOfClause(from, Math.min(next, from + AFTER));
        return text.last(WordRole.NOT_REPORTED_AFTER, from, end) >= 0;
    }
}
