package org.serviceplan.report.comparison;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.serviceplan.model.source.Sha256;
import org.serviceplan.model.text.FoldedText;
import org.serviceplan.report.comparison.alignment.Alignment;
import org.serviceplan.report.comparison.alignment.Decisions;
import org.serviceplan.report.comparison.alignment.MeasureSimilarity;
import org.serviceplan.report.comparison.alignment.SharedWording;
import org.serviceplan.report.comparison.pairing.MeasureName;
import org.serviceplan.report.comparison.pairing.Pairing;
import org.serviceplan.report.comparison.pairing.Pairings;

/** Lays all measures on the rows of the comparison: each in exactly one theme. */
final class ThemeFinder {
    /** 48 bits: among a million themes two alike are a chance of one in five hundred. */
    private static final int ID_LENGTH = 12;

    private final List<PromisedMeasure> measures;
    private final MeasureSimilarity similarity;
    private final List<Theme> themes = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final Place[] places;

    ThemeFinder(List<PromisedMeasure> measures, MeasureSimilarity similarity, Pairings pairings) {
        this.measures = measures;
        this.similarity = similarity;
        this.places = new Place[measures.size()];
        List<String> texts = measures.stream().map(PromisedMeasure::text).toList();
        new Alignment(similarity).group(texts, decisions(pairings)).forEach(this::add);
    }

    /**
     * Where a measure belongs.
     *
     * @param theme its theme
     * @param member its entry there
     */
    record Place(Theme theme, Theme.Member member) {}

    /** All themes, in the order of their first members. */
    List<Theme> themes() {
        return themes;
    }

    /** The place of the measure with this index. */
    Place place(int index) {
        return places[index];
    }

    /** A decision holds for all measures of the name: an office may have numbered two alike. */
    private Decisions decisions(Pairings pairings) {
        if (pairings.isEmpty()) {
            return Decisions.none();
        }
        Map<MeasureName, List<Integer>> byName = IntStream.range(0, measures.size())
                .boxed()
                .collect(Collectors.groupingBy(i -> measures.get(i).ref().name()));
        return new Decisions(
                pairs(pairings.of(Pairing.Decision.SAME), byName),
                pairs(pairings.of(Pairing.Decision.DIFFERENT), byName));
    }

    private static List<Decisions.Pair> pairs(List<Pairing> pairings, Map<MeasureName, List<Integer>> byName) {
        return pairings.stream()
                .flatMap(pairing -> byName.getOrDefault(pairing.one(), List.of()).stream()
                        .flatMap(one -> byName.getOrDefault(pairing.other(), List.of()).stream()
                                .map(other -> new Decisions.Pair(one, other))))
                .toList();
    }

    private void add(Alignment.Group group) {
        PromisedMeasure label = measures.get(group.label());
        SharedWording shared = similarity.sharedWith(label.text());
        Map<String, List<String>> sharedByText = new HashMap<>();
        List<Theme.Member> members = group.members().stream()
                .map(member -> {
                    PromisedMeasure measure = measures.get(member.index());
                    return new Theme.Member(
                            measure.ref(),
                            Score.of(member.score()),
                            sharedByText.computeIfAbsent(measure.text(), shared::with));
                })
                .toList();
        Theme theme = new Theme(id(label), label.text(), members);
        themes.add(theme);
        for (int i = 0; i < members.size(); i++) {
            places[group.members().get(i).index()] = new Place(theme, members.get(i));
        }
    }

    /**
     * A blank measure has no wording to be known by, only its place; so has the second of two themes of one wording that people
     * have set apart.
     */
    private String id(PromisedMeasure label) {
        FoldedText folded = FoldedText.of(label.text());
        String known = digest(folded.isEmpty() ? label.ref().toString() : folded.value());
        String id = ids.contains(known) ? digest(folded.value() + label.ref()) : known;
        ids.add(id);
        return id;
    }

    private static String digest(String known) {
        return Sha256.ofBytes(known.getBytes(StandardCharsets.UTF_8)).hex().substring(0, ID_LENGTH);
    }
}
