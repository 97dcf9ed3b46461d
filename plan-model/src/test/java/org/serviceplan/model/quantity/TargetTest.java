package org.serviceplan.model.quantity;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TargetTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            增進專業水準，每年至少20小時；強化服務   | AT_LEAST | 20   | 小時   | YEAR    | 每年至少20小時
            宣導講座至少2場次，增進                  | AT_LEAST | 2    | 場次   |         | 至少2場次
            公益活動至少 4 場次                      | AT_LEAST | 4    | 場次   |         | 至少 4 場次
            每月至少一次                             | AT_LEAST | 1    | 次     | MONTH   | 每月至少一次
            至少每季辦理１場次                       | AT_LEAST | 1    | 場次   | QUARTER | 至少每季辦理１場次
            每季辦理座談至少２場次                   | AT_LEAST | 2    | 場次   | QUARTER | 每季辦理座談至少２場次
            每半年不少於兩場                         | AT_LEAST | 2    | 場     | HALF_YEAR | 每半年不少於兩場
            每週訪視10戶以上                         | AT_LEAST | 10   | 戶     | WEEK    | 每週訪視10戶以上
            全年辦理二十小時以上                     | AT_LEAST | 20   | 小時   | YEAR    | 全年辦理二十小時以上
            112年度至少辦理4場次                     | AT_LEAST | 4    | 場次   | YEAR    | 112年度至少辦理4場次
            年度內至少4場                            | AT_LEAST | 4    | 場     | YEAR    | 年度內至少4場
            每人每年至少20小時                       | AT_LEAST | 20   | 小時   | YEAR    | 每人每年至少20小時
            近三年至少辦理3場次                      | AT_LEAST | 3    | 場次   |         | 至少辦理3場次
            當年度內至少3場次                        | AT_LEAST | 3    | 場次   | YEAR    | 當年度內至少3場次
            每場至少30人                             | AT_LEAST | 30   | 人     |         | 每場至少30人
            滿意度達80%以上                          | AT_LEAST | 80   | %      |         | 達80%以上
            滿意度達８０％                           | AT_LEAST | 80   | %      |         | 達８０％
            滿意度達百分之九十以上                   | AT_LEAST | 90   | %      |         | 達百分之九十以上
            達成率達95.5%                            | AT_LEAST | 95.5 | %      |         | 達95.5%
            20小時(含)以上                           | AT_LEAST | 20   | 小時   |         | 20小時(含)以上
            不得低於85%                              | AT_LEAST | 85   | %      |         | 不得低於85%
            逾1,200人次                              | AT_LEAST | 1200 | 人次   |         | 逾1,200人次
            112年12月31日前至少辦理3場次             | AT_LEAST | 3    | 場次   |         | 至少辦理3場次
            至多3次                                  | AT_MOST  | 3    | 次     |         | 至多3次
            不超過5天                                | AT_MOST  | 5    | 天     |         | 不超過5天
            3個工作日以內                            | AT_MOST  | 3    | 工作天 |         | 3個工作日以內
            24小時內回復                             | AT_MOST  | 24   | 小時   |         | 24小時內
            申訴率低於5%                             | AT_MOST  | 5    | %      |         | 低於5%
            等候10分鐘以下                           | AT_MOST  | 10   | 分鐘   |         | 10分鐘以下
            全年共4場次                              | EXACTLY  | 4    | 場次   | YEAR    | 全年共4場次
            """)
    void promiseWithAWordOfComparisonIsATarget(
            String text,
            TargetComparison comparison,
            BigDecimal quantity,
            String unit,
            @Nullable TargetPeriod period,
            String words) {
        assertThat(Target.findAll(text)).containsExactly(new Target(comparison, quantity, unit, period, words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "全年無休，24小時服務不打烊。",
                "非上班時間設置專人輪值服務，全年無休24小時服務。",
                "問卷300份",
                "權重25%",
                "達成率100%",
                "定期(每月)辦理榮民(眷)意見調查(滿意度)，分析調查結果",
                "達到「單一窗口、多元服務」之目標",
                "依第3條第2項規定至少辦理",
                "112年12月31日以前",
                "65歲以上榮民",
                "預計4場次",
                "計畫4場次",
                "送達3件",
                "未達80%",
                "達80%以上者核予獎勵",
                "若低於80%",
                "至少3至5場次",
                "每2個月至少1次",
                "最多元的2場次服務",
                "至少○場次"
            })
    void textWithoutOneIsNone(String text) {
        assertThat(Target.findAll(text)).isEmpty();
    }

    @Test
    void comparisonHoldsForTheNumbersListedAfterIt() {
        assertThat(Target.findAll("至少完成諮詢150人及諮商服務60人"))
                .containsExactly(atLeast(150, "人", null, "至少完成諮詢150人"), atLeast(60, "人", null, "諮商服務60人"));
        assertThat(Target.findAll("每年至少辦理講習20小時、演練2次，另有活動3場次"))
                .containsExactly(
                        atLeast(20, "小時", TargetPeriod.YEAR, "每年至少辦理講習20小時"),
                        atLeast(2, "次", TargetPeriod.YEAR, "演練2次"));
    }

    @Test
    void comparisonAfterANumberHoldsForThatNumberOnly() {
        assertThat(Target.findAll("諮商60人及諮詢150人以上")).containsExactly(atLeast(150, "人", null, "150人以上"));
    }

    @Test
    void eachClauseHasItsOwnPeriod() {
        assertThat(Target.findAll("每年辦理至少2次，至少20人參加"))
                .extracting(Target::period)
                .containsExactly(TargetPeriod.YEAR, null);
    }

    @Test
    void equalQuantitiesAreEqualHoweverWritten() {
        assertThat(new Target(TargetComparison.AT_LEAST, new BigDecimal("2E+1"), "場", null, ""))
                .isEqualTo(new Target(TargetComparison.AT_LEAST, new BigDecimal("20.00"), "場", null, ""));
    }

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, 19, false", "AT_LEAST, 20, true", "AT_LEAST, 21, true",
        "AT_MOST, 19, true", "AT_MOST, 20, true", "AT_MOST, 21, false",
        "EXACTLY, 19, false", "EXACTLY, 20.0, true", "EXACTLY, 21, false"
    })
    void figureIsHeldAgainstTheTargetsQuantity(TargetComparison comparison, BigDecimal actual, boolean met) {
        assertThat(comparison.isMet(actual, BigDecimal.valueOf(20))).isEqualTo(met);
    }

    private static Target atLeast(int quantity, String unit, @Nullable TargetPeriod period, String text) {
        return new Target(TargetComparison.AT_LEAST, BigDecimal.valueOf(quantity), unit, period, text);
    }
}
