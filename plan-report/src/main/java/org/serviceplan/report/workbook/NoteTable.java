package org.serviceplan.report.workbook;

import java.util.List;

import org.serviceplan.model.finding.Severity;
import org.serviceplan.report.comparison.AnnexStatus;
import org.serviceplan.report.presentation.ReportColors;
import org.serviceplan.report.run.RunNote;
import org.serviceplan.report.workbook.sheet.Column;
import org.serviceplan.report.workbook.sheet.TableSheet;

/** 執行註記: what the run could not use, for headquarters: lines of its own files, and files that could not be read. */
final class NoteTable {
    static final String NAME = "執行註記";

    private NoteTable() {}

    static TableSheet<RunNote> of(Report report) {
        return TableSheet.<RunNote>builder()
                .name(NAME)
                .purpose("收文登記、主題指定檔之問題及無法讀取之檔案，請本會處理。")
                .columns(List.of(
                        Column.<RunNote>state("來源", 14, row -> row.origin().label())
                                .explained("收文登記、主題指定檔或收件檔案。", "本次執行。"),
                        Column.<RunNote>state("程度", 8, row -> row.severity().label())
                                .withFill(row -> row.severity() == Severity.INFO
                                        ? ReportColors.GROUND
                                        : ReportColors.of(AnnexStatus.LATE))
                                .explained("警告：請處理；提示：僅供參考。均不影響報表發布。", "依檢核項目訂定。"),
                        Column.<RunNote>text("說明", 80, RunNote::message).explained("發現之情形及處理方式。", "檢核程式。"),
                        Column.<RunNote>text("原有內容", 60, RunNote::value)
                                .explained("該行之內容，或檔案之路徑。", "收文登記、主題指定檔或收件資料夾。")))
                .rows(report.log().notes())
                .build();
    }
}
