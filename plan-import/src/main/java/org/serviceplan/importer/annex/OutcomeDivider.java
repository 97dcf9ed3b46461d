package org.serviceplan.importer.annex;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.serviceplan.importer.table.Vocabulary;
import org.serviceplan.model.quantity.Figure;
import org.serviceplan.model.quantity.Target;
import org.serviceplan.model.quantity.TargetComparison;

/**
 * Parts measures from their outcomes where both stand in one column: at a label such as 執行成效：, else at the only end of a paragraph
 * behind which figures are reported. What has several labels, or an outcome that lists those of several measures, is left whole; that
 * is told.
 */
@RequiredArgsConstructor
final class OutcomeDivider {
    /** How a paragraph begins that reports figures. */
    private static final Pattern REPORT = Pattern.compile("(?:[共合總累]計|[共計])有?\\s*[0-9０-９一二三四五六七八九十百千]");

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
        List<Entry> outcomes = label.entries(body);
        List<Entry> measures = new EntrySplitter().split(body.substring(0, label.start()));
        boolean numbered = splitter.isNumbered() || measures.stream().anyMatch(entry -> entry.marker() != null);
        if (!numbered || (label.start() == 0 && areListed(outcomes))) {
            // What it lists are no measures.
            return List.of(new Entry(null, body));
        }
        if (!areListed(outcomes) || !areListed(measures)) {
            return splitter.split(body);
        }
        boolean alike = style(outcomes) == style(measures);
        boolean each = (alike || outcomes.size() > 1) && numbers(measures).equals(numbers(outcomes));
        if (!each && !alike) {
            return splitter.split(body);
        }
        List<Entry> apart = splitter.split(body.substring(0, label.start()));
        return each && apart.size() == outcomes.size()
                ? together(apart, label, body, outcomes)
                : withRest(apart, body.substring(label.start()));
    }

    private static boolean areListed(List<Entry> entries) {
        return !entries.isEmpty() && entries.stream().allMatch(entry -> entry.marker() != null);
    }

    private static ListMarker.@Nullable Style style(List<Entry> entries) {
        ListMarker marker = entries.get(0).marker();
        return marker == null ? null : marker.style();
    }

    private static List<Integer> numbers(List<Entry> entries) {
        return entries.stream()
                .map(Entry::marker)
                .filter(Objects::nonNull)
                .map(ListMarker::number)
                .toList();
    }

    private static List<Entry> together(List<Entry> measures, OutcomeLabel label, String text, List<Entry> outcomes) {
        List<Entry> together = new ArrayList<>(measures.size());
        for (int i = 0; i < measures.size(); i++) {
            Entry measure = measures.get(i);
            together.add(new Entry(
                    measure.marker(),
                    measure.text() + "\n" + label.before(outcomes.get(i).text(), text)));
        }
        return together;
    }

    private static List<Entry> withRest(List<Entry> measures, String rest) {
        List<Entry> entries = new ArrayList<>(measures);
        Entry last = entries.remove(entries.size() - 1);
        entries.add(new Entry(last.marker(), last.text() + "\n" + rest));
        return entries;
    }

    /** Gives the measures of an item the outcomes in the row below them, by the same numbers; whether it could. */
    boolean addBelow(String text, List<DraftMeasure> measures) {
        OutcomeLabel label = OutcomeLabel.at(text, 0, vocabulary);
        List<Entry> outcomes = label == null ? List.of() : label.entries(text);
        int first = measures.size() - outcomes.size();
        if (label == null || outcomes.size() < 2 || first < 0 || !areListed(outcomes)) {
            return false;
        }
        List<DraftMeasure> above = measures.subList(first, measures.size());
        if (!numbers(outcomes).equals(above.stream().map(DraftMeasure::written).toList())
                || above.stream().anyMatch(this::isLabelled)) {
            return false;
        }
        for (int i = 0; i < above.size(); i++) {
            above.get(i).add(label.before(outcomes.get(i).text(), text));
        }
        return true;
    }

    private boolean isLabelled(DraftMeasure measure) {
        return OutcomeLabel.in(measure.raw().toString(), vocabulary) != null;
    }

    /** Divides each measure of an item that can be. */
    void divide(DraftItem item) {
        boolean several = item.measures().size() > 1;
        for (DraftMeasure measure : item.measures()) {
            Optional<Parts> parts = divided(measure.raw().toString());
            measure.divide(several ? parts.filter(part -> !listsMeasures(part.outcome(), item)) : parts);
        }
    }

    /** Whether an outcome lists what came of several measures, by numbers like theirs. */
    private static boolean listsMeasures(String outcome, DraftItem item) {
        List<Entry> entries = new EntrySplitter().split(outcome.stripLeading());
        ListMarker.Style style = areListed(entries) ? style(entries) : null;
        return entries.size() > 1 && style != null && item.splitter().isNumbered(style);
    }

    /** A measure and its outcome, or empty where it cannot be told where one ends. */
    Optional<Parts> divided(String text) {
        OutcomeLabel label = OutcomeLabel.in(text, vocabulary);
        if (label == null) {
            int at = onlyParagraph(text);
            return at > 0 && reports(text.substring(at))
                    ? Optional.of(parts(text.substring(0, at), text.substring(at)))
                    : Optional.empty();
        }
        String outcome = label.next(text, vocabulary) == null ? label.outcome(text) : null;
        return Optional.ofNullable(outcome).map(behind -> parts(text.substring(0, label.start()), behind));
    }

    private Parts parts(String measure, String outcome) {
        return new Parts(OutcomeLabel.withoutMeasureLabel(measure, vocabulary), outcome);
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
        return REPORT.matcher(text.stripLeading()).lookingAt()
                && !Figure.findAll(text, vocabulary.units()).isEmpty()
                && Target.findAll(text, vocabulary.units()).stream()
                        .allMatch(target -> target.comparison() == TargetComparison.EXACTLY);
    }
}
