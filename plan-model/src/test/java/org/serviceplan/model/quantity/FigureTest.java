package org.serviceplan.model.quantity;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FigureTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            就業等6案                       | 6         | 案   | false | 6案
            計召開服務區座談會22 場次       | 22        | 場次 | false | 計召開服務區座談會22 場次
            全年計120人次                   | 120       | 人次 | false | 計120人次
            累計達 1,234 人/次              | 1234      | 人次 | false | 累計達 1,234 人/次
            1萬2,083座                      | 12083     | 座   | false | 1萬2,083座
            9億5,247萬餘元                  | 952470000 | 元   | true  | 9億5,247萬餘元
            20餘萬元                        | 200000    | 元   | true  | 20餘萬元
            350千元                         | 350000    | 元   | false | 350千元
            平均約 4.95 分鐘左右            | 4.95      | 分鐘 | true  | 平均約 4.95 分鐘左右
            每件平均4.95分鐘                | 4.95      | 分鐘 | false | 平均4.95分鐘
            103 年 777,279 人次             | 777279    | 人次 | false | 777,279 人次
            四○七場次                       | 407       | 場次 | false | 四○七場次
            卅一場次                        | 31        | 場次 | false | 卅一場次
            二萬餘人參加                    | 20000     | 人   | true  | 二萬餘人
            十餘場次                        | 10        | 場次 | true  | 十餘場次
            近120人次                       | 120       | 人次 | true  | 近120人次
            104人次左右                     | 104       | 人次 | true  | 104人次左右
            提升3.7%                        | 3.7       | %    | false | 提升3.7%
            達成率為95.71％                 | 95.71     | %    | false | 95.71％
            滿意度百分之九十五              | 95        | %    | false | 百分之九十五
            預定進度57%,實際進度54%         | 54        | %    | false | 54%
            計規劃辦理4場次,已辦理2場次     | 2         | 場次 | false | 2場次
            應達20小時，實際24小時          | 24        | 小時 | false | 24小時
            全年辦理講習24小時              | 24        | 小時 | false | 24小時
            每月辦理1場次，全年計12場次     | 12        | 場次 | false | 計12場次
            ２８１場次                      | 281       | 場次 | false | ２８１場次
            參加人數10人                    | 10        | 人   | false | 10人
            辦理說明會一場次                | 1         | 場次 | false | 一場次
            五場座談會                      | 5         | 場   | false | 五場
            合計：30人                      | 30        | 人   | false | 合計：30人
            結訓學員計120員                 | 120       | 員   | false | 計120員
            由10分鐘縮短為5分鐘             | 5         | 分鐘 | false | 5分鐘
            3月及6月各辦理1場次，合計2場次  | 2         | 場次 | false | 合計2場次
            時數達24小時(目標20小時)        | 24        | 小時 | false | 24小時
            宣導3場(2/15、5/20、9/10)       | 3         | 場   | false | 3場
            網站瀏覽人次達12萬3,456人次     | 123456    | 人次 | false | 12萬3,456人次
            出席率達90%以上                 | 90        | %    | true  | 90%以上
            召開3次工作檢討會               | 3         | 次   | false | 3次
            0件                             | 0         | 件   | false | 0件
            模擬演練3場次                   | 3         | 場次 | false | 3場次
            依計畫辦理3場次                 | 3         | 場次 | false | 3場次
            """)
    void reportedNumberIsAFigure(String text, BigDecimal quantity, String unit, boolean approximate, String words) {
        assertThat(Figure.findAll(text)).containsExactly(new Figure(quantity, unit, approximate, words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "計規劃辦理4場次",
                "預計112年12月辦理4場次，共200人次",
                "擬辦理2場次",
                "每年至少20小時",
                "未達20小時",
                "較去年增加3場次",
                "每月辦理1場次",
                "每場平均30人",
                "112年3月5日上午9時30分",
                "辦理第3次會議及第4、5次會議",
                "1.宣導2.訪視",
                "電話03-8222222分機123",
                "依府字第1120000123號函",
                "因應COVID-19，24小時服務",
                "單一窗口一次告知，進一步改善",
                "一次繳清",
                "志工120人力",
                "3至5場次",
                "3-5場次",
                "數十場次",
                "二三場次",
                "計○○場次",
                "1.3場次",
                "零件更換"
            })
    void otherNumbersAreNone(String text) {
        assertThat(Figure.findAll(text)).isEmpty();
    }

    @Test
    void totalHoldsForItsOwnNumberOnly() {
        assertThat(Figure.findAll("計 281 場次,6,127 人次參與"))
                .containsExactly(figure(281, "場次", "計 281 場次"), figure(6127, "人次", "6,127 人次"))
                .extracting(Figure::isTotal)
                .containsExactly(true, false);
        assertThat(Figure.findAll("共計3次,動員警力66人次")).containsExactly(figure(3, "次", "共計3次"), figure(66, "人次", "66人次"));
    }

    @Test
    void totalBeforeAListIsNoneOfItsNumbers() {
        assertThat(Figure.findAll("計有：就學23人、就業45人")).containsExactly(figure(23, "人", "23人"), figure(45, "人", "45人"));
    }

    @Test
    void figuresOfAListAreFoundInOrder() {
        assertThat(Figure.findAll("1.辦理講座3場次，計120人次。2.召開會議2次，依112年1月1日府字第1120000123號函辦理2案。"))
                .containsExactly(
                        figure(3, "場次", "3場次"),
                        figure(120, "人次", "計120人次"),
                        figure(2, "次", "2次"),
                        figure(2, "案", "2案"));
    }

    @ParameterizedTest
    @CsvSource({"計120人次, true", "共 3 次, true", "合計:3次, true", "３場次, false", "計畫3案, false", "公共3處, false", "'', false"})
    void wordInFrontMakesATotal(String text, boolean total) {
        assertThat(new Figure(BigDecimal.ONE, "次", false, text).isTotal()).isEqualTo(total);
    }

    @Test
    void negativeQuantityIsRefused() {
        assertThatThrownBy(() -> new Figure(BigDecimal.valueOf(-1), "人", false, "-1人"))
                .hasMessageContaining("-1");
    }

    private static Figure figure(int quantity, String unit, String text) {
        return new Figure(BigDecimal.valueOf(quantity), unit, false, text);
    }
}
