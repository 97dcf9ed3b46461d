package org.serviceplan.model.quantity;

import lombok.RequiredArgsConstructor;

import org.serviceplan.model.internal.Vocabulary;
import org.serviceplan.model.internal.WordList;
import org.serviceplan.model.internal.WordRole;

/** Tells numbers in an outcome that did not come about, or not in its year. */
@RequiredArgsConstructor
final class Unreported {
    private static final WordList PLANNED = Vocabulary.words(WordRole.PLANNED);
    private static final WordList PLANNED_HERE = Vocabulary.words(WordRole.PLANNED_HERE);
    private static final WordList NOT_PLANNED = Vocabulary.words(WordRole.NOT_PLANNED);
    private static final WordList DONE = Vocabulary.words(WordRole.DONE);
    private static final WordList NOT_REPORTED = Vocabulary.words(WordRole.NOT_REPORTED);
    private static final WordList NOT_REPORTED_AFTER = Vocabulary.words(WordRole.NOT_REPORTED_AFTER);
    private static final WordList EARLIER_YEAR = Vocabulary.words(WordRole.EARLIER_YEAR);
    private static final WordList THIS_YEAR = Vocabulary.words(WordRole.THIS_YEAR);

    /** How far behind a number the word may stand: 1場次因颱風來襲停辦. */
    private static final int AFTER = 12;

    private final CondensedText text;

    /**
     * Whether the number, in the clause that begins at {@code clause}, with its own words from {@code start} on is none; the next
     * number begins at {@code next}.
     */
    boolean is(Mention mention, int clause, int start, int next) {
        String plain = text.plain();
        return NOT_REPORTED.lengthBefore(plain, mention.start()) > 0
                || NOT_REPORTED.lengthBefore(plain, start) > 0
                || isPlanned(plain, mention.start(), clause)
                || failedAfter(plain, mention.end(), next);
    }

    /** Whether the number is last year's: 去年500人次; 較去年提升3.7% is this year's change. */
    boolean isOfEarlierYear(Mention mention, int clause) {
        String plain = text.plain();
        int number = mention.start();
        int earlier = EARLIER_YEAR.lastIn(plain, clause, number, WordList.NONE);
        return earlier >= 0 && THIS_YEAR.lastIn(plain, earlier, number, WordList.NONE) < 0;
    }

    private boolean isPlanned(String plain, int number, int clause) {
        int here = PLANNED_HERE.lastIn(plain, clause, number, NOT_PLANNED);
        int planned = Math.max(here, PLANNED.lastIn(plain, text.startOfSentence(number), number, NOT_PLANNED));
        return planned >= 0 && DONE.lastIn(plain, planned, number, WordList.NONE) < 0;
    }

    private boolean failedAfter(String plain, int from, int next) {
        int end = text.endOfClause(from, Math.min(next, from + AFTER));
        return NOT_REPORTED_AFTER.lastIn(plain, from, end, WordList.NONE) >= 0;
    }
}
