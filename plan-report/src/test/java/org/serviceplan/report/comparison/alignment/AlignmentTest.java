package org.serviceplan.report.comparison.alignment;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.serviceplan.report.comparison.ReferencePlans;

import static org.assertj.core.api.Assertions.assertThat;

class AlignmentTest {
    private static final String SURVEY = "辦理服務滿意度調查問卷，藉以增進服務品質。";
    private static final String LONG_SURVEY = "定期（每月）辦理榮民（眷）意見調查（滿意度），分析調查結果，改進服務缺失。";
    private static final String DUTY = "非上班時間設置專人輪值服務，全年無休。";

    private final MeasureSimilarity similarity = new MeasureSimilarity();
    private final Alignment alignment = new Alignment(similarity);

    @Test
    void tersestWordingStandsForTheGroup() {
        List<Alignment.Group> groups = alignment.group(List.of(LONG_SURVEY, DUTY, SURVEY));

        assertThat(groups).extracting(Alignment.Group::label).containsExactly(2, 1);
        assertThat(groups.get(0).members())
                .containsExactly(
                        new Alignment.Member(
                                0, similarity.between(similarity.wording(LONG_SURVEY), similarity.wording(SURVEY))),
                        new Alignment.Member(2, 1));
    }

    @Test
    void typingHabitsDoNotMakeAnotherWording() {
        List<Alignment.Group> groups = alignment.group(List.of("設置服務櫃台，２４小時服務", "設置服務櫃臺、24小時服務。"));

        assertThat(groups)
                .containsExactly(
                        new Alignment.Group(0, List.of(new Alignment.Member(0, 1), new Alignment.Member(1, 1))));
    }

    @Test
    void textsThatSayNothingAreLikeNoOther() {
        List<Alignment.Group> groups = alignment.group(List.of("", "。", SURVEY));

        assertThat(groups).extracting(Alignment.Group::label).containsExactly(0, 1, 2);
        assertThat(groups).allSatisfy(group -> assertThat(group.members()).hasSize(1));
    }

    @Test
    void smallStepsDoNotChainOneSubjectToAnother() {
        String both = "辦理服務滿意度調查問卷，並於非上班時間設置專人輪值。";

        List<Alignment.Group> groups = alignment.group(List.of(SURVEY, both, DUTY));

        assertThat(groups).hasSize(2);
        assertThat(groupOf(groups, 0)).isNotEqualTo(groupOf(groups, 2));
    }

    @Test
    void orderOfTextsDoesNotMatter() {
        List<String> texts = referenceTexts();
        List<String> shuffled = new ArrayList<>(texts);
        Collections.shuffle(shuffled, new Random(1));

        assertThat(asSets(shuffled)).isEqualTo(asSets(texts));
    }

    @Test
    void labelStaysWhenOneMoreOfficeSaysTheSameInMoreWords() {
        List<String> texts = referenceTexts();
        List<String> more = new ArrayList<>(texts);
        texts.forEach(text -> more.add(text + "並依實際情形於每年檢討修正"));

        assertThat(labels(more)).containsAll(labels(texts));
    }

    /** What the index finds is what comparing with every label finds. */
    @Test
    void indexMissesNoLabel() {
        List<Wording> wordings =
                referenceTexts().stream().map(similarity::wording).toList();
        LabelIndex index = new LabelIndex();
        wordings.subList(0, 40).forEach(index::add);

        for (Wording text : wordings.subList(40, wordings.size())) {
            double best = IntStream.range(0, 40)
                    .mapToDouble(i -> MeasureSimilarity.score(text, wordings.get(i)))
                    .max()
                    .orElseThrow();
            for (double least : new double[] {0.1, 0.28, 0.5}) {
                assertThat(index.best(text, least, label -> true).score()).isEqualTo(best >= least ? best : 0);
            }
        }
    }

    @Test
    void vocabularyDecidesWhatMeansTheSame() {
        AlignmentVocabulary vocabulary = AlignmentVocabulary.read(new StringReader("# 註解\n\n主題 甲乙丙 丁戊己\n無義 服務對象\n"));
        MeasureSimilarity similarityOfThese = new MeasureSimilarity(vocabulary);

        double score =
                similarityOfThese.between(similarityOfThese.wording("甲乙丙服務對象"), similarityOfThese.wording("丁戊己服務對象"));

        // The meaning is all that either means, 3 measured against 5; of their characters nothing is common.
        assertThat(score).isEqualTo(0.45 * Math.sqrt(3 / 5.0));
        assertThat(similarity.between(similarity.wording("甲乙丙服務對象"), similarity.wording("丁戊己服務對象")))
                .isZero();
    }

    private static List<String> referenceTexts() {
        List<String> texts =
                new ArrayList<>(ReferencePlans.annex1Texts("hualien-112").values());
        texts.addAll(ReferencePlans.annex1Texts("kinmen-111").values());
        return texts;
    }

    private static int groupOf(List<Alignment.Group> groups, int text) {
        return IntStream.range(0, groups.size())
                .filter(i -> groups.get(i).members().stream().anyMatch(member -> member.index() == text))
                .findFirst()
                .orElseThrow();
    }

    private Set<Set<String>> asSets(List<String> texts) {
        Set<Set<String>> sets = new HashSet<>();
        for (Alignment.Group group : alignment.group(texts)) {
            Set<String> members = new HashSet<>();
            group.members().forEach(member -> members.add(texts.get(member.index())));
            sets.add(members);
        }
        return sets;
    }

    private List<String> labels(List<String> texts) {
        return alignment.group(texts).stream()
                .map(group -> texts.get(group.label()))
                .toList();
    }
}
