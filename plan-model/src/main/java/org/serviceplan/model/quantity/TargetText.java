package org.serviceplan.model.quantity;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.serviceplan.model.internal.Vocabulary;
import org.serviceplan.model.internal.WordList;
import org.serviceplan.model.internal.WordRole;

/** Finds the targets in a measure. */
final class TargetText {
    private static final String LIST = "、及與和暨";

    private static final WordList CHANGE = Vocabulary.words(WordRole.CHANGE);
    private static final WordList PER_CASE = Vocabulary.words(WordRole.PER_CASE);

    private final Units units;
    private final CondensedText text;
    private final String plain;
    private final ComparisonFinder comparisons;
    private final PeriodFinder periods;
    private final List<Target> targets = new ArrayList<>();

    /** Where the words begin that belong to the number at hand: after the number before it. */
    private int own;

    private TargetText(String submitted, Units units) {
        this.units = units;
        this.text = CondensedText.of(submitted);
        this.plain = text.plain();
        this.comparisons = new ComparisonFinder(plain);
        this.periods = new PeriodFinder(plain);
    }

    static List<Target> findAll(String submitted, Units units) {
        return NumberTokenizer.isNumberIn(submitted) ? new TargetText(submitted, units).findAll() : List.of();
    }

    /** Whether the text of a target begins with 提升 and the like. */
    static boolean isChange(String target) {
        return CHANGE.lengthAt(CondensedText.of(target).plain(), 0) > 0;
    }

    /** Whether the text of a target has 每場 and the like. */
    static boolean isPerCase(String target) {
        return PER_CASE.isIn(CondensedText.of(target).plain());
    }

    private List<Target> findAll() {
        Comparison said = null;
        for (Mention mention : MentionScanner.scan(plain, units)) {
            int clause = text.startOfClause(mention.start());
            Comparison comparison = comparisons.find(mention, Math.max(own, clause));
            if (comparison != null) {
                said = add(mention, comparison, Math.max(own, clause)) && comparison.ahead() ? comparison : null;
            } else if (said != null && (clause >= own || !addListed(mention, said))) {
                said = null;
            }
            own = mention.end();
        }
        return targets;
    }

    private boolean add(Mention mention, Comparison comparison, int from) {
        PeriodFinder.Found period = periods.find(from, comparison.start(), mention.start());
        if (period == null) {
            return false;
        }
        int start = period.start() - CHANGE.lengthBefore(plain, period.start());
        return add(mention, comparison.kind(), period.period(), start, comparison.end());
    }

    private boolean add(Mention mention, TargetComparison kind, @Nullable TargetPeriod period, int start, int end) {
        return targets.add(
                new Target(kind, mention.quantity(), mention.unit().word(), period, text.submitted(start, end)));
    }

    /** 至少諮詢150人及諮商60人: what was said of the first number, which is the last target, holds for the second. */
    private boolean addListed(Mention mention, Comparison first) {
        for (int i = own; i < mention.start(); i++) {
            if (LIST.indexOf(plain.charAt(i)) >= 0) {
                TargetPeriod period = targets.get(targets.size() - 1).period();
                return add(mention, first.kind(), period, i + 1, mention.end());
            }
        }
        return false;
    }
}
