package org.serviceplan.report.comparison.alignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds the themes against the labelled pairs. The vocabulary was written with those pairs in view, so these figures are better than
 * plans not seen yet will give.
 */
class AlignmentQualityTest {
    private final MeasureSimilarity similarity = new MeasureSimilarity();

    @ParameterizedTest
    @ValueSource(strings = {"hualien-112", "kinmen-111"})
    void themesAgreeWithTheLabelledPairs(String plan) {
        LabelledPairs pairs = LabelledPairs.against(plan);
        Map<String, Integer> groups = groups(pairs);

        LabelledPairs.Agreement agreement =
                pairs.judge((left, right) -> groups.get("left " + left).equals(groups.get("right " + right)));

        print("themes, " + agreement.report());
        assertThat(agreement.f1()).isGreaterThanOrEqualTo(0.95);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hualien-112", "kinmen-111"})
    void scoresAgreeWithTheLabelledPairs(String plan) {
        LabelledPairs pairs = LabelledPairs.against(plan);

        LabelledPairs.Agreement agreement = pairs.judge((left, right) -> similarity.between(
                        similarity.wording(pairs.left().get(left)),
                        similarity.wording(pairs.right().get(right)))
                >= MeasureSimilarity.SAME);

        print("pairs alone, " + agreement.report());
        assertThat(agreement.f1()).isGreaterThanOrEqualTo(0.9);
    }

    /** The group of every measure of both lists when they are aligned together, as two offices' plans are. */
    private Map<String, Integer> groups(LabelledPairs pairs) {
        Map<String, String> texts = new HashMap<>();
        pairs.left().forEach((key, text) -> texts.put("left " + key, text));
        pairs.right().forEach((key, text) -> texts.put("right " + key, text));
        List<String> keys = new ArrayList<>(texts.keySet());
        Map<String, Integer> groups = new HashMap<>();
        for (Alignment.Group group :
                new Alignment(similarity).group(keys.stream().map(texts::get).toList())) {
            group.members().forEach(member -> groups.put(keys.get(member.index()), group.label()));
        }
        return groups;
    }

    private static void print(String report) {
        System.out.println(report);
    }
}
