package org.serviceplan.report.workbook;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class AdviceTest {
    @ParameterizedTest
    @CsvSource({
        "執行成效空白。請填寫辦理情形。, 執行成效空白。, 請填寫辦理情形。",
        "檔案是空的（0 位元組）。請重新匯出。請再繳交。, 檔案是空的（0 位元組）。, 請重新匯出。請再繳交。",
        "與附件一不同：作業〔多：。〕。請核對。, 與附件一不同：作業〔多：。〕。, 請核對。",
        "內容為「甲。乙」。請更正。, 內容為「甲。乙」。, 請更正。",
        "沒有句號, 沒有句號, ''",
        "與附件一不同：作業。〔多：。〕。請改為與附件一一致。, 與附件一不同：作業。〔多：。〕。, 請改為與附件一一致。",
        "內容為「甲。請乙」。請更正。, 內容為「甲。請乙」。, 請更正。",
        "內容為「甲。請乙」, 內容為「甲。請乙」, ''",
        "沒有編號，暫編為「二」。建議補上編號。, 沒有編號，暫編為「二」。, 建議補上編號。",
        "括號（沒有收尾。請更正。, 括號（沒有收尾。, 請更正。",
        "括號（沒有收尾。, 括號（沒有收尾。, ''"
    })
    void messageIsSplitBeforeWhatItAsksFor(String message, String problem, String remedy) {
        assertThat(Advice.of(message)).isEqualTo(new Advice(problem, remedy));
    }
}
