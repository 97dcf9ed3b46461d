package org.serviceplan.report.comparison.alignment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

import tools.jackson.databind.JsonNode;

import org.serviceplan.report.comparison.ReferencePlans;

/** Two lists of measures with the pairs an analyst would put on one row; every pair not listed is different. */
record LabelledPairs(
        String name, Map<String, String> left, Map<String, String> right, Set<Pair> same, Set<Pair> unclear) {

    record Pair(String left, String right) {}

    /** The body of the Kinmen 111 plan against annex 1 of the named plan. */
    static LabelledPairs against(String plan) {
        JsonNode dev = ReferencePlans.read("/org/serviceplan/report/comparison/alignment-dev.json");
        Map<String, String> left = new LinkedHashMap<>();
        dev.path("left").path("measures").forEachEntry((key, text) -> left.put(key, text.asString()));
        JsonNode pairs = dev.path("against").path(plan);
        return new LabelledPairs(
                plan, left, ReferencePlans.annex1Texts(plan), pairs(pairs.path("same")), pairs(pairs.path("unclear")));
    }

    private static Set<Pair> pairs(JsonNode list) {
        Set<Pair> pairs = new HashSet<>();
        list.forEach(
                pair -> pairs.add(new Pair(pair.path(0).asString(), pair.path(1).asString())));
        return pairs;
    }

    /** How well a judgement agrees with the labels, and where it does not. */
    Agreement judge(BiPredicate<String, String> saysSame) {
        int found = 0;
        List<String> together = new ArrayList<>();
        List<String> apart = new ArrayList<>();
        for (String one : left.keySet()) {
            for (String other : right.keySet()) {
                Pair pair = new Pair(one, other);
                boolean said = saysSame.test(one, other);
                if (unclear.contains(pair)) {
                    continue;
                }
                if (said != same.contains(pair)) {
                    (said ? together : apart).add(shown(pair));
                } else if (said) {
                    found++;
                }
            }
        }
        return new Agreement(name, found, same.size(), together, apart);
    }

    private String shown(Pair pair) {
        return name + ", " + pair.left + " | " + pair.right + "\n    " + left.get(pair.left) + "\n    "
                + right.get(pair.right);
    }

    /** The numbers of one judgement, and the pairs it wrongly put together and set apart. */
    record Agreement(String name, int found, int labelled, List<String> together, List<String> apart) {

        /** All pairs of several judgements as one. */
        static Agreement ofAll(String name, List<Agreement> agreements) {
            return new Agreement(
                    name,
                    agreements.stream().mapToInt(Agreement::found).sum(),
                    agreements.stream().mapToInt(Agreement::labelled).sum(),
                    agreements.stream().flatMap(one -> one.together.stream()).toList(),
                    agreements.stream().flatMap(one -> one.apart.stream()).toList());
        }

        double precision() {
            return found / (double) (found + together.size());
        }

        double recall() {
            return found / (double) labelled;
        }

        double f1() {
            return 2 * precision() * recall() / (precision() + recall());
        }

        String figures() {
            return String.format(
                    Locale.ROOT,
                    "%s: precision %.3f, recall %.3f, F1 %.3f (%d pairs)",
                    name,
                    precision(),
                    recall(),
                    f1(),
                    labelled);
        }

        String report() {
            StringBuilder report = new StringBuilder(figures());
            together.forEach(pair -> report.append("\nwrongly together: ").append(pair));
            apart.forEach(pair -> report.append("\nwrongly apart: ").append(pair));
            return report.toString();
        }
    }
}
