package org.serviceplan.importer.annex;

import java.util.List;

import org.serviceplan.importer.workbook.TimeLimit;
import org.serviceplan.model.PlanItem;
import org.serviceplan.model.text.FoldedText;
import org.serviceplan.model.text.TextDifference;

/** Tells whether what two tables say of an item is the same in other words, as in two versions of it. */
final class Rewording {
    /** More alike than this, one text was made of the other. */
    private static final double ALIKE = 0.7;
    /** Among more pairs of measures nobody can be sure. */
    private static final int MOST_PAIRS = 10_000;

    private Rewording() {}

    /** Whether no measure of one is like one of the other. */
    static boolean isNone(PlanItem item, PlanItem other, TimeLimit time) {
        List<String> texts = folded(item);
        List<String> others = folded(other);
        return (long) texts.size() * others.size() <= MOST_PAIRS
                && texts.stream().noneMatch(text -> others.stream().anyMatch(there -> {
                    time.check();
                    return areAlike(text, there);
                }));
    }

    private static List<String> folded(PlanItem item) {
        return item.measures().stream()
                .map(measure -> FoldedText.of(measure.text()).value())
                .toList();
    }

    private static boolean areAlike(String text, String other) {
        int length = text.length() + other.length();
        return text.contains(other)
                || other.contains(text)
                || (2.0 * Math.min(text.length(), other.length()) >= ALIKE * length
                        && 2.0 * common(text, other) >= ALIKE * length);
    }

    private static int common(String text, String other) {
        return TextDifference.between(text, other).parts().stream()
                .filter(part -> part.change() == TextDifference.Change.SAME)
                .mapToInt(part -> part.text().length())
                .sum();
    }
}
