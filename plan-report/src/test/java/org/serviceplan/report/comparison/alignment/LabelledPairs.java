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
        int right = 0;
        List<String> misses = new ArrayList<>();
        for (String one : left.keySet()) {
            for (String other : this.right.keySet()) {
                Pair pair = new Pair(one, other);
                boolean said = saysSame.test(one, other);
                if (!unclear.contains(pair) && said == same.contains(pair)) {
                    right += said ? 1 : 0;
                } else if (!unclear.contains(pair)) {
                    misses.add((said ? "wrongly together: " : "wrongly apart: ") + one + " | " + other + "\n    "
                            + left.get(one) + "\n    " + this.right.get(other));
                }
            }
        }
        return new Agreement(name, right, same.size(), misses);
    }

    /** The numbers of one judgement. */
    record Agreement(String name, int found, int labelled, List<String> misses) {

        double precision() {
            long wronglyTogether = misses.stream()
                    .filter(miss -> miss.startsWith("wrongly together"))
                    .count();
            return found / (double) (found + wronglyTogether);
        }

        double recall() {
            return found / (double) labelled;
        }

        double f1() {
            return 2 * precision() * recall() / (precision() + recall());
        }

        String report() {
            return String.format(
                            Locale.ROOT,
                            "%s: precision %.3f, recall %.3f, F1 %.3f%n",
                            name,
                            precision(),
                            recall(),
                            f1())
                    + String.join("\n", misses);
        }
    }
}
