package org.serviceplan.report.comparison.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import lombok.RequiredArgsConstructor;

/**
 * Groups texts that say the same thing. Every group has one text that stands for it, to which all others are held, so that no chain
 * of small steps leads from one subject to another.
 *
 * <p>Labels are chosen from the tersest text on: a text like no label becomes one. Then every text goes to the label it is most
 * like. Nothing depends on the order of the texts or on how many offices share one, so that one more office changes a label only
 * where it says the same more tersely.
 */
@RequiredArgsConstructor
public final class Alignment {
    private static final Comparator<Wording> TERSEST_FIRST =
            Comparator.comparingDouble(Wording::total).thenComparing(Wording::folded);

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
        Map<String, Same> wordings = new LinkedHashMap<>();
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            Wording wording = similarity.wording(texts.get(i));
            if (wording.folded().isEmpty()) {
                groups.add(new Group(i, List.of(new Member(i, 1))));
            } else {
                wordings.computeIfAbsent(wording.folded(), key -> new Same(wording))
                        .texts
                        .add(i);
            }
        }
        groups.addAll(groups(List.copyOf(wordings.values())));
        groups.sort(Comparator.comparingInt(group -> group.members().get(0).index()));
        return groups;
    }

    private static List<Group> groups(List<Same> wordings) {
        List<Same> labels = new ArrayList<>();
        LabelIndex index = chooseLabels(wordings, labels);
        List<List<Member>> members = new ArrayList<>();
        labels.forEach(label -> members.add(new ArrayList<>()));
        for (Same same : wordings) {
            LabelIndex.Match match = same.isLabel()
                    ? new LabelIndex.Match(same.label, 1)
                    : index.best(same.wording, MeasureSimilarity.SAME);
            same.texts.forEach(text -> members.get(match.label()).add(new Member(text, match.score())));
        }
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            members.get(i).sort(Comparator.comparingInt(Member::index));
            groups.add(new Group(labels.get(i).texts.get(0), members.get(i)));
        }
        return groups;
    }

    private static LabelIndex chooseLabels(List<Same> wordings, List<Same> labels) {
        LabelIndex index = new LabelIndex();
        List<Same> tersestFirst = new ArrayList<>(wordings);
        tersestFirst.sort(Comparator.comparing(same -> same.wording, TERSEST_FIRST));
        for (Same same : tersestFirst) {
            if (index.best(same.wording, MeasureSimilarity.SAME).equals(LabelIndex.Match.NONE)) {
                same.label = labels.size();
                labels.add(same);
                index.add(same.wording);
            }
        }
        return index;
    }

    /** All texts of one wording. */
    @RequiredArgsConstructor
    private static final class Same {
        private final Wording wording;
        private final List<Integer> texts = new ArrayList<>();
        private int label = -1;

        boolean isLabel() {
            return label >= 0;
        }
    }
}
