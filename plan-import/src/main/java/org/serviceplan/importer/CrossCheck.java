package org.serviceplan.importer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.serviceplan.importer.finding.FindingType;
import org.serviceplan.model.Measure;
import org.serviceplan.model.MeasuresAnnex;
import org.serviceplan.model.OutcomesAnnex;
import org.serviceplan.model.PlanItem;
import org.serviceplan.model.finding.Finding;
import org.serviceplan.model.text.ChineseNumerals;
import org.serviceplan.model.text.FoldedText;
import org.serviceplan.model.text.TextDifference;

/** Checks what can only be seen with both annexes of an office and year at hand. */
public final class CrossCheck {
    private final MeasuresAnnex promised;
    private final OutcomesAnnex reported;
    private final List<Finding> findings = new ArrayList<>();

    private CrossCheck(MeasuresAnnex promised, OutcomesAnnex reported) {
        this.promised = promised;
        this.reported = reported;
    }

    /**
     * Holds the measures of annex 2 against those of annex 1: worded differently, left out, or added. Items of annex 2 without any
     * measure are passed over; the annex's own findings tell of them.
     *
     * @return findings about the outcomes annex, at its cells
     */
    public static List<Finding> outcomesAgainstMeasures(MeasuresAnnex promised, OutcomesAnnex reported) {
        CrossCheck check = new CrossCheck(promised, reported);
        reported.items().stream().filter(item -> !item.measures().isEmpty()).forEach(check::checkItem);
        return List.copyOf(check.findings);
    }

    private void checkItem(PlanItem item) {
        List<Measure> expected = promised.items().stream()
                .filter(other -> other.ordinal() == item.ordinal())
                .flatMap(other -> other.measures().stream())
                .toList();
        Set<Measure> open = new HashSet<>(expected);
        List<Measure> unmatched = new ArrayList<>();
        for (Measure measure : item.measures()) {
            match(measure, expected, open)
                    .ifPresentOrElse(twin -> checkWording(twin, measure), () -> unmatched.add(measure));
        }
        unmatched.forEach(measure ->
                findings.add(FindingType.MEASURE_NOT_PROMISED.at(reported.sheet(), measure.cell(), measure.text())));
        expected.stream().filter(open::contains).forEach(measure -> notReported(item, measure));
    }

    /** The promised measure with the same wording, else the one with the same number; each is matched once. */
    private static Optional<Measure> match(Measure measure, List<Measure> expected, Set<Measure> open) {
        FoldedText folded = FoldedText.of(measure.text());
        Optional<Measure> twin = expected.stream()
                .filter(open::contains)
                .filter(other -> FoldedText.of(other.text()).equals(folded))
                .findFirst()
                .or(() -> expected.stream()
                        .filter(open::contains)
                        .filter(other -> other.ordinal() == measure.ordinal())
                        .findFirst());
        twin.ifPresent(open::remove);
        return twin;
    }

    private void checkWording(Measure expected, Measure actual) {
        TextDifference difference = TextDifference.between(expected.text(), actual.text());
        if (!difference.isEmpty()) {
            findings.add(FindingType.MEASURE_REWORDED.at(
                    reported.sheet(), actual.cell(), actual.text(), difference.describe()));
        }
    }

    private void notReported(PlanItem item, Measure measure) {
        findings.add(FindingType.MEASURE_NOT_REPORTED.at(
                reported.sheet(),
                item.cell(),
                "",
                ChineseNumerals.format(item.ordinal()),
                ChineseNumerals.format(measure.ordinal()),
                measure.text()));
    }
}
