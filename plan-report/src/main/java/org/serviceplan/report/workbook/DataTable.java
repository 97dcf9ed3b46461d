package org.serviceplan.report.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.serviceplan.report.workbook.sheet.Column;
import org.serviceplan.report.workbook.sheet.PrintedRows;
import org.serviceplan.report.workbook.sheet.TableSheet;

/** 資料: everything about every measure and what was reported on it in one plain table, for programs. */
final class DataTable {
    static final String NAME = "資料";

    /** What both annexes have, each for itself. */
    private static final Set<String> SOURCE = Set.of("檔案", "工作表", "儲存格");

    /** A sample: people read the same in 具體作法 and 執行成效. */
    private static final int PRINTED_ROWS = 20;

    private DataTable() {}

    static TableSheet<OutcomeLine> of(Report report) {
        return TableSheet.<OutcomeLine>builder()
                .name(NAME)
                .purpose("全部具體作法及執行成效，每項一列、所有欄位並列，供程式、樞紐分析及 Power Query 取用。")
                .columns(columns(report))
                .rows(OutcomeLine.all(report.comparison()))
                .fixedColumns(3)
                .printedTo("達成情形")
                .printedRows(PrintedRows.first(PRINTED_ROWS))
                .build();
    }

    private static List<Column<OutcomeLine>> columns(Report report) {
        List<Column<OutcomeLine>> columns = new ArrayList<>(
                named("附件二", OutcomeTable.columns(report).stream()).toList());
        Set<String> heads = columns.stream().map(Column::head).collect(Collectors.toSet());
        named("附件一", MeasureTable.columns(report).stream().map(column -> column.of(OutcomeLine::measure)))
                .filter(column -> !heads.contains(column.head()))
                .forEach(columns::add);
        return columns;
    }

    private static Stream<Column<OutcomeLine>> named(String annex, Stream<Column<OutcomeLine>> columns) {
        return columns.map(column -> SOURCE.contains(column.head()) ? column.withHead(annex + column.head()) : column);
    }
}
