package org.serviceplan.report.comparison;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ControlTotalsTest {
    private static final Plan PLAN =
            Plan.of(World.HUALIEN, 112).item(1, "辦理講習每年至少20小時").item(2, "辦理滿意度調查");

    @Test
    void everySumOfAComparisonIsShown() {
        NationalComparison comparison = World.of(PLAN.measures("2023-01-16T09:30:00+08:00"))
                .with(new FileCounts(5, 1, 1, 2, 1))
                .compare();

        List<ControlTotals.Check> checks = ControlTotals.of(comparison).checks();

        assertThat(checks).allMatch(ControlTotals.Check::holds);
        assertThat(checks)
                .extracting(check -> check.label() + " " + check.actual())
                .containsExactly(
                        "收件檔案數＝收錄＋退件＋未變動＋略過 5",
                        "應繳附件數＝機關數×年度數×2 12",
                        "具體作法數：各機關各實施要項合計＝全國 2",
                        "具體作法數：各主題合計＝全國 2",
                        "恰屬一個主題之具體作法數＝全國 2",
                        "執行成效列數＝全國 0",
                        "對應到具體作法之執行成效列數＝有對應列之具體作法數 0",
                        "已填執行成效之具體作法數：各機關各實施要項合計＝全國 0",
                        "量化目標數＝各具體作法目標合計 1",
                        "有量化目標之具體作法數：各機關各實施要項合計＝全國 1",
                        "年度比較：沿用＋修改＋新增＝後一年度具體作法數 0",
                        "年度比較：沿用＋修改＋刪除＝前一年度具體作法數 0");
    }

    @Test
    void filesThatDoNotAddUpStopTheReport() {
        World world = World.of().with(new FileCounts(5, 1, 1, 1, 1));

        assertThatThrownBy(world::compare).isInstanceOfSatisfying(ControlTotalException.class, e -> {
            assertThat(e.label()).isEqualTo("收件檔案數＝收錄＋退件＋未變動＋略過");
            assertThat(e.expected()).isEqualTo(5);
            assertThat(e.actual()).isEqualTo(4);
            assertThat(e).hasMessage("控制總數不符：收件檔案數＝收錄＋退件＋未變動＋略過，應為 5，實為 4");
        });
    }

    @Test
    void measureInTwoThemesIsNoticed() {
        NationalComparison right =
                World.of(PLAN.measures("2023-01-16T09:30:00+08:00")).compare();
        Theme first = right.themes().get(0);
        NationalComparison wrong = new NationalComparison(
                right.year(),
                right.years(),
                right.asOf(),
                right.offices(),
                List.of(first, first),
                right.targets(),
                right.continuity(),
                right.totals(),
                right.plans());

        assertThat(ControlTotals.of(wrong).checks())
                .filteredOn(check -> !check.holds())
                .containsExactly(new ControlTotals.Check("恰屬一個主題之具體作法數＝全國", 2, 0));
    }
}
