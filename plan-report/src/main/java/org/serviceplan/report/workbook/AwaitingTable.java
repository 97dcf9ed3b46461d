package org.serviceplan.report.workbook;

import java.util.ArrayList;
import java.util.List;

import org.serviceplan.model.finding.Finding;
import org.serviceplan.model.finding.Severity;
import org.serviceplan.report.comparison.AwaitedCorrection;
import org.serviceplan.report.workbook.sheet.Column;
import org.serviceplan.report.workbook.sheet.TableSheet;

/** 待補正: one row a file that was sent back and not yet replaced, also where nobody can tell whose it is. */
final class AwaitingTable {
    static final String NAME = "待補正";

    private AwaitingTable() {}

    static TableSheet<AwaitedCorrection> of(Report report) {
        List<Column<AwaitedCorrection>> columns = new ArrayList<>(CommonColumns.officeAndYear(
                row -> row.rejected().year(), row -> row.sender().office()));
        columns.addAll(waiting());
        columns.addAll(CommonColumns.file(row -> row.rejected().file()));
        return TableSheet.<AwaitedCorrection>builder()
                .name(NAME)
                .purpose("退件而尚未補正之檔案及其等候日數，久候者在前；含內容無法辨識機關者。")
                .columns(columns)
                .rows(AwaitedCorrection.of(report.input(), report.comparison()))
                .fixedColumns(MeasureColumns.FIXED)
                .printedTo("檔案")
                .build();
    }

    private static List<Column<AwaitedCorrection>> waiting() {
        return List.of(
                Column.<AwaitedCorrection>state("附件", 10, row -> FindingTable.labels(row.rejected()))
                        .explained("檔案內之附件；無法判讀者空白。", "附件標題及表頭。"),
                Column.<AwaitedCorrection>state(
                                "依檔名判斷", 8.8, row -> row.sender().guessed() ? "是" : null)
                        .explained("檔案內容無法辨識機關，而依檔名或資料夾名稱判斷者為「是」；繳交情形不據以列計。", "檔案之路徑，對照機關名冊。"),
                Column.<AwaitedCorrection>moment("收件時間", row -> row.rejected().received())
                        .explained("退件檔案之收件時間。", "同「繳交情形」。"),
                Column.<AwaitedCorrection>whole("待補正日數", 10.2, AwaitedCorrection::days)
                        .explained("自收件日起等候補正之日數。", "基準日減收件日。"),
                Column.<AwaitedCorrection>whole(
                                "錯誤數", 8, row -> row.rejected().findings().count(Severity.ERROR))
                        .explained("須更正後方能收錄之事項數。", "同「檢核結果」。"),
                Column.<AwaitedCorrection>whole(
                                "警告數", 8, row -> row.rejected().findings().count(Severity.WARNING))
                        .explained("應一併更正之事項數。", "同「檢核結果」。"),
                Column.<AwaitedCorrection>text("首項錯誤", 60, row -> row.firstError()
                                .map(Finding::message)
                                .orElse(""))
                        .explained("第一項「錯誤」之說明；全部見「檢核結果」及補正通知。", "檢核程式。"),
                Column.<AwaitedCorrection>state("另有收錄版本", 8.8, row -> row.otherAccepted() ? "有" : "無")
                        .explained("同機關、年度、附件是否另有已收錄之檔案；有者，報表依該檔案。", "同「繳交情形」。"));
    }
}
