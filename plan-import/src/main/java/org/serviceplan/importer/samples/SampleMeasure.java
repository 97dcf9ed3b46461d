package org.serviceplan.importer.samples;

import java.util.List;

import lombok.With;
import org.jspecify.annotations.Nullable;

/**
 * A measure and what came of it.
 *
 * @param number its number as written, 0 for none
 * @param text what is promised; empty where the office forgot it
 * @param units who answers for it
 * @param target the number it promises, or null
 * @param outcome what annex 2 reports; empty where the office left it blank
 * @param figures how many figures the outcome reports
 * @param attainment how the outcome stands to the target
 */
@With
public record SampleMeasure(
        int number,
        String text,
        List<String> units,
        @Nullable SampleTarget target,
        String outcome,
        int figures,
        Attainment attainment) {

    /** How an outcome stands to the target. */
    public enum Attainment {
        /** There is no target. */
        NO_TARGET,
        /** The figure reaches it. */
        MET,
        /** The figure does not. */
        NOT_MET,
        /** There are several figures and no total, or the target is for a part of the year. */
        AMBIGUOUS,
        /** There is no figure. */
        NO_FIGURE
    }

    /** Copies the list. */
    public SampleMeasure {
        units = List.copyOf(units);
    }

    /** Whether an importer sees it at all: a number alone is no measure. */
    public boolean isWritten() {
        return !text.isEmpty() || !outcome.isEmpty();
    }
}
