package org.serviceplan.report.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.serviceplan.report.comparison.AnnexStatus;
import org.serviceplan.report.comparison.statistics.Distribution;
import org.serviceplan.report.comparison.statistics.ItemStatistics;
import org.serviceplan.report.comparison.statistics.Standing;
import org.serviceplan.report.presentation.ReportColors;
import org.serviceplan.report.presentation.StatisticsText;
import org.serviceplan.report.workbook.sheet.Column;
import org.serviceplan.report.workbook.sheet.Look;
import org.serviceplan.report.workbook.sheet.TableSheet;

/** 統計: what is usual under every item over all offices, and who is far from it. */
final class StatisticsTable {
    static final String NAME = "統計";
    /** The longest heading on one line. */
    static final double ITEM_WIDTH = 63;

    private StatisticsTable() {}

    static TableSheet<ItemStatistics> of(Report report) {
        List<Column<ItemStatistics>> columns = new ArrayList<>(subject(report));
        columns.addAll(distribution());
        columns.addAll(unusual(report));
        return TableSheet.<ItemStatistics>builder()
                .name(NAME)
                .purpose("各實施要項之全國合計、平均、中位數，及明顯偏離之機關。")
                .notes(List.of(
                        "僅計已收錄所需附件之機關；未收錄者不以 0 計入。各機關之名次與差距見「統計明細」。",
                        "明顯偏離：與中位數之差距，超過其他機關平常差距之 " + Distribution.UNUSUAL + " 倍（穩健 z 分數）；不表示有誤。機關少於 "
                                + Distribution.LEAST_OFFICES + " 個者不判斷。"))
                .columns(columns)
                .rows(report.statistics())
                .fixedColumns(3)
                .build();
    }

    /** What is counted: year, item and indicator. */
    private static List<Column<ItemStatistics>> subject(Report report) {
        return List.of(
                Column.<ItemStatistics>ordinal("年度", 6.5, row -> row.year().value())
                        .explained("計畫年度（民國年）。", "本報表涵蓋之各年度。"),
                Column.<ItemStatistics>text("實施要項", ITEM_WIDTH, row -> item(report, row))
                        .explained("實施要項之項次及標準文字；「合計」為各要項合計。", "實施要項架構（依年度）。"),
                Column.<ItemStatistics>text("統計項目", 16, row -> row.indicator().label())
                        .explained("具體作法數、有量化目標數或已填執行成效數。", "同「實施要項比較」。"));
    }

    /** What is counted under: 一、完備基礎服務項目, or 合計. */
    static String item(Report report, ItemStatistics row) {
        return StatisticsText.item(row, report.input().frameworks());
    }

    private static List<Column<ItemStatistics>> distribution() {
        return List.of(
                Column.<ItemStatistics>whole(
                                "機關數", 8, row -> row.distribution().standings().size())
                        .explained("有此數值之機關數。", "具體作法數及有量化目標數須收錄附件一；已填執行成效數並須收錄附件二。"),
                Column.<ItemStatistics>whole(
                                "全國合計", 9, row -> row.distribution().total())
                        .explained("各機關數值之合計。", "相加。"),
                Column.<ItemStatistics>number(
                                "平均數", 8, row -> row.distribution().mean())
                        .withLook(Look.WHOLE.withFormat("0.00"))
                        .explained("各機關數值之平均。", "全國合計÷機關數，四捨五入至小數二位。"),
                Column.<ItemStatistics>number(
                                "中位數", 8, row -> row.distribution().median())
                        .withLook(Look.WHOLE.withFormat("0.0"))
                        .explained("各機關數值由小至大排列，居中者。", "機關數為偶數者取中間二數之平均。"),
                Column.<ItemStatistics>whole("最小值", 8, row -> values(row).min().orElseThrow())
                        .explained("各機關數值之最小者。", "比較。"),
                Column.<ItemStatistics>whole("最大值", 8, row -> values(row).max().orElseThrow())
                        .explained("各機關數值之最大者。", "比較。"));
    }

    private static List<Column<ItemStatistics>> unusual(Report report) {
        return List.of(
                Column.<ItemStatistics>whole(
                                "明顯偏離機關數", 9, row -> StatisticsText.unusual(row).size())
                        .withFill(
                                row -> StatisticsText.unusual(row).isEmpty() ? null : ReportColors.of(AnnexStatus.LATE))
                        .explained("數值遠離中位數之機關數。", "穩健 z 分數之絕對值大於 " + Distribution.UNUSUAL + " 者；見「統計明細」。"),
                Column.<ItemStatistics>text(
                                "明顯偏離機關",
                                46,
                                row -> StatisticsText.unusualOffices(
                                        row, report.input().roster()))
                        .explained("數值遠離中位數之機關及其數值，離中位數遠者在前，至多列 " + StatisticsText.MOST_NAMED + " 個。", "同左。"));
    }

    private static IntStream values(ItemStatistics row) {
        return row.distribution().standings().stream().mapToInt(Standing::value);
    }
}
