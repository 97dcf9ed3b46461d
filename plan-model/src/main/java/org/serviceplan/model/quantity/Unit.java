package org.serviceplan.model.quantity;

/**
 * A unit that numbers in plans are written with.
 *
 * @param word its usual spelling
 * @param kind what it measures
 */
public record Unit(String word, Kind kind) {

    /** What a unit measures. */
    public enum Kind {
        /** Events, of which there is no half. */
        EVENT,
        /** Things and people, of which there is no half, and whose words everyday phrases use as well: 一次. */
        COUNT,
        /** Time. */
        TIME,
        /** Money. */
        MONEY,
        /** A share of something, in per cent. */
        SHARE,
        /** Anything else that may be a fraction. */
        SIZE;

        boolean isWhole() {
            return this == EVENT || this == COUNT;
        }
    }

    /**
     * A unit where text has it.
     *
     * @param unit the unit
     * @param end where the text goes on after it
     */
    record Written(Unit unit, int end) {}

    static final Unit PER_CENT = new Unit("%", Kind.SHARE);
}
