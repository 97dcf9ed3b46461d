package org.serviceplan.importer.annex;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import lombok.RequiredArgsConstructor;

import org.serviceplan.importer.table.Vocabulary;
import org.serviceplan.model.quantity.Figure;
import org.serviceplan.model.quantity.Target;
import org.serviceplan.model.quantity.TargetComparison;

/**
 * Parts measures from their outcomes where both stand in one column: at a label such as 執行成效：, else at the only colon or the only end of
 * a paragraph, if figures follow that are no targets. Where nothing tells, nothing is guessed.
 */
@RequiredArgsConstructor
final class OutcomeDivider {
    private static final int LONGEST_BEFORE_COLON = 40;
    private static final String SENTENCE_MARKS = "。；;，,！？";

    private final Vocabulary vocabulary;

    /** A measure and what came of it. */
    record Parts(String measure, String outcome) {}

    /** Whether a text is the outcome of the measure above it. */
    boolean isOutcome(String text) {
        return OutcomeLabel.at(text, 0, vocabulary) != null;
    }

    /** The entries of a cell. Where all measures stand before all outcomes, by the same numbers, each measure gets its own. */
    List<Entry> entries(String text, EntrySplitter splitter) {
        String body = OutcomeLabel.withoutMeasureLabel(text, vocabulary).stripLeading();
        OutcomeLabel label = OutcomeLabel.in(body, vocabulary);
        if (label == null) {
            return splitter.split(body);
        }
        String before = body.substring(0, label.start());
        List<Integer> numbers = numbers(new EntrySplitter().split(before));
        List<Entry> outcomes =
                new EntrySplitter().split(body.substring(label.end()).stripLeading());
        return numbers.size() > 1 && numbers.equals(numbers(outcomes))
                ? together(splitter.split(before), body.substring(label.start(), label.end()), outcomes)
                : splitter.split(body);
    }

    private static List<Integer> numbers(List<Entry> entries) {
        return entries.stream()
                .map(Entry::marker)
                .filter(Objects::nonNull)
                .map(ListMarker::number)
                .toList();
    }

    private static List<Entry> together(List<Entry> measures, String label, List<Entry> outcomes) {
        List<Entry> together = new ArrayList<>(measures.size());
        for (int i = 0; i < measures.size(); i++) {
            Entry measure = measures.get(i);
            together.add(new Entry(
                    measure.marker(),
                    measure.text() + "\n" + label + outcomes.get(i).text()));
        }
        return together;
    }

    /** Divides each measure of an item that can be. */
    void divide(DraftItem item) {
        for (DraftMeasure measure : item.measures()) {
            measure.divide(divided(measure.raw().toString()));
        }
    }

    /** A measure and its outcome, or empty where it cannot be told where one ends. */
    Optional<Parts> divided(String text) {
        OutcomeLabel label = OutcomeLabel.in(text, vocabulary);
        if (label != null) {
            return Optional.of(parts(text, label.start(), label.end()));
        }
        int colon = onlyColon(text);
        int at = colon < 0 ? onlyParagraph(text) : colon;
        return at > 0 && reports(text.substring(at))
                ? Optional.of(parts(text, colon < 0 ? at : at - 1, at))
                : Optional.empty();
    }

    private Parts parts(String text, int measureEnd, int outcomeStart) {
        return new Parts(
                OutcomeLabel.withoutMeasureLabel(text.substring(0, measureEnd), vocabulary),
                text.substring(outcomeStart));
    }

    /** Behind the only colon, where a short name stands before it; -1 where there is none. */
    private static int onlyColon(String text) {
        int colon = -1;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '：' || c == ':') {
                if (colon >= 0) {
                    return -1;
                }
                colon = at;
            } else if (colon < 0 && (at > LONGEST_BEFORE_COLON || SENTENCE_MARKS.indexOf(c) >= 0)) {
                return -1;
            }
        }
        return colon > 0 ? colon + 1 : -1;
    }

    /** Behind the only sentence that ends with its line and is not the last; -1 where there is none. */
    private static int onlyParagraph(String text) {
        String body = text.stripTrailing();
        int end = -1;
        for (int line = body.indexOf('\n'); line >= 0; line = body.indexOf('\n', line + 1)) {
            if (line > 0 && body.charAt(line - 1) == '。') {
                if (end >= 0) {
                    return -1;
                }
                end = line + 1;
            }
        }
        return end;
    }

    private boolean reports(String text) {
        return !Figure.findAll(text, vocabulary.units()).isEmpty()
                && Target.findAll(text, vocabulary.units()).stream()
                        .allMatch(target -> target.comparison() == TargetComparison.EXACTLY);
    }
}
