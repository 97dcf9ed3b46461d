package org.serviceplan.model.quantity;

import java.util.ArrayList;
import java.util.List;

import org.serviceplan.model.internal.Vocabulary;
import org.serviceplan.model.internal.WordList;
import org.serviceplan.model.internal.WordRole;

/**
 * Finds the figures in an outcome. A wrong figure is worse than none: a number that is or may be planned, required, missed, a rate
 * (每月1場次) or a change of a count (較去年增加3場次) is left out.
 */
final class FigureText {
    private static final WordList APPROXIMATE_BEFORE = Vocabulary.words(WordRole.APPROXIMATE_BEFORE);
    private static final WordList APPROXIMATE_AFTER = Vocabulary.words(WordRole.APPROXIMATE_AFTER);
    private static final WordList AVERAGE = Vocabulary.words(WordRole.AVERAGE);
    private static final WordList TOTAL = Vocabulary.words(WordRole.TOTAL);
    private static final WordList NO_TOTAL = Vocabulary.words(WordRole.NO_TOTAL);
    private static final WordList PLANNED = Vocabulary.words(WordRole.PLANNED);
    private static final WordList PLANNED_HERE = Vocabulary.words(WordRole.PLANNED_HERE);
    private static final WordList NOT_PLANNED = Vocabulary.words(WordRole.NOT_PLANNED);
    private static final WordList DONE = Vocabulary.words(WordRole.DONE);
    private static final WordList RATE = Vocabulary.words(WordRole.RATE);
    private static final WordList NOT_REPORTED = Vocabulary.words(WordRole.NOT_REPORTED);
    private static final WordList CHANGE = Vocabulary.words(WordRole.CHANGE);
    private static final WordList COMPARED_WITH = Vocabulary.words(WordRole.COMPARED_WITH);

    private final CondensedText text;
    private final String plain;

    /** Where the words begin that belong to the number at hand: after the number before it. */
    private int own;

    private FigureText(CharSequence submitted) {
        this.text = CondensedText.of(submitted);
        this.plain = text.plain();
    }

    static List<Figure> findAll(CharSequence submitted) {
        return new FigureText(submitted).findAll();
    }

    /** Whether the text of a figure begins with 計, 共 and the like. */
    static boolean isTotal(String figure) {
        String plain = CondensedText.of(figure).plain();
        int length = TOTAL.lengthAt(plain, 0);
        return length > 0 && !NO_TOTAL.covers(plain, 0, length);
    }

    private List<Figure> findAll() {
        List<Figure> figures = new ArrayList<>();
        for (Mention mention : MentionScanner.scan(plain)) {
            own = Math.max(own, text.startOfClause(mention.start()));
            int start = startOfWords(mention);
            int total = total(start);
            if (!mention.lone() && isReported(mention, start) && !isRate(mention, total)) {
                figures.add(figure(mention, total < 0 ? start : total));
            }
            own = mention.end();
        }
        return figures;
    }

    /** Where the word begins that makes the number a total; -1 if none does: 計有：就學23人、就業45人 is a list. */
    private int total(int start) {
        int total = TOTAL.lastIn(plain, own, start, NO_TOTAL);
        boolean list = total >= 0 && plain.substring(total, start - 1).contains(":");
        return list ? -1 : total;
    }

    private Figure figure(Mention mention, int start) {
        int after = APPROXIMATE_AFTER.lengthAt(plain, mention.end());
        boolean approximate =
                mention.approximate() || after > 0 || APPROXIMATE_BEFORE.lengthBefore(plain, mention.start()) > 0;
        return new Figure(
                mention.quantity(), mention.unit().word(), approximate, text.submitted(start, mention.end() + after));
    }

    /** Where 平均約 begins, or the number. */
    private int startOfWords(Mention mention) {
        int about = mention.start() - APPROXIMATE_BEFORE.lengthBefore(plain, mention.start());
        return about - AVERAGE.lengthBefore(plain, about);
    }

    private boolean isReported(Mention mention, int start) {
        return NOT_REPORTED.lengthBefore(plain, mention.start()) == 0
                && NOT_REPORTED.lengthBefore(plain, start) == 0
                && !isPlanned(mention)
                && !isChangeOfCount(mention, start);
    }

    private boolean isPlanned(Mention mention) {
        int here = PLANNED_HERE.lastIn(plain, text.startOfClause(mention.start()), mention.start(), NOT_PLANNED);
        int planned = Math.max(
                here, PLANNED.lastIn(plain, text.startOfSentence(mention.start()), mention.start(), NOT_PLANNED));
        return planned >= 0 && DONE.lastIn(plain, planned, mention.start(), WordList.NONE) < 0;
    }

    private boolean isChangeOfCount(Mention mention, int start) {
        return mention.unit().kind() != Unit.Kind.SHARE
                && CHANGE.lengthBefore(plain, start) > 0
                && COMPARED_WITH.lastIn(plain, own, start, WordList.NONE) >= 0;
    }

    /** 每月1場次, but not 每件平均4.95分鐘 or 每月辦理，共12場次. */
    private boolean isRate(Mention mention, int total) {
        int rate = RATE.lastIn(plain, own, mention.start(), WordList.NONE);
        if (rate < 0 || total > rate) {
            return false;
        }
        boolean averaged = AVERAGE.lastIn(plain, own, mention.start(), WordList.NONE) >= 0;
        return !averaged || mention.unit().kind().isWhole();
    }
}
