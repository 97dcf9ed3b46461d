package org.serviceplan.report.comparison.alignment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import lombok.RequiredArgsConstructor;

/**
 * Groups texts that say the same thing. Every group has one text that stands for it, to which all others are held, so that no chain
 * of small steps leads from one subject to another.
 *
 * <p>Labels are chosen from the tersest text on: a text like no label becomes one. Then every text goes to the label it is most
 * like. Nothing depends on the order of the texts or on how many offices share one, so that one more office changes a label only
 * where it says the same more tersely. What people have decided wins over all this.
 */
@RequiredArgsConstructor
public final class Alignment {
    private static final Comparator<Unit> TERSEST_FIRST = Comparator.comparing(
                    (Unit unit) -> unit.wording, Units.TERSEST_FIRST)
            .thenComparing(unit -> unit.label);

    private final MeasureSimilarity similarity;

    /**
     * Texts that say the same thing.
     *
     * @param label index of the text that stands for the group: the first with that wording
     * @param members its texts, in the order given, the label among them
     */
    public record Group(int label, List<Member> members) {

        /** Copies the list. */
        public Group {
            members = List.copyOf(members);
        }
    }

    /**
     * A text in a group.
     *
     * @param index which text
     * @param score its likeness to the label, 1 for the same wording
     */
    public record Member(int index, double score) {}

    /** Every text in exactly one group; groups in the order of their first text. A text that says nothing is like no other. */
    public List<Group> group(List<String> texts) {
        return group(texts, Decisions.none());
    }

    /** The same, with what people have decided. */
    public List<Group> group(List<String> texts, Decisions decisions) {
        List<Wording> wordings = wordings(texts);
        List<Group> groups = new ArrayList<>();
        for (List<Unit> units : new Grouping(Units.of(wordings, decisions)).groups()) {
            Unit label = units.get(0);
            groups.add(new Group(
                    label.label,
                    units.stream()
                            .flatMap(unit -> unit.texts.stream())
                            .sorted()
                            .map(text -> new Member(text, similarity.between(wordings.get(text), label.wording)))
                            .toList()));
        }
        groups.sort(Comparator.comparingInt(group -> group.members().get(0).index()));
        return groups;
    }

    /** Equal wordings are one object: most offices copy. */
    private List<Wording> wordings(List<String> texts) {
        Map<String, Wording> known = new HashMap<>();
        return texts.stream()
                .map(similarity::wording)
                .map(wording -> known.computeIfAbsent(wording.folded(), key -> wording))
                .toList();
    }

    /** Puts units into groups, each with its label first. */
    private static final class Grouping {
        private final List<List<Unit>> groups = new ArrayList<>();
        private final LabelIndex index = new LabelIndex();

        Grouping(Collection<Unit> units) {
            List<Unit> others = new ArrayList<>();
            for (Unit unit : units.stream().sorted(TERSEST_FIRST).toList()) {
                if (unit.isBlank() || best(unit).equals(LabelIndex.Match.NONE)) {
                    label(unit);
                } else {
                    others.add(unit);
                }
            }
            others.forEach(this::assign);
        }

        List<List<Unit>> groups() {
            return groups;
        }

        /** Where people have set a unit apart from members of all groups it is like, it becomes one of its own after all. */
        private void assign(Unit unit) {
            LabelIndex.Match match = best(unit);
            if (match.equals(LabelIndex.Match.NONE)) {
                label(unit);
            } else {
                groups.get(match.label()).add(unit);
            }
        }

        private void label(Unit unit) {
            index.add(unit.wording);
            groups.add(new ArrayList<>(Set.of(unit)));
        }

        private LabelIndex.Match best(Unit unit) {
            return index.best(
                    unit.wording,
                    MeasureSimilarity.SAME,
                    label -> unit.apart.isEmpty() || Collections.disjoint(unit.apart, groups.get(label)));
        }
    }
}
