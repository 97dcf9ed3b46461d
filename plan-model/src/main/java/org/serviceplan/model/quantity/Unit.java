package org.serviceplan.model.quantity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.serviceplan.model.internal.CsvTable;
import org.serviceplan.model.internal.WordList;

/**
 * A unit that numbers in plans are written with.
 *
 * @param word how it is written
 * @param kind what it measures
 */
record Unit(String word, Kind kind) {

    /** What a unit measures. */
    enum Kind {
        /** Things and events, of which there is no half. */
        COUNT,
        /** Time. */
        TIME,
        /** Money. */
        MONEY,
        /** A share of something, in per cent. */
        SHARE,
        /** Anything else that may be a fraction. */
        SIZE
    }

    static final Unit PER_CENT = new Unit("%", Kind.SHARE);

    private static final Map<String, Unit> BY_WORD =
            CsvTable.withColumns("unit", "kind").readResource(Unit.class, "units.csv", Unit::of).stream()
                    .collect(Collectors.toMap(Unit::word, unit -> unit));
    private static final WordList WORDS = WordList.of(BY_WORD.keySet());

    private static Unit of(List<String> cells) {
        return new Unit(cells.get(0), Kind.valueOf(cells.get(1)));
    }

    /** The unit written here, the longest where several begin. */
    static Optional<Unit> at(String text, int start) {
        return Optional.ofNullable(BY_WORD.get(text.substring(start, start + WORDS.lengthAt(text, start))));
    }
}
