package org.serviceplan.report.workbook;

import java.util.ArrayList;
import java.util.List;

import org.serviceplan.report.workbook.ThemeLine.Member;
import org.serviceplan.report.workbook.sheet.Column;
import org.serviceplan.report.workbook.sheet.Look;
import org.serviceplan.report.workbook.sheet.TableSheet;

/** 主題成員: every measure of the shared themes, with what makes it alike. */
final class ThemeMemberTable {
    static final String NAME = "主題成員";

    private ThemeMemberTable() {}

    static TableSheet<Member> of(Report report) {
        List<Column<Member>> columns = new ArrayList<>(MeasureColumns.of(Member::measure, 58));
        columns.addAll(MeasureColumns.FIXED, theme());
        columns.add(Column.<Member>text("主題代碼", 16, row -> row.measure().theme().id())
                .explained("主題之識別碼，與「主題對照」相同。", "由代表作法產生。"));
        columns.add(MeasureColumns.heading(report, Member::measure));
        columns.addAll(MeasureColumns.source(Member::measure));
        return TableSheet.<Member>builder()
                .name(NAME)
                .purpose("「主題對照」各主題之全部作法，附相似度及共有文字。")
                .columns(columns)
                .rows(Report.newestFirst(
                        report.themes().stream()
                                .filter(ThemeLine::isShared)
                                .flatMap(line -> line.members().stream())
                                .toList(),
                        member -> member.measure().ref().year()))
                .fixedColumns(MeasureColumns.FIXED)
                .printedTo("具體作法")
                .printedRows(report.comparedYear(row -> row.measure().ref().year()))
                .build();
    }

    private static List<Column<Member>> theme() {
        return List.of(
                Column.<Member>text("主題", 48, row -> row.measure().theme().label())
                        .explained("所屬主題，以其中一項作法之文字代表。", "依文字相似度歸類；本會指定者從其指定。"),
                Column.<Member>number("相似度", 8, row -> row.entry().score())
                        .withLook(Look.WHOLE.withFormat("0.00"))
                        .explained("與主題代表作法之文字相似度，0 至 1。", "代表作法本身為 1；由本會指定歸入者可能甚低。"),
                Column.<Member>text(
                                "共有文字",
                                27,
                                row -> row.entry().shared().isEmpty()
                                        ? "文字相同"
                                        : String.join("；", row.entry().shared()))
                        .explained("與代表作法共有而最具意義之文字，或意義相同之用詞（輪值＝值班）；「文字相同」表示除標點及全半形外並無不同。", "由兩項作法之文字比對。"));
    }
}
