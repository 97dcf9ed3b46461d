package org.serviceplan.model.quantity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import org.serviceplan.model.internal.CsvTable;
import org.serviceplan.model.internal.PlainShapes;
import org.serviceplan.model.internal.WordList;

/** The units that numbers in plans are written with. They are data, to which units can be added and from which they can be taken. */
public final class Units {
    private static final Units STANDARD = new Units(readStandard());

    private final Map<String, Unit> bySpelling;
    private final WordList spellings;

    private Units(Map<String, Unit> bySpelling) {
        this.bySpelling = bySpelling;
        this.spellings = WordList.of(bySpelling.keySet());
    }

    private static Map<String, Unit> readStandard() {
        Map<String, Unit> bySpelling = new HashMap<>();
        CsvTable.withColumns("unit", "kind", "spellings")
                .readResource(Units.class, "units.csv", cells -> cells)
                .forEach(cells -> addSpellings(cells, bySpelling));
        return bySpelling;
    }

    private static void addSpellings(List<String> cells, Map<String, Unit> bySpelling) {
        Unit unit = new Unit(cells.get(0), Unit.Kind.valueOf(cells.get(1)));
        bySpelling.put(unit.word(), unit);
        CsvTable.several(cells.get(2)).forEach(spelling -> bySpelling.put(spelling, unit));
    }

    /** The units in the data of this module. */
    public static Units standard() {
        return STANDARD;
    }

    /** These units and one more, or one with another kind. */
    public Units with(Unit unit) {
        Map<String, Unit> amended = new HashMap<>(bySpelling);
        amended.put(PlainShapes.of(unit.word()), unit);
        return new Units(amended);
    }

    /** These units without one, in all its spellings. */
    public Units without(Unit unit) {
        return without(unit::equals);
    }

    /** These units without all of a kind. */
    public Units without(Unit.Kind kind) {
        return without((Unit unit) -> unit.kind() == kind);
    }

    private Units without(Predicate<Unit> away) {
        Map<String, Unit> amended = new HashMap<>(bySpelling);
        amended.values().removeIf(away);
        return new Units(amended);
    }

    /** Whether it is one of them. */
    public boolean contains(Unit unit) {
        return bySpelling.containsValue(unit);
    }

    /** The unit written here, the longest where several begin; null if none does. */
    Unit.@Nullable Written at(char[] text, int start) {
        String spelling = spellings.wordAt(text, start);
        Unit unit = spelling == null ? null : bySpelling.get(spelling);
        return spelling == null || unit == null ? null : new Unit.Written(unit, start + spelling.length());
    }

    /** All spellings with their units, in one order. */
    @Override
    public String toString() {
        return new TreeMap<>(bySpelling).toString();
    }
}
