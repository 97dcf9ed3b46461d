package org.serviceplan.importer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import lombok.RequiredArgsConstructor;

import org.serviceplan.importer.finding.FindingType;
import org.serviceplan.model.Measure;
import org.serviceplan.model.MeasuresAnnex;
import org.serviceplan.model.PlanItem;
import org.serviceplan.model.finding.Finding;
import org.serviceplan.model.quantity.Target;
import org.serviceplan.model.quantity.TargetComparison;
import org.serviceplan.model.text.ChineseNumerals;
import org.serviceplan.model.text.FoldedText;

/** Holds an annex 1 against the one of the year before. */
@RequiredArgsConstructor
final class YearCrossCheck {
    private final MeasuresAnnex lastYear;
    private final MeasuresAnnex thisYear;
    private final String year;
    private final List<Finding> findings = new ArrayList<>();

    static List<Finding> check(MeasuresAnnex lastYear, MeasuresAnnex thisYear) {
        YearCrossCheck check = new YearCrossCheck(lastYear, thisYear, String.valueOf(lastYear.year()));
        check.check();
        return List.copyOf(check.findings);
    }

    private void check() {
        MeasureTwins twins = MeasureTwins.byWording(lastYear.measures(), thisYear.measures());
        if (isUnchanged(twins)) {
            findings.add(FindingType.PLAN_UNCHANGED.ofSheet(thisYear.sheet(), thisYear.title(), year));
            return;
        }
        twins.pairs().forEach(this::checkTargets);
        Set<Measure> missing = Collections.newSetFromMap(new IdentityHashMap<>());
        missing.addAll(twins.missing());
        for (PlanItem item : lastYear.items()) {
            item.measures().stream().filter(missing::contains).forEach(measure -> discontinued(item, measure));
        }
    }

    private static boolean isUnchanged(MeasureTwins twins) {
        return !twins.pairs().isEmpty()
                && twins.added().isEmpty()
                && twins.missing().isEmpty()
                && twins.pairs().stream()
                        .allMatch(pair -> FoldedText.of(pair.earlier().text())
                                .equals(FoldedText.of(pair.later().text())));
    }

    private void discontinued(PlanItem item, Measure measure) {
        findings.add(FindingType.MEASURE_DISCONTINUED.inAnnex(
                thisYear,
                thisYear.items().stream()
                        .filter(other -> other.ordinal() == item.ordinal())
                        .map(PlanItem::cell)
                        .findFirst()
                        .orElse(null),
                "",
                year,
                ChineseNumerals.format(item.ordinal()),
                ChineseNumerals.format(measure.ordinal()),
                measure.text()));
    }

    private void checkTargets(MeasureTwins.Pair pair) {
        for (Target before : pair.earlier().targets()) {
            List<Target> ofUnit = pair.later().targets().stream()
                    .filter(target -> target.unit().equals(before.unit()))
                    .toList();
            if (ofUnit.isEmpty()) {
                findings.add(FindingType.TARGET_DROPPED.inAnnex(
                        thisYear, pair.later().cell(), pair.later().text(), year, before.text()));
            } else {
                eased(before, ofUnit).ifPresent(target -> lowered(pair.later(), before, target));
            }
        }
    }

    /** The target that asks for less of the same; none where one asks for as much. */
    private static Optional<Target> eased(Target before, List<Target> ofUnit) {
        List<Target> comparable = ofUnit.stream()
                .filter(target ->
                        target.comparison() == before.comparison() && Objects.equals(target.period(), before.period()))
                .toList();
        boolean kept = comparable.stream().anyMatch(target -> !asksForLess(target, before));
        return kept ? Optional.empty() : comparable.stream().findFirst();
    }

    private static boolean asksForLess(Target target, Target before) {
        int difference = target.quantity().compareTo(before.quantity());
        return before.comparison() == TargetComparison.AT_MOST ? difference > 0 : difference < 0;
    }

    private void lowered(Measure measure, Target before, Target now) {
        findings.add(FindingType.TARGET_LOWERED.inAnnex(
                thisYear, measure.cell(), now.text(), now.text(), year, before.text()));
    }
}
