package org.serviceplan.model.text;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LayoutTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            退除役官⏎兵權益         | 退除役官兵權益
            持續⏎辦理               | 持續辦理
            項 次                   | 項次
            項　次                  | 項次
            每年至少 20小時         | 每年至少20小時
            肺炎(COVID-⏎19)等       | 肺炎(COVID-19)等
            如 Line@ 服務           | 如Line@服務
            single   window⏎service | single window service
            計 6,⏎127 人次          | 計6,127人次
            1,⏎2,⏎3                 | 1, 2, 3
            10⏎20                   | 10 20
            A - B                   | A - B
            ①⏎臨櫃                  | ①臨櫃
            「單一窗口」⏎、⏎多元    | 「單一窗口」、多元
            """)
    void breaksAndPaddingOfTheLayoutGo(String submitted, String joined) {
        assertThat(LayoutText.joined(submitted.replace('⏎', '\n'))).isEqualTo(joined);
    }

    @Test
    void spaceOfAnyKindAroundTheTextGoes() {
        assertThat(LayoutText.joined("\u3000\r\n\t\u00A0持續辦理。\u200B\uFEFF \r\n"))
                .isEqualTo("持續辦理。");
    }

    @Test
    void blankTextIsEmpty() {
        assertThat(LayoutText.joined(" \u3000\n")).isEmpty();
        assertThat(LayoutText.joined("")).isEmpty();
    }

    @Test
    void anyTextKeepsItsCharactersAndIsJoinedOnce() {
        String alphabet = "處綜合aB19-,.()（）「」，。○①  \n\r\u3000\u200B𠀀";
        Random random = new Random(112);
        for (int round = 0; round < 2_000; round++) {
            String text = randomText(alphabet, random);
            String joined = LayoutText.joined(text);
            assertThat(withoutSpace(joined)).isEqualTo(withoutSpace(text));
            assertThat(LayoutText.joined(joined)).isEqualTo(joined);
        }
    }

    private static String randomText(String alphabet, Random random) {
        int[] characters = alphabet.codePoints().toArray();
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(30); i > 0; i--) {
            text.appendCodePoint(characters[random.nextInt(characters.length)]);
        }
        return text.toString();
    }

    private static String withoutSpace(String text) {
        return text.replaceAll("[\\s\u3000\u200B]", "");
    }
}
