package org.serviceplan.batch.inspect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.serviceplan.importer.AnnexImporter;
import org.serviceplan.importer.CrossCheck;
import org.serviceplan.model.Annex;
import org.serviceplan.model.AnnexKind;
import org.serviceplan.model.MeasuresAnnex;
import org.serviceplan.model.OutcomesAnnex;
import org.serviceplan.model.finding.Finding;
import org.serviceplan.model.finding.Findings;
import org.serviceplan.model.office.Office;
import org.serviceplan.model.source.Sha256;

/** What the inspected files hold, by whose it is and for which year, to hold annexes against each other. */
final class InspectedPlans {
    private final AnnexImporter importer;
    private final Map<Plan, MeasuresAnnex> promised = new HashMap<>();
    /** The paths of the files that hold an annex, one for each content: copies are the same file. */
    private final Map<Holding, Map<Sha256, String>> holders = new HashMap<>();

    private record Plan(Office office, int year) {
        static @Nullable Plan of(Annex annex) {
            return annex.office() == null || annex.year() == null
                    ? null
                    : new Plan(annex.office(), annex.year().value());
        }

        Plan lastYear() {
            return new Plan(office, year - 1);
        }
    }

    private record Holding(Plan plan, AnnexKind kind) {}

    /**
     * The plans in these files.
     *
     * @param lastYear files that are only compared with; what they say of a year counts more
     * @param importer what read them, which knows how grave findings are
     */
    InspectedPlans(List<InspectedFile> files, List<InspectedFile> lastYear, AnnexImporter importer) {
        this.importer = importer;
        for (InspectedFile file : files) {
            if (file.isAccepted()) {
                file.annexes().forEach(annex -> hold(file, annex));
            }
        }
        lastYear.forEach(file -> file.annexes().forEach(this::promise));
    }

    private void hold(InspectedFile file, Annex annex) {
        promise(annex);
        Plan plan = Plan.of(annex);
        if (plan != null && file.sha256() != null) {
            holders.computeIfAbsent(new Holding(plan, annex.kind()), key -> new LinkedHashMap<>())
                    .putIfAbsent(file.sha256(), file.name());
        }
    }

    private void promise(Annex annex) {
        Plan plan = Plan.of(annex);
        if (plan != null && annex instanceof MeasuresAnnex measures) {
            promised.put(plan, measures);
        }
    }

    /** A file with what its annexes give when they are held against others; a rejected one is left as it is. */
    InspectedFile crossChecked(InspectedFile file) {
        List<Finding> findings = new ArrayList<>();
        if (file.isAccepted()) {
            file.annexes().forEach(annex -> check(annex, Objects.requireNonNull(Plan.of(annex)), findings));
        }
        return findings.isEmpty()
                ? file
                : file.and(importer.judged(Findings.of(findings)).kept());
    }

    private void check(Annex annex, Plan plan, List<Finding> findings) {
        MeasuresAnnex measures = promised.get(plan);
        if (measures != null && annex instanceof OutcomesAnnex outcomes) {
            findings.addAll(CrossCheck.outcomesAgainstMeasures(measures, outcomes));
        }
        MeasuresAnnex before = promised.get(plan.lastYear());
        if (before != null && annex instanceof MeasuresAnnex now) {
            findings.addAll(CrossCheck.measuresAgainstLastYear(before, now));
        }
        Map<Sha256, String> files = holders.getOrDefault(new Holding(plan, annex.kind()), Map.of());
        if (files.size() > 1) {
            findings.add(CrossCheck.inSeveralFiles(annex, List.copyOf(files.values())));
        }
    }
}
