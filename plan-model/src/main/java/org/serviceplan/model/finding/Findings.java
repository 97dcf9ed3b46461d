package org.serviceplan.model.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

import lombok.EqualsAndHashCode;

/**
 * All findings of a file, immutable. Per code only the first {@value #KEPT_PER_CODE} are kept, so that a hopeless file cannot
 * fill a disk; the counts stay true.
 */
@EqualsAndHashCode
public final class Findings {
    /** How many findings of one code are kept. */
    public static final int KEPT_PER_CODE = 200;

    private static final Findings NONE = new Findings(List.of(), Map.of(), Map.of());

    private final List<Finding> kept;
    private final Map<FindingCode, Integer> countByCode;
    private final Map<Severity, Integer> countBySeverity;

    Findings(List<Finding> kept, Map<FindingCode, Integer> countByCode, Map<Severity, Integer> countBySeverity) {
        Map<Severity, Integer> bySeverity = new EnumMap<>(Severity.class);
        bySeverity.putAll(countBySeverity);
        this.kept = List.copyOf(kept);
        this.countByCode = Collections.unmodifiableMap(new TreeMap<>(countByCode));
        this.countBySeverity = Collections.unmodifiableMap(bySeverity);
    }

    /** No findings. */
    public static Findings none() {
        return NONE;
    }

    /** These findings, in this order. */
    public static Findings of(Collection<Finding> findings) {
        return NONE.and(findings);
    }

    /** These findings followed by others. */
    public Findings and(Collection<Finding> others) {
        if (others.isEmpty()) {
            return this;
        }
        FindingCollector collector = new FindingCollector();
        collector.addAll(others);
        return and(collector.findings());
    }

    /** These findings followed by others, whose counts stay true even where not all of them were kept. */
    public Findings and(Findings others) {
        if (others.kept.isEmpty()) {
            return this;
        }
        List<Finding> all = new ArrayList<>(kept);
        Map<FindingCode, Integer> places = new TreeMap<>(countByCode);
        for (Finding finding : others.kept) {
            if (places.merge(finding.code(), 1, Integer::sum) <= KEPT_PER_CODE) {
                all.add(finding);
            }
        }
        Map<FindingCode, Integer> byCode = new TreeMap<>(countByCode);
        others.countByCode.forEach((code, count) -> byCode.merge(code, count, Integer::sum));
        Map<Severity, Integer> bySeverity = new TreeMap<>(countBySeverity);
        others.countBySeverity.forEach((severity, count) -> bySeverity.merge(severity, count, Integer::sum));
        return new Findings(all, byCode, bySeverity);
    }

    /** The same findings with other severities: one for all findings of a code. */
    public Findings judged(UnaryOperator<Finding> judge) {
        if (kept.isEmpty()) {
            return this;
        }
        List<Finding> judged = kept.stream().map(judge).toList();
        Map<Severity, Integer> bySeverity = new TreeMap<>(countBySeverity);
        Set<FindingCode> seen = new HashSet<>();
        for (int i = 0; i < kept.size(); i++) {
            FindingCode code = kept.get(i).code();
            if (seen.add(code)) {
                int count = countByCode.getOrDefault(code, 0);
                bySeverity.merge(kept.get(i).severity(), -count, Integer::sum);
                bySeverity.merge(judged.get(i).severity(), count, Integer::sum);
            }
        }
        bySeverity.values().removeIf(count -> count == 0);
        return new Findings(judged, countByCode, bySeverity);
    }

    /** These findings, and some more of a code that were counted but not kept, as when they come back from a store. */
    public Findings andNotKept(FindingCode code, Severity severity, int count) {
        Map<FindingCode, Integer> byCode = new TreeMap<>(countByCode);
        Map<Severity, Integer> bySeverity = new EnumMap<>(Severity.class);
        bySeverity.putAll(countBySeverity);
        byCode.merge(code, count, Integer::sum);
        bySeverity.merge(severity, count, Integer::sum);
        return new Findings(kept, byCode, bySeverity);
    }

    /** The findings that are kept, in the order in which they were found. */
    public List<Finding> kept() {
        return kept;
    }

    /** How many there are of each code, kept or not, in code order. */
    public Map<FindingCode, Integer> countByCode() {
        return countByCode;
    }

    /** How many there are of this severity, kept or not. */
    public int count(Severity severity) {
        return countBySeverity.getOrDefault(severity, 0);
    }

    /** How many there are in all, kept or not. */
    public int count() {
        return countBySeverity.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Whether any finding sends the file back. */
    public boolean hasErrors() {
        return count(Severity.ERROR) > 0;
    }
}
