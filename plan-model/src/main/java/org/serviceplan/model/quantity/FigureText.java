package org.serviceplan.model.quantity;

import java.util.ArrayList;
import java.util.List;

import org.serviceplan.model.internal.WordRole;

/**
 * Finds the figures in an outcome. A wrong figure is worse than none: a number that is or may be planned, required, missed, of an earlier year, a
 * rate (每月1場次) or a change of a count (增加3場次) is left out.
 */
final class FigureText {

    private final Units units;
    private final CondensedText text;
    private final String plain;
    private final Unreported unreported;

    /** Where the words begin that belong to the number at hand: after the number before it. */
    private int own;

    private FigureText(CondensedText text, Units units) {
        this.units = units;
        this.text = text;
        this.plain = text.plain();
        this.unreported = new Unreported(text);
    }

    static List<Figure> findAll(String submitted, Units units) {
        return new FigureText(CondensedText.of(submitted), units).findAll();
    }

    /** Whether the text of a figure begins with 計, 共 and the like. */
    static boolean isTotal(String figure) {
        CondensedText text = CondensedText.of(figure);
        int length = text.lengthAt(WordRole.TOTAL, 0);
        return length > 0 && !text.isCovered(WordRole.NO_TOTAL, 0, length);
    }

    /** Whether the text of a figure begins with 增加, 提升 and the like. */
    static boolean isChange(String figure) {
        return CondensedText.of(figure).lengthAt(WordRole.CHANGE, 0) > 0;
    }

    private List<Figure> findAll() {
        List<Mention> mentions = MentionScanner.scan(text, units);
        List<Figure> figures = new ArrayList<>(mentions.size());
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            int clause = text.startOfClause(mention.start());
            own = Math.max(own, clause);
            int next = i + 1 < mentions.size() ? mentions.get(i + 1).start() : plain.length();
            find(mention, clause, next, figures);
            own = mention.end();
        }
        return figures;
    }

    private void find(Mention mention, int clause, int next, List<Figure> figures) {
        int start = startOfWords(mention);
        int total = total(start);
        int change = change(start);
        boolean changeOfCount = change > 0 && mention.unit().kind() != Unit.Kind.SHARE;
        boolean earlier = change == 0 && unreported.isOfEarlierYear(mention, clause);
        boolean none = mention.lone() || changeOfCount || earlier || unreported.is(mention, clause, start, next);
        if (!none && !isRate(mention, total)) {
            figures.add(figure(mention, change > 0 ? start - change : total < 0 ? start : total));
        }
    }

    /** The length of the word for a change right before the number: 提升3.7%, but not 新增3處. */
    private int change(int start) {
        int length = text.lengthBefore(WordRole.CHANGE, start);
        return length == 0 || text.isCovered(WordRole.NO_CHANGE, start - length, start) ? 0 : length;
    }

    /** Where the word begins that makes the number a total; -1 if none does: 計有：就學23人、就業45人 is a list. */
    private int total(int start) {
        int total = text.last(WordRole.TOTAL, own, start, WordRole.NO_TOTAL);
        int colon = total < 0 ? -1 : plain.indexOf(':', total);
        return colon >= 0 && colon < start - 1 ? -1 : total;
    }

    private Figure figure(Mention mention, int start) {
        int after = text.lengthAt(WordRole.APPROXIMATE_AFTER, mention.end());
        boolean approximate = mention.approximate()
                || after > 0
                || text.lengthBefore(WordRole.APPROXIMATE_BEFORE, mention.start()) > 0;
        return new Figure(
                mention.quantity(), mention.unit().word(), approximate, text.submitted(start, mention.end() + after));
    }

    /** Where 平均約 begins, or the number. */
    private int startOfWords(Mention mention) {
        int about = mention.start() - text.lengthBefore(WordRole.APPROXIMATE_BEFORE, mention.start());
        return about - text.lengthBefore(WordRole.AVERAGE, about);
    }

    /** 每月1場次, but not 每件平均4.95分鐘 or 每月辦理，共12場次. */
    private boolean isRate(Mention mention, int total) {
        int rate = text.last(WordRole.RATE, own, mention.start());
        if (rate < 0 || total > rate) {
            return false;
        }
        boolean averaged = text.last(WordRole.AVERAGE, own, mention.start()) >= 0;
        return !averaged || mention.unit().kind().isWhole();
    }
}
