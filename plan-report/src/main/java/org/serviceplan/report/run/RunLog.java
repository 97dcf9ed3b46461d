package org.serviceplan.report.run;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.serviceplan.report.comparison.change.RunFacts;

/**
 * What a run has to say besides the comparison.
 *
 * @param previous where the offices stood in the run that changes are told against; null where there was none
 * @param notes what the run could not use
 */
public record RunLog(@Nullable RunFacts previous, List<RunNote> notes) {
    private static final RunLog NONE = new RunLog(null, List.of());

    /** Copies the list. */
    public RunLog {
        notes = List.copyOf(notes);
    }

    /** The log of a first run without any notes. */
    public static RunLog none() {
        return NONE;
    }
}
