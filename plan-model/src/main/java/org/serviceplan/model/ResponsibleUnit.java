package org.serviceplan.model;

import org.jspecify.annotations.Nullable;

/**
 * Who in the office answers for a measure (負責業參): 處綜合, 就業站.
 *
 * @param name the name as submitted, without layout
 */
public record ResponsibleUnit(String name) {

    /** Checks the name. */
    public ResponsibleUnit {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A responsible unit has a name");
        }
    }

    /** The unit with this name. */
    public static ResponsibleUnit of(String name) {
        return new ResponsibleUnit(name);
    }

    // Written out, as for every value that there are thousands of: what Java makes for records takes ten times as long
    // at first.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ResponsibleUnit unit && name.equals(unit.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
