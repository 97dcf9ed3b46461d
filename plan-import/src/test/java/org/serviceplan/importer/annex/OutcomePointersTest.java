package org.serviceplan.importer.annex;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.serviceplan.model.finding.Finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.serviceplan.importer.annex.ReadBook.ONE;
import static org.serviceplan.importer.annex.ReadBook.REPORT;
import static org.serviceplan.importer.annex.ReadBook.TWO;

/** Outcomes that only say where to find them. */
class OutcomePointersTest {
    private static final String HEAD = "項次|實施要項|具體作法|執行成效";

    @ParameterizedTest
    @ValueSource(strings = {"同上", "同上。", "〃", "\"", "同前", "如上", "同前項"})
    void outcomeAsAboveIsTheOneAbove(String ditto) {
        ReadBook read = ReadBook.of(REPORT, HEAD, ONE + "一、甲。|計3場次。", "||二、乙。|" + ditto, TWO + "一、丙。|" + ditto);

        assertThat(read.measures())
                .containsExactly("1.1 甲。 C3 = 計3場次。 D3", "1.2 乙。 C4 = 計3場次。 D4", "2.1 丙。 C5 = 計3場次。 D5");
        assertThat(read.found()).containsExactly("OUTCOME_AS_ABOVE D4", "OUTCOME_AS_ABOVE D5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"同左", "如附件一", "詳如附件一", "詳附件2。", "（詳附表）", "同具體作法"})
    void outcomeThatStandsElsewhereIsToldAndCountsAsNone(String pointer) {
        ReadBook read = ReadBook.of(REPORT, HEAD, ONE + "一、甲。|計3場次。", "||二、乙。|" + pointer);

        assertThat(read.measures()).containsExactly("1.1 甲。 C3 = 計3場次。 D3", "1.2 乙。 C4 =  D4");
        assertThat(read.found()).containsExactly("OUTCOME_ELSEWHERE D4");
    }

    @Test
    void asAboveWithNothingAboveIsTold() {
        ReadBook read = ReadBook.of(REPORT, HEAD, ONE + "一、甲。|同上", "||二、乙。|", "||三、丙。|同上");

        assertThat(read.measures()).containsExactly("1.1 甲。 C3 =  D3", "1.2 乙。 C4 =  D4", "1.3 丙。 C5 =  D5");
        assertThat(read.found()).containsExactly("OUTCOME_ELSEWHERE D3", "BLANK_OUTCOME D4", "OUTCOME_ELSEWHERE D5");
    }

    @Test
    void asAboveWhereThatStandsElsewhereIsToldInItsOwnWords() {
        ReadBook read = ReadBook.of(REPORT, HEAD, ONE + "一、甲。|詳如附件一", "||二、乙。|同上");

        assertThat(read.found()).containsExactly("OUTCOME_ELSEWHERE D3", "OUTCOME_ELSEWHERE D4");
        assertThat(read.result().allFindings().kept())
                .filteredOn(finding -> finding.code().value().equals("OUTCOME_ELSEWHERE"))
                .extracting(Finding::value)
                .containsExactly("詳如附件一", "同上");
    }

    @Test
    void whatSaysMoreIsAnOutcome() {
        ReadBook read = ReadBook.of(REPORT, HEAD, ONE + "一、甲。|詳如附件一成果，計3場次。", "||二、乙。|同上述計4場次。");

        assertThat(read.measures()).containsExactly("1.1 甲。 C3 = 詳如附件一成果，計3場次。 D3", "1.2 乙。 C4 = 同上述計4場次。 D4");
        assertThat(read.found()).isEmpty();
    }

    @Test
    void outcomesInTheColumnOfMeasuresAreReadAlike() {
        ReadBook read = ReadBook.of(REPORT, "項次|實施要項|具體作法及執行成效", ONE + "一、甲。成效：計3場次。/二、乙。成效：同上", TWO + "一、丙。成效：詳附件一。");

        assertThat(read.measures()).containsExactly("1.1 甲。 C3 = 計3場次。 C3", "1.2 乙。 C3 = 計3場次。 C3", "2.1 丙。 C4 =  C4");
        assertThat(read.found())
                .containsExactly("OUTCOMES_BESIDE_MEASURES C2", "OUTCOME_AS_ABOVE C3", "OUTCOME_ELSEWHERE C4");
    }
}
