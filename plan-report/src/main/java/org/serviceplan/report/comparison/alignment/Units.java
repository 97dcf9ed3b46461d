package org.serviceplan.report.comparison.alignment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Joins texts into units: first what people have put together, then equal wordings, unless people have set them apart. */
final class Units {
    static final Comparator<Wording> TERSEST_FIRST = Comparator.comparingDouble(
                    (Wording wording) -> wording.total().sum())
            .thenComparing(Wording::folded);

    private final List<Wording> wordings;
    private final Decisions decisions;
    private final int[] parents;

    private Units(List<Wording> wordings, Decisions decisions) {
        this.wordings = wordings;
        this.decisions = decisions;
        this.parents = IntStream.range(0, wordings.size()).toArray();
    }

    /** The units of these texts, in the order of their first texts. */
    static Collection<Unit> of(List<Wording> wordings, Decisions decisions) {
        Units units = new Units(wordings, decisions);
        decisions.together().forEach(pair -> units.join(pair.one(), pair.other()));
        units.joinEqual();
        return units.build();
    }

    /** Texts that say nothing are equal to none. */
    private void joinEqual() {
        Map<String, List<Integer>> bearers = new HashMap<>();
        for (int i = 0; i < parents.length; i++) {
            String folded = wordings.get(i).folded();
            if (!folded.isEmpty()) {
                joinFirst(i, bearers.computeIfAbsent(folded, key -> new ArrayList<>(1)));
            }
        }
    }

    private void joinFirst(int text, List<Integer> bearers) {
        for (int bearer : bearers) {
            if (mayJoin(text, bearer)) {
                join(bearer, text);
                return;
            }
        }
        bearers.add(text);
    }

    private boolean mayJoin(int one, int other) {
        int first = root(one);
        int second = root(other);
        return first == second
                || decisions.apart().stream()
                        .noneMatch(pair -> isBetween(root(pair.one()), root(pair.other()), first, second));
    }

    private static boolean isBetween(int one, int other, int first, int second) {
        return (one == first && other == second) || (one == second && other == first);
    }

    private int root(int text) {
        int root = text;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }

    /** The lower root stays, so that a unit is known by its first text. */
    private void join(int one, int other) {
        int first = root(one);
        int second = root(other);
        parents[Math.max(first, second)] = Math.min(first, second);
    }

    private Collection<Unit> build() {
        Map<Integer, List<Integer>> texts = new LinkedHashMap<>();
        for (int i = 0; i < parents.length; i++) {
            texts.computeIfAbsent(root(i), key -> new ArrayList<>(1)).add(i);
        }
        Map<Integer, Unit> units = new LinkedHashMap<>();
        texts.forEach((root, members) -> units.put(root, unit(members)));
        for (Decisions.Pair pair : decisions.apart()) {
            Unit one = units.get(root(pair.one()));
            Unit other = units.get(root(pair.other()));
            if (one != null && other != null && one != other) {
                one.apart.add(other);
                other.apart.add(one);
            }
        }
        return units.values();
    }

    private Unit unit(List<Integer> members) {
        int label = members.stream()
                .min(Comparator.comparing(
                                (Integer text) -> wordings.get(text).folded().isEmpty())
                        .thenComparing(wordings::get, TERSEST_FIRST))
                .orElseThrow();
        Unit unit = new Unit(wordings.get(label), label);
        unit.texts.addAll(members);
        return unit;
    }
}
