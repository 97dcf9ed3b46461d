package org.serviceplan.report.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.serviceplan.model.AnnexKind;
import org.serviceplan.model.calendar.MinguoDates;
import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.model.finding.Severity;
import org.serviceplan.model.source.SourceFile;
import org.serviceplan.report.comparison.AnnexState;
import org.serviceplan.report.comparison.OfficeComparison;
import org.serviceplan.report.presentation.ReportColors;
import org.serviceplan.report.presentation.StatusText;
import org.serviceplan.report.workbook.sheet.Column;
import org.serviceplan.report.workbook.sheet.TableSheet;

/** 繳交情形: where every office stands with every annex of the years covered, one row an office. */
final class SubmissionTable {
    static final String NAME = "繳交情形";
    private static final int OFFICE_COLUMNS = 2;
    /** Just wide enough for 112附件一, so that heads break after it. */
    private static final double NARROW = 10.4;

    private SubmissionTable() {}

    static TableSheet<OfficeComparison> of(Report report) {
        List<Column<OfficeComparison>> columns = new ArrayList<>();
        columns.add(Column.<OfficeComparison>text(
                        "機關代碼", 9, row -> row.office().code().value())
                .explained("機關之代碼，為其所在縣市於 ISO 3166-2:TW 之英文字母。", "機關名冊。"));
        columns.add(Column.<OfficeComparison>text("機關", 21, row -> row.office().name())
                .explained("榮民服務處全銜。名冊所列機關均列出，未繳者亦同。", "機關名冊。"));
        List<String> pages = new ArrayList<>();
        for (MinguoYear year : report.yearsNewestFirst()) {
            for (AnnexKind kind : AnnexKind.values()) {
                List<Column<OfficeComparison>> annex = annex(year, kind);
                if (columns.size() > OFFICE_COLUMNS) {
                    pages.add(annex.get(0).head());
                }
                columns.addAll(annex);
            }
        }
        return TableSheet.<OfficeComparison>builder()
                .name(NAME)
                .purpose("各機關各年度兩附件之繳交狀態、收件時間及檔案。")
                .notes(List.of(
                        "附件一應於當年 1 月 31 日前、附件二應於次年 1 月 31 日前繳交（臺灣時間），逾期日數自期限翌日起算。",
                        "未繳及退件者之逾期日數計至基準時間；期限未到者為 0。退件者列最近一次退件之檔案。"))
                .columns(columns)
                .rows(report.offices())
                .fixedColumns(OFFICE_COLUMNS)
                .pageBreaks(pages)
                .build();
    }

    private static List<Column<OfficeComparison>> annex(MinguoYear year, AnnexKind kind) {
        String prefix = year + kind.label();
        String group =
                year + " 年度" + kind.label() + "（" + kind.subject() + "），期限 " + MinguoDates.format(kind.due(year));
        Function<OfficeComparison, AnnexState> state = office -> office.annex(year, kind);
        List<Column<OfficeComparison>> columns = new ArrayList<>(List.of(
                Column.<OfficeComparison>state(prefix + "狀態", NARROW, row -> state.apply(row)
                                .status()
                                .label())
                        .withFill(row -> ReportColors.of(state.apply(row).status()))
                        .explained("準時、逾期、未繳或退件。", "已收錄者，收件日在期限內為準時，否則為逾期；僅有被退回之檔案者為退件；均無者為未繳，不論期限是否已到。"),
                Column.<OfficeComparison>whole(
                                prefix + "逾期日數", NARROW, row -> state.apply(row).daysLate())
                        .explained("超過期限之日數。", "逾期者為收件日減期限；未繳及退件者為基準日減期限；未逾期者為 0。"),
                Column.<OfficeComparison>day(
                                prefix + "期限", row -> state.apply(row).due())
                        .explained("最後一個算準時的日子。", "附件一為當年 1 月 31 日，附件二為次年 1 月 31 日。"),
                Column.<OfficeComparison>moment(
                                prefix + "收件時間", row -> state.apply(row).received())
                        .explained("現行檔案（退件者為最近一次退件）之收件時間。", "收文登記（收文.csv）所載時間；未登記者，為系統首次讀到該檔案之時間，檔案時間較早者從其時間。"),
                Column.<OfficeComparison>text(prefix + "收件日", 15, row -> StatusText.receivedOn(state.apply(row))
                                .map(MinguoDates::format)
                                .orElse(null))
                        .explained("收件日之民國日期。", "由收件時間換算。"),
                Column.<OfficeComparison>text(prefix + "檔案", 38, row -> {
                            SourceFile file = state.apply(row).file();
                            return file == null ? null : file.path();
                        })
                        .explained("現行檔案（退件者為最近一次退件）於收件資料夾內之路徑。", "同一機關、年度、附件有多個收錄檔案時，以最近收件者為現行。"),
                Column.<OfficeComparison>link(
                                prefix + "連結",
                                NARROW,
                                row -> CommonColumns.opening(state.apply(row).file(), null, null))
                        .explained("點選可開啟該檔案。", "收件資料夾。")));
        for (Severity severity : Severity.values()) {
            columns.add(Column.<OfficeComparison>whole(prefix + severity.label(), NARROW, row -> state.apply(row)
                            .findings()
                            .count(severity))
                    .explained("該檔案本附件檢核結果中「" + severity.label() + "」之筆數。", "檢核結果之全部筆數，含未逐筆列出者。"));
        }
        return columns.stream().map(column -> column.withGroup(group)).toList();
    }
}
