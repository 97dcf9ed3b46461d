package org.serviceplan.report.comparison.alignment;

import java.io.StringReader;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class AlignmentVocabularyTest {

    @Test
    void longestWordWins() {
        AlignmentVocabulary vocabulary = AlignmentVocabulary.read(new StringReader("泛用 業務 就業務\n主題 就業 就業媒合\n"));

        assertThat(vocabulary.longestAt("就業務範圍", 0)).isEqualTo(new Term(Term.Sort.COMMON, 1, 3));
        assertThat(vocabulary.longestAt("就業媒合活動", 0)).isEqualTo(new Term(Term.Sort.SUBJECT, 2, 4));
        assertThat(vocabulary.longestAt("就業服務", 0)).isEqualTo(new Term(Term.Sort.SUBJECT, 2, 2));
        assertThat(vocabulary.longestAt("服務就業", 0)).isNull();
    }

    @Test
    void mistakeNamesItsLine() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AlignmentVocabulary.read(new StringReader("主題 就業\n次要 就學\n")))
                .withMessage("Line 2 of the vocabulary: unknown sort 次要");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AlignmentVocabulary.read(new StringReader("主題 櫃臺\n\n附帶 櫃台\n")))
                .withMessage("Line 3 of the vocabulary: the word 櫃台 is there already");
    }

    @Test
    void standardVocabularyKnowsTheSubjectsOfTheFramework() {
        AlignmentVocabulary vocabulary = AlignmentVocabulary.standard();
        Term counter = vocabulary.longestAt("單一窗口", 0);

        assertThat(counter.sort()).isEqualTo(Term.Sort.SUBJECT);
        assertThat(vocabulary.longestAt("全功能櫃臺", 0).group()).isEqualTo(counter.group());
        assertThat(vocabulary.longestAt("滿意度", 0).group()).isNotEqualTo(counter.group());
    }
}
