package org.serviceplan.report.comparison.alignment;

import java.util.List;

/**
 * What people have decided about texts. It wins over any likeness; where two decisions contradict each other, together wins.
 *
 * @param together texts that must be in one group
 * @param apart texts that must not
 */
public record Decisions(List<Pair> together, List<Pair> apart) {
    private static final Decisions NONE = new Decisions(List.of(), List.of());

    /**
     * Two texts.
     *
     * @param one index of a text
     * @param other index of another
     */
    public record Pair(int one, int other) {}

    /** Copies the lists. */
    public Decisions {
        together = List.copyOf(together);
        apart = List.copyOf(apart);
    }

    /** Nothing decided: likeness alone tells. */
    public static Decisions none() {
        return NONE;
    }
}
