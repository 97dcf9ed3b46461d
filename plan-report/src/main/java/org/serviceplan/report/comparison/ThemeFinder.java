package org.serviceplan.report.comparison;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.serviceplan.model.source.Sha256;
import org.serviceplan.model.text.FoldedText;
import org.serviceplan.report.comparison.alignment.Alignment;
import org.serviceplan.report.comparison.alignment.MeasureSimilarity;

/** Lays all measures on the rows of the comparison: each in exactly one theme. */
final class ThemeFinder {
    /** 48 bits: among a million themes two alike are a chance of one in five hundred. */
    private static final int ID_LENGTH = 12;

    private final List<PromisedMeasure> measures;
    private final List<Theme> themes = new ArrayList<>();
    private final Place[] places;

    ThemeFinder(List<PromisedMeasure> measures, MeasureSimilarity similarity) {
        this.measures = measures;
        this.places = new Place[measures.size()];
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
        return places[index];
    }

    private void add(Alignment.Group group) {
        List<Theme.Member> members = group.members().stream()
                .map(member -> new Theme.Member(measures.get(member.index()).ref(), Score.of(member.score())))
                .toList();
        PromisedMeasure label = measures.get(group.label());
        Theme theme = new Theme(id(label), label.text(), members);
        themes.add(theme);
        for (int i = 0; i < members.size(); i++) {
            places[group.members().get(i).index()] = new Place(theme, members.get(i));
        }
    }

    /** A blank measure has no wording to be known by, only its place. */
    private static String id(PromisedMeasure label) {
        FoldedText folded = FoldedText.of(label.text());
        String known = folded.isEmpty() ? label.ref().toString() : folded.value();
        return Sha256.ofBytes(known.getBytes(StandardCharsets.UTF_8)).hex().substring(0, ID_LENGTH);
    }
}
