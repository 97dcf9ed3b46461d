package org.serviceplan.model;

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

    @Override
    public String toString() {
        return name;
    }
}
