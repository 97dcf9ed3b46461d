package org.serviceplan.importer;

import java.util.ArrayList;
import java.util.List;

import lombok.RequiredArgsConstructor;

import org.serviceplan.importer.finding.FindingType;
import org.serviceplan.model.Measure;
import org.serviceplan.model.MeasuresAnnex;
import org.serviceplan.model.OutcomesAnnex;
import org.serviceplan.model.PlanItem;
import org.serviceplan.model.finding.Finding;
import org.serviceplan.model.text.ChineseNumerals;
import org.serviceplan.model.text.TextDifference;

/** Holds annex 2 against annex 1, item by item. */
@RequiredArgsConstructor
final class OutcomesCrossCheck {
    private final MeasuresAnnex promised;
    private final OutcomesAnnex reported;
    private final List<Finding> findings = new ArrayList<>();

    static List<Finding> check(MeasuresAnnex promised, OutcomesAnnex reported) {
        OutcomesCrossCheck check = new OutcomesCrossCheck(promised, reported);
        reported.items().stream().filter(item -> !item.measures().isEmpty()).forEach(check::checkItem);
        return List.copyOf(check.findings);
    }

    private void checkItem(PlanItem item) {
        List<Measure> expected = promised.items().stream()
                .filter(other -> other.ordinal() == item.ordinal())
                .flatMap(other -> other.measures().stream())
                .toList();
        MeasureTwins twins = MeasureTwins.byWordingOrNumber(expected, item.measures());
        twins.pairs().forEach(this::checkWording);
        twins.added()
                .forEach(measure -> findings.add(
                        FindingType.MEASURE_NOT_PROMISED.inAnnex(reported, measure.cell(), measure.text())));
        twins.missing().forEach(measure -> notReported(item, measure));
    }

    private void checkWording(MeasureTwins.Pair pair) {
        String text = pair.later().text();
        TextDifference difference = TextDifference.between(pair.earlier().text(), text);
        if (!difference.isEmpty()) {
            findings.add(
                    FindingType.MEASURE_REWORDED.inAnnex(reported, pair.later().cell(), text, difference.describe()));
        }
    }

    private void notReported(PlanItem item, Measure measure) {
        findings.add(FindingType.MEASURE_NOT_REPORTED.inAnnex(
                reported,
                item.cell(),
                "",
                ChineseNumerals.format(item.ordinal()),
                ChineseNumerals.format(measure.ordinal()),
                measure.text()));
    }
}
