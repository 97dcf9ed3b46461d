package org.serviceplan.model.internal;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class VocabularyTest {

    @ParameterizedTest
    @EnumSource(WordRole.class)
    void everyRoleHasWords(WordRole role) {
        assertThat(Vocabulary.words(role)).isNotSameAs(WordList.NONE);
    }

    @Test
    void longestWordIsFoundAtAPlace() {
        WordList words = WordList.of(List.of("計", "共計", "共", "計有"));
        assertThat(words.lengthAt("全年共計有3場".toCharArray(), 2)).isEqualTo(2);
        assertThat(words.lengthAt("全年共計有3場".toCharArray(), 3)).isEqualTo(2);
        assertThat(words.lengthAt("全年共計有3場".toCharArray(), 0)).isZero();
        assertThat(words.lengthAt("計".toCharArray(), 1)).isZero();
        assertThat(words.lengthBefore("全年共計".toCharArray(), 4)).isEqualTo(2);
        assertThat(words.lengthBefore("全年".toCharArray(), 2)).isZero();
        assertThat(words.lengthBefore("計".toCharArray(), 0)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"辦理講座計3場, 4", "全年共計3場, 2", "執行計畫3場, -1", "計畫計3場, 2", "公共講座3場, -1", "計辦理3場, 0", "講座3場, -1"})
    void lastWordIsFoundUnlessItIsPartOfAnother(String text, int start) {
        WordList words = WordList.of(List.of("計", "共計", "共"));
        WordList others = WordList.of(List.of("計畫", "公共"));
        assertThat(words.lastIn(text.toCharArray(), 0, text.indexOf('3'), others))
                .isEqualTo(start);
    }

    @Test
    void wordOutsideTheStretchIsNotFound() {
        WordList words = WordList.of(List.of("共計"));
        assertThat(words.lastIn("共計3場".toCharArray(), 1, 3, WordList.NONE)).isEqualTo(-1);
        assertThat(words.lastIn("共計3場".toCharArray(), 0, 1, WordList.NONE)).isEqualTo(-1);
    }
}
