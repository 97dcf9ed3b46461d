package org.serviceplan.report.comparison.alignment;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SharedWordingTest {
    private final MeasureSimilarity similarity = new MeasureSimilarity();

    @Test
    void mostTellingPassagesAreShownAsWrittenInTheOrderOfTheText() {
        assertThat(shared("非上班時間設置專人輪值服務，全年無休。", "本處設專人輪值，於非上班時間受理，假日亦同。")).containsExactly("專人輪值", "非上班時間", "假日＝全年無休");
    }

    @Test
    void punctuationInsideAPassageIsThatOfTheText() {
        assertThat(shared("設置服務櫃臺24小時全年無休", "於一樓設置服務櫃台、２４小時（全年無休）。")).containsExactly("設置服務櫃台、２４小時（全年無休");
    }

    @Test
    void wordsOfOneMeaningAreShownSideBySide() {
        assertThat(shared("專人值班", "每日派員輪值")).containsExactly("輪值＝值班");
    }

    @Test
    void whatSaysNothingIsNotShared() {
        assertThat(shared("退除役官兵及眷屬之喪葬", "退除役官兵及眷屬之就學")).isEmpty();
        assertThat(shared("退除役官兵就業媒合活動", "協助退除役官兵就業媒合")).containsExactly("就業媒合");
    }

    @Test
    void sameWordingNeedsNoExplanation() {
        assertThat(shared("設置服務櫃台，２４小時服務", "設置服務櫃臺、24小時服務。")).isEmpty();
        assertThat(shared("", "")).isEmpty();
        assertThat(shared("專人輪值", "")).isEmpty();
    }

    @Test
    void longPassageIsCut() {
        String text = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥";

        assertThat(shared(text, text + "天地")).containsExactly("甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉…");
    }

    @Test
    void oneTextIsHeldAgainstManyInAnyOrder() {
        SharedWording shared = similarity.sharedWith("非上班時間設置專人輪值服務");
        List<String> first = shared.with("專人輪值");
        shared.with("非上班時間");

        assertThat(shared.with("專人輪值")).isEqualTo(first).containsExactly("專人輪值");
    }

    private List<String> shared(String label, String text) {
        return similarity.sharedWith(label).with(text);
    }
}
