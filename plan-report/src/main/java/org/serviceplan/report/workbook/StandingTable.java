package org.serviceplan.report.workbook;

import java.util.List;

import org.serviceplan.model.office.Office;
import org.serviceplan.report.comparison.AnnexStatus;
import org.serviceplan.report.comparison.statistics.Distribution;
import org.serviceplan.report.comparison.statistics.ItemStatistics;
import org.serviceplan.report.comparison.statistics.Standing;
import org.serviceplan.report.presentation.ReportColors;
import org.serviceplan.report.workbook.sheet.Column;
import org.serviceplan.report.workbook.sheet.Look;
import org.serviceplan.report.workbook.sheet.TableSheet;

/** 統計明細: every office against the national median, item by item. */
final class StandingTable {
    static final String NAME = "統計明細";
    private static final int FIXED_COLUMNS = 3;

    private StandingTable() {}

    /** Where an office stands in one of the statistics. */
    record Line(ItemStatistics statistics, Standing standing, Office office) {}

    static TableSheet<Line> of(Report report) {
        return TableSheet.<Line>builder()
                .name(NAME)
                .purpose("各機關於各實施要項之數值、名次及與全國中位數之差距。")
                .columns(columns(report))
                .rows(report.statistics().stream()
                        .flatMap(statistics -> statistics.distribution().standings().stream()
                                .map(standing -> new Line(statistics, standing, office(report, standing))))
                        .toList())
                .fixedColumns(FIXED_COLUMNS)
                .printedRows(report.comparedYear(row -> row.statistics().year()))
                .build();
    }

    private static Office office(Report report, Standing standing) {
        return report.input().roster().byCode(standing.office()).orElseThrow();
    }

    private static List<Column<Line>> columns(Report report) {
        return List.of(
                Column.<Line>ordinal("年度", 6.5, row -> row.statistics().year().value())
                        .explained("計畫年度（民國年）。", "本報表涵蓋之各年度。"),
                Column.<Line>text("機關代碼", 8.8, row -> row.office().code().value())
                        .explained("機關之代碼，為其所在縣市於 ISO 3166-2:TW 之英文字母。", "機關名冊。"),
                Column.<Line>text("機關", CommonColumns.OFFICE_WIDTH, row -> row.office()
                                .name())
                        .explained("榮民服務處全銜。", "機關名冊。"),
                Column.<Line>text(
                                "實施要項",
                                StatisticsTable.ITEM_WIDTH,
                                row -> StatisticsTable.item(report, row.statistics()))
                        .explained("實施要項之項次及標準文字；「合計」為各要項合計。", "實施要項架構（依年度）。"),
                Column.<Line>text(
                                "統計項目", 16, row -> row.statistics().indicator().label())
                        .explained("具體作法數、有量化目標數或已填執行成效數。", "同「實施要項比較」。"),
                Column.<Line>whole("數值", 8, row -> row.standing().value()).explained("該機關之數值。", "同「實施要項比較」。"),
                Column.<Line>whole("名次", 7.5, row -> row.standing().rank())
                        .explained("由多至少之名次；同值同名次，其後名次遞延（1、2、2、4）。", "就有此數值之機關比較。"),
                Column.<Line>whole("機關數", 8, row -> row.statistics()
                                .distribution()
                                .standings()
                                .size())
                        .explained("參與比較之機關數。", "同「統計」。"),
                Column.<Line>number("全國中位數", 10.2, row -> row.statistics()
                                .distribution()
                                .median())
                        .withLook(Look.WHOLE.withFormat("0.0"))
                        .explained("全國各機關數值之中位數。", "同「統計」。"),
                Column.<Line>number("與中位數差", 10.2, row -> row.standing().againstMedian())
                        .withLook(Look.WHOLE.withFormat("+0.0;-0.0;0.0"))
                        .explained("該機關數值減全國中位數。", "計算。"),
                Column.<Line>number("穩健z分數", 10.2, row -> row.standing().robustScore())
                        .withLook(Look.WHOLE.withFormat("+0.00;-0.00;0.00"))
                        .explained(
                                "與中位數之差距，以其他機關之平常差距為單位；機關少於 " + Distribution.LEAST_OFFICES + " 個者空白。",
                                "與中位數差÷（1.4826×各機關與中位數差距之中位數）；該中位數為 0 者，改用 1.2533×平均差距，至少 0.5。"),
                Column.<Line>state("註記", 10, row -> row.standing().unusual() ? "明顯偏離" : null)
                        .withFill(row -> row.standing().unusual() ? ReportColors.of(AnnexStatus.LATE) : null)
                        .explained("數值遠離中位數者為「明顯偏離」，不表示有誤。", "穩健 z 分數之絕對值大於 " + Distribution.UNUSUAL + "。"));
    }
}
