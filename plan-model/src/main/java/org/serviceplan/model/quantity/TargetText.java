package org.serviceplan.model.quantity;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.serviceplan.model.internal.WordRole;

/** Finds the targets in a measure. */
final class TargetText {
    private static final String LIST = "、及與和暨";

    private final Units units;
    private final CondensedText text;
    private final String plain;
    private final ComparisonFinder comparisons;
    private final PeriodFinder periods;
    private final List<Target> targets = new ArrayList<>();

    /** Where the words begin that belong to the number at hand: after the number before it. */
    private int own;

    private TargetText(CondensedText text, Units units) {
        this.units = units;
        this.text = text;
        this.plain = text.plain();
        this.comparisons = new ComparisonFinder(text);
        this.periods = new PeriodFinder(text);
    }

    static List<Target> findAll(String submitted, Units units) {
        CondensedText text = CondensedText.of(submitted);
        return ComparisonFinder.mayFindIn(text) ? new TargetText(text, units).findAll() : List.of();
    }

    /** Whether the text of a target begins with 提升 and the like. */
    static boolean isChange(String target) {
        return CondensedText.of(target).lengthAt(WordRole.CHANGE, 0) > 0;
    }

    /** Whether the text of a target has 每場 and the like. */
    static boolean isPerCase(String target) {
        CondensedText text = CondensedText.of(target);
        return text.last(WordRole.PER_CASE, 0, text.plain().length()) >= 0;
    }

    private List<Target> findAll() {
        Comparison said = null;
        for (Mention mention : MentionScanner.scan(text, units)) {
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
        int start = period.start() - text.lengthBefore(WordRole.CHANGE, period.start());
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
