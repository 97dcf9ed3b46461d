package org.serviceplan.report.comparison.pairing;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.model.finding.Finding;

/**
 * All decisions about measures; they contradict each other nowhere.
 *
 * @param all every decision, in the order of the file
 */
public record Pairings(List<Pairing> all) {
    private static final Pairings NONE = new Pairings(List.of());

    /** Copies the list. */
    public Pairings {
        all = List.copyOf(all);
    }

    /** Nothing decided. */
    public static Pairings none() {
        return NONE;
    }

    /** Whether nothing is decided. */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** The decisions of one kind. */
    public List<Pairing> of(Pairing.Decision decision) {
        return all.stream().filter(pairing -> pairing.decision() == decision).toList();
    }

    /**
     * Says of which measures nothing is known, though their years are compared: the decision is then without effect.
     *
     * @param known the measures compared
     * @param years the years compared
     */
    public List<Finding> notFound(Set<MeasureName> known, Collection<MinguoYear> years) {
        return all.stream()
                .flatMap(pairing -> Stream.of(pairing.one(), pairing.other())
                        .filter(name -> years.contains(name.year()) && !known.contains(name))
                        .map(name -> PairingFault.PAIRING_MEASURE_NOT_FOUND.of(pairing.line(), name.toString())))
                .toList();
    }
}
