package org.serviceplan.report.comparison.alignment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import lombok.RequiredArgsConstructor;

/** Groups texts that say the same thing. Every group has one text that stands for it, to which all others are held. */
@RequiredArgsConstructor
public final class Alignment {
    private final MeasureSimilarity similarity;

    /**
     * Texts that say the same thing.
     *
     * @param label index of the text that stands for the group
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

    /** Every text in exactly one group; groups in the order of their first text. */
    public List<Group> group(List<String> texts) {
        Map<String, List<Member>> byFolded = new LinkedHashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            byFolded.computeIfAbsent(similarity.wording(texts.get(i)).folded(), key -> new ArrayList<>())
                    .add(new Member(i, 1));
        }
        return byFolded.values().stream()
                .map(members -> new Group(members.get(0).index(), members))
                .toList();
    }
}
