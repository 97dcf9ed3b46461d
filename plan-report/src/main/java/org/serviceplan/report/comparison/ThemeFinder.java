package org.serviceplan.report.comparison;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.serviceplan.model.source.Sha256;
import org.serviceplan.model.text.FoldedText;
import org.serviceplan.report.comparison.alignment.Alignment;
import org.serviceplan.report.comparison.alignment.MeasureSimilarity;

/** Lays all measures on the rows of the comparison: each in exactly one theme. */
final class ThemeFinder {
    private static final int ID_LENGTH = 10;

    private final List<PromisedMeasure> measures;
    private final List<Theme> themes = new ArrayList<>();
    private final List<Place> places;

    ThemeFinder(List<PromisedMeasure> measures, MeasureSimilarity similarity) {
        this.measures = measures;
        this.places = new ArrayList<>(Collections.nCopies(measures.size(), null));
        List<String> texts = measures.stream().map(PromisedMeasure::text).toList();
        new Alignment(similarity).group(texts).forEach(this::add);
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
        return places.get(index);
    }

    private void add(Alignment.Group group) {
        List<Theme.Member> members = group.members().stream()
                .map(member -> new Theme.Member(measures.get(member.index()).ref(), Score.of(member.score())))
                .toList();
        String label = measures.get(group.label()).text();
        Theme theme = new Theme(id(label), label, members);
        themes.add(theme);
        for (int i = 0; i < members.size(); i++) {
            places.set(group.members().get(i).index(), new Place(theme, members.get(i)));
        }
    }

    private static String id(String label) {
        byte[] folded = FoldedText.of(label).value().getBytes(StandardCharsets.UTF_8);
        return Sha256.ofBytes(folded).hex().substring(0, ID_LENGTH);
    }
}
