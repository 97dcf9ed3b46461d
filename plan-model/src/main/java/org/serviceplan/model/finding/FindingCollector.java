package org.serviceplan.model.finding;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Collects the findings of a file one by one, without holding more of them than are kept: a finding in each of a million rows is
 * counted a million times and takes no memory. Not safe to share between threads.
 */
public final class FindingCollector {
    private final List<Finding> kept = new ArrayList<>();
    private final Map<FindingCode, Integer> byCode = new TreeMap<>();
    private final Map<Severity, Integer> bySeverity = new EnumMap<>(Severity.class);

    /** Adds a finding. */
    public void add(Finding finding) {
        add(finding.code(), finding.severity(), () -> finding);
    }

    /** Adds a finding that is put into words only if it is kept. */
    public void add(FindingCode code, Severity severity, Supplier<Finding> finding) {
        if (byCode.merge(code, 1, Integer::sum) <= Findings.KEPT_PER_CODE) {
            kept.add(finding.get());
        }
        bySeverity.merge(severity, 1, Integer::sum);
    }

    /** Adds findings in their order. */
    public void addAll(Iterable<Finding> findings) {
        findings.forEach(this::add);
    }

    /** All that were added so far. */
    public Findings findings() {
        return byCode.isEmpty() ? Findings.none() : new Findings(kept, byCode, bySeverity);
    }
}
