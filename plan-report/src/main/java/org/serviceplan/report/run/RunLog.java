package org.serviceplan.report.run;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.serviceplan.report.comparison.NationalComparison;
import org.serviceplan.report.comparison.change.Change;
import org.serviceplan.report.comparison.change.Changes;
import org.serviceplan.report.comparison.change.RunFacts;

/**
 * What a run has to say besides the comparison.
 *
 * @param run its number, as operators know it; empty where it has none
 * @param previous where the offices stood in the run that changes are told against; null where there was none
 * @param notes what the run could not use
 */
public record RunLog(String run, @Nullable RunFacts previous, List<RunNote> notes) {
    private static final RunLog NONE = new RunLog("", null, List.of());

    /** Copies the list. */
    public RunLog {
        notes = List.copyOf(notes);
    }

    /** What changed since the run before; nothing where there was none. */
    public List<Change> changes(NationalComparison comparison) {
        return previous == null ? List.of() : Changes.between(previous, RunFacts.of(comparison));
    }

    /** The log of a first run without any notes. */
    public static RunLog none() {
        return NONE;
    }
}
