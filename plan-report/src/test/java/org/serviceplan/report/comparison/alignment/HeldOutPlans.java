package org.serviceplan.report.comparison.alignment;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.serviceplan.report.comparison.ReferencePlans;

/**
 * The published plans and four made-up ones, each measure with the promises it makes and those it only touches, written before the
 * vocabulary was looked at. Two measures that make one promise are the same; where one of them only touches it, nobody can tell.
 */
final class HeldOutPlans {
    private static final String DATA = "/org/serviceplan/report/comparison/alignment-heldout.tsv";
    private static final Pattern TAB = Pattern.compile("\t");
    private static final Pattern BLANK = Pattern.compile(" ");

    /** Plans that vocabulary and settings were written without: nothing that goes wrong with them may be mended one by one. */
    private static final Set<String> UNSEEN = Set.of("乙", "丁");

    /** The body of the Kinmen plan, whose pairs with the published annexes are labelled elsewhere. */
    private static final String BODY = "金門本文";

    private static final Map<String, String> PUBLISHED = Map.of("花蓮", "hualien-112", "金門", "kinmen-111");

    private final Map<String, Map<String, Promises>> plans = new LinkedHashMap<>();

    private HeldOutPlans() {}

    private record Promises(String text, Set<String> made, Set<String> touched) {

        static Promises of(String text, String words) {
            Map<Boolean, Set<String>> promises = BLANK.splitAsStream(words)
                    .collect(Collectors.partitioningBy(word -> word.endsWith("?"), Collectors.toSet()));
            Set<String> touched = promises.get(true).stream()
                    .map(word -> word.substring(0, word.length() - 1))
                    .collect(Collectors.toSet());
            return new Promises(text, promises.get(false), touched);
        }

        boolean isSame(Promises other) {
            return meet(made, other.made);
        }

        boolean isUnclear(Promises other) {
            return !isSame(other)
                    && (meet(made, other.touched) || meet(touched, other.made) || meet(touched, other.touched));
        }

        private static boolean meet(Set<String> some, Set<String> others) {
            return some.stream().anyMatch(others::contains);
        }
    }

    static HeldOutPlans read() {
        HeldOutPlans plans = new HeldOutPlans();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(HeldOutPlans.class.getResourceAsStream(DATA), DATA), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(plans::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return plans;
    }

    private void add(String line) {
        List<String> cells = TAB.splitAsStream(line).toList();
        String plan = cells.get(0);
        String text = cells.size() > 3 ? cells.get(3) : published(plan, cells.get(1));
        plans.computeIfAbsent(plan, name -> new LinkedHashMap<>()).put(cells.get(1), Promises.of(text, cells.get(2)));
    }

    private static String published(String plan, String measure) {
        Map<String, String> texts = plan.equals(BODY)
                ? LabelledPairs.against("hualien-112").left()
                : ReferencePlans.annex1Texts(Objects.requireNonNull(PUBLISHED.get(plan), plan));
        return Objects.requireNonNull(texts.get(measure), measure);
    }

    /** Pairs of plans that were looked at while the vocabulary was written. */
    List<LabelledPairs> seen() {
        return pairs(false);
    }

    /** Pairs of plans that were not. */
    List<LabelledPairs> unseen() {
        return pairs(true);
    }

    private List<LabelledPairs> pairs(boolean unseen) {
        List<LabelledPairs> pairs = new ArrayList<>();
        List<String> names = List.copyOf(plans.keySet());
        for (String left : names) {
            for (String right : names.subList(names.indexOf(left) + 1, names.size())) {
                boolean labelledElsewhere = right.equals(BODY);
                if (!labelledElsewhere && unseen == isUnseen(left, right)) {
                    pairs.add(pairs(left, right));
                }
            }
        }
        return pairs;
    }

    private static boolean isUnseen(String left, String right) {
        boolean bothPublished = PUBLISHED.containsKey(left) && PUBLISHED.containsKey(right);
        return bothPublished || UNSEEN.contains(left) || UNSEEN.contains(right);
    }

    private LabelledPairs pairs(String left, String right) {
        Set<LabelledPairs.Pair> same = new HashSet<>();
        Set<LabelledPairs.Pair> unclear = new HashSet<>();
        plans.get(left).forEach((one, promises) -> plans.get(right).forEach((other, others) -> {
            LabelledPairs.Pair pair = new LabelledPairs.Pair(one, other);
            if (promises.isSame(others)) {
                same.add(pair);
            } else if (promises.isUnclear(others)) {
                unclear.add(pair);
            }
        }));
        return new LabelledPairs(left + " × " + right, texts(left), texts(right), same, unclear);
    }

    private Map<String, String> texts(String plan) {
        Map<String, String> texts = new LinkedHashMap<>();
        plans.get(plan).forEach((measure, promises) -> texts.put(measure, promises.text()));
        return texts;
    }
}
