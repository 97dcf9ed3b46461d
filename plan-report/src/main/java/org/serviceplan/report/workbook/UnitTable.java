package org.serviceplan.report.workbook;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.serviceplan.model.office.Office;
import org.serviceplan.model.office.OfficeCode;
import org.serviceplan.report.comparison.OfficeComparison;
import org.serviceplan.report.comparison.statistics.UnitShare;
import org.serviceplan.report.workbook.sheet.Column;
import org.serviceplan.report.workbook.sheet.Content;
import org.serviceplan.report.workbook.sheet.PrintedRows;
import org.serviceplan.report.workbook.sheet.TableSheet;

/** 負責業參: what every responsible unit has to answer for, in the whole country and office by office. */
final class UnitTable {
    static final String NAME = "負責業參";
    private static final int FIXED_COLUMNS = 4;

    private UnitTable() {}

    static TableSheet<UnitShare> of(Report report) {
        return TableSheet.<UnitShare>builder()
                .name(NAME)
                .purpose("各負責業參之作法數、量化數及已填成效數，先列全國，再列各機關。")
                .notes(List.of("一項作法由數個業參負責者，各業參均計一次，故各列相加大於作法總數。"))
                .columns(columns(names(report)))
                .rows(UnitShare.of(report.comparison()))
                .fixedColumns(FIXED_COLUMNS)
                .printedRows(PrintedRows.of(
                        report.year() + " 年度全國", line -> line.year().equals(report.year()) && line.office() == null))
                .build();
    }

    private static Map<OfficeCode, String> names(Report report) {
        return report.offices().stream()
                .map(OfficeComparison::office)
                .collect(Collectors.toMap(Office::code, Office::name));
    }

    private static List<Column<UnitShare>> columns(Map<OfficeCode, String> names) {
        return List.of(
                Column.<UnitShare>ordinal("年度", 6.5, row -> row.year().value()).explained("計畫年度（民國年）。", "本報表涵蓋之各年度。"),
                Column.<UnitShare>state("範圍", 8, row -> row.office() == null ? "全國" : "機關")
                        .explained("全國：各機關同名業參合計；機關：單一機關。請擇一篩選，勿相加。", "計算。"),
                Column.<UnitShare>text("機關", CommonColumns.OFFICE_WIDTH, row -> {
                            OfficeCode office = row.office();
                            return office == null ? "全國" : names.get(office);
                        })
                        .explained("榮民服務處全銜；「全國」為各機關合計。", "機關名冊。"),
                Column.<UnitShare>text(
                                "負責業參",
                                24,
                                row -> row.load().unit().isEmpty()
                                        ? "（未填）"
                                        : row.load().unit())
                        .explained("負責之業務單位；寫法僅全半形、空白不同者視為相同；附件一無此欄或未填者列為（未填）。", "附件一。"),
                Column.<UnitShare>whole("機關數", 8, row -> row.load().offices()).explained("有此業參之機關數。", "計數。"),
                Column.<UnitShare>whole("作法數", 8, row -> row.load().measures()).explained("由此業參負責之具體作法數。", "計數。"),
                Column.<UnitShare>whole("有量化目標", 8, row -> row.load().quantified())
                        .explained("其中有量化目標之作法數。", "計數。"),
                Column.<UnitShare>whole("已填成效", 8, row -> row.load().reported()).explained("其中已填執行成效之作法數。", "計數。"),
                Column.<UnitShare>share(
                                "量化率",
                                9,
                                row -> Content.share(
                                        row.load().quantified(), row.load().measures()))
                        .explained("有量化目標之作法所占比率。", "有量化目標÷作法數。"),
                Column.<UnitShare>share(
                                "填報率",
                                9,
                                row -> Content.share(
                                        row.load().reported(), row.load().measures()))
                        .explained("已填執行成效之作法所占比率。", "已填成效÷作法數。"));
    }
}
