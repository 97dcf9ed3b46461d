package org.serviceplan.model.quantity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.serviceplan.model.internal.CsvTable;
import org.serviceplan.model.internal.WordList;

/**
 * A unit that numbers in plans are written with.
 *
 * @param word its usual spelling
 * @param kind what it measures
 */
record Unit(String word, Kind kind) {

    /** What a unit measures. */
    enum Kind {
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

    private static final Map<String, Unit> BY_SPELLING = bySpelling();
    private static final WordList SPELLINGS = WordList.of(BY_SPELLING.keySet());

    private static Map<String, Unit> bySpelling() {
        Map<String, Unit> bySpelling = new HashMap<>();
        CsvTable.withColumns("unit", "kind", "spellings")
                .readResource(Unit.class, "units.csv", cells -> cells)
                .forEach(cells -> addSpellings(cells, bySpelling));
        return bySpelling;
    }

    private static void addSpellings(List<String> cells, Map<String, Unit> bySpelling) {
        Unit unit = new Unit(cells.get(0), Kind.valueOf(cells.get(1)));
        bySpelling.put(unit.word, unit);
        CsvTable.several(cells.get(2)).forEach(spelling -> bySpelling.put(spelling, unit));
    }

    /** The unit written here, the longest where several begin; null if none does. */
    static @Nullable Written at(String text, int start) {
        String spelling = SPELLINGS.wordAt(text, start);
        Unit unit = spelling == null ? null : BY_SPELLING.get(spelling);
        return spelling == null || unit == null ? null : new Written(unit, start + spelling.length());
    }
}
