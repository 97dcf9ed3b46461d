package org.serviceplan.model.text;

import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.serviceplan.model.text.TextDifference.Change;
import org.serviceplan.model.text.TextDifference.Part;

import static org.assertj.core.api.Assertions.assertThat;

class TextDifferenceTest {

    @ParameterizedTest
    @CsvSource({
        "注重服務特性差異化, 注重服務特性異化, 注重服務特性〔漏：差〕異化",
        "作業。, 作業。。, 作業。〔多：。〕",
        "使用意願與效益。, 使用意願與效益訊。, 使用意願與效益〔多：訊〕。",
        "民眾需求, 民中需求, 民〔應為：眾；誤為：中〕需求",
        "切合退除役官兵及眷屬需求, 切合民眾需求, 切合〔應為：退除役官兵及眷屬；誤為：民眾〕需求",
        "附件一, 附件一, 附件一"
    })
    void changesAreToldInWords(String expected, String actual, String told) {
        assertThat(TextDifference.between(expected, actual).describe()).isEqualTo(told);
    }

    @Test
    void textsWithoutADifferenceAreOnePart() {
        TextDifference none = TextDifference.between("持續辦理", "持續辦理");
        assertThat(none.isEmpty()).isTrue();
        assertThat(none.parts()).containsExactly(new Part(Change.SAME, "持續辦理"));
        assertThat(TextDifference.between("", "").parts()).isEmpty();
    }

    @Test
    void emptyTextIsAllMissingOrAllAdded() {
        assertThat(TextDifference.between("作業", "").parts()).containsExactly(new Part(Change.MISSING, "作業"));
        assertThat(TextDifference.between("", "作業").parts()).containsExactly(new Part(Change.ADDED, "作業"));
    }

    @Test
    void rareCharactersAreNotCutInTwo() {
        assertThat(TextDifference.between("𠀀作", "𠀁作").parts())
                .containsExactly(
                        new Part(Change.MISSING, "𠀀"), new Part(Change.ADDED, "𠀁"), new Part(Change.SAME, "作"));
    }

    @Test
    void partsMakeUpBothTextsWithTheFewestChanges() {
        Random random = new Random(112);
        for (int round = 0; round < 500; round++) {
            String expected = randomText(random);
            String actual = randomText(random);
            TextDifference difference = TextDifference.between(expected, actual);
            assertThat(textOf(difference, Change.ADDED)).isEqualTo(expected);
            assertThat(textOf(difference, Change.MISSING)).isEqualTo(actual);
            assertThat(sameLength(difference)).isEqualTo(longestCommonSubsequence(expected, actual));
        }
    }

    @Test
    void longTextsWithoutAnythingInCommonAreOneChange() {
        String expected = "甲" + "乙".repeat(30_000) + "丙";
        String actual = "甲" + "丁".repeat(30_000) + "丙";
        assertThat(TextDifference.between(expected, actual).parts())
                .extracting(Part::change)
                .containsExactly(Change.SAME, Change.MISSING, Change.ADDED, Change.SAME);
    }

    @Test
    void longTextsWithFewChangesAreToldExactly() {
        String expected = "落實訪視".repeat(8_000);
        String actual = expected.substring(0, 10) + "等" + expected.substring(10, 31_000) + expected.substring(31_001);
        assertThat(TextDifference.between(expected, actual).parts())
                .filteredOn(part -> part.change() != Change.SAME)
                .containsExactly(new Part(Change.ADDED, "等"), new Part(Change.MISSING, "落"));
    }

    private static String randomText(Random random) {
        return random.ints(random.nextInt(25), 0, 4)
                .mapToObj("甲乙丙丁"::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }

    private static String textOf(TextDifference difference, Change without) {
        return difference.parts().stream()
                .filter(part -> part.change() != without)
                .map(Part::text)
                .collect(Collectors.joining());
    }

    private static int sameLength(TextDifference difference) {
        return difference.parts().stream()
                .filter(part -> part.change() == Change.SAME)
                .mapToInt(part -> part.text().length())
                .sum();
    }

    private static int longestCommonSubsequence(String one, String other) {
        int[][] longest = new int[one.length() + 1][other.length() + 1];
        for (int i = 1; i <= one.length(); i++) {
            for (int j = 1; j <= other.length(); j++) {
                longest[i][j] = one.charAt(i - 1) == other.charAt(j - 1)
                        ? longest[i - 1][j - 1] + 1
                        : Math.max(longest[i - 1][j], longest[i][j - 1]);
            }
        }
        return longest[one.length()][other.length()];
    }
}
