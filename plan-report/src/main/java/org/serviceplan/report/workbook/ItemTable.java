package org.serviceplan.report.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.serviceplan.model.AnnexKind;
import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.model.office.Office;
import org.serviceplan.report.comparison.AnnexStatus;
import org.serviceplan.report.comparison.ItemCount;
import org.serviceplan.report.comparison.OfficeComparison;
import org.serviceplan.report.presentation.ItemGroup;
import org.serviceplan.report.presentation.ReportColors;
import org.serviceplan.report.workbook.sheet.Column;
import org.serviceplan.report.workbook.sheet.Column.Emphasis;
import org.serviceplan.report.workbook.sheet.Content;
import org.serviceplan.report.workbook.sheet.Look;
import org.serviceplan.report.workbook.sheet.TableSheet;

/** 實施要項比較: what every office promises, quantifies and reports under every item, one row an office and year. */
final class ItemTable {
    static final String NAME = "實施要項比較";
    private static final int OFFICE_COLUMNS = 5;

    private ItemTable() {}

    /** The counts of an office and year, or of all offices. */
    record Line(MinguoYear year, @Nullable OfficeComparison owner, List<ItemCount> counts) {
        @Nullable
        Office office() {
            return owner == null ? null : owner.office();
        }

        String name() {
            return owner == null ? "全國" : owner.office().name();
        }

        @Nullable
        AnnexStatus status(AnnexKind kind) {
            return owner == null ? null : owner.annex(year, kind).status();
        }

        int sum(ToIntFunction<ItemCount> value) {
            return counts.stream().mapToInt(value).sum();
        }
    }

    static TableSheet<Line> of(Report report) {
        List<ItemGroup> groups = ItemGroup.of(
                report.input().frameworks().forYear(report.year()),
                report.offices().stream()
                        .flatMap(office -> office.items().stream())
                        .toList());
        List<Column<Line>> columns = new ArrayList<>(officeColumns());
        columns.addAll(counts("具體作法數", "作法", groups, ItemCount::measures, "附件一所列具體作法之項數"));
        columns.addAll(counts("有量化目標之作法數", "量化", groups, ItemCount::quantified, "附件一具體作法中至少有一個量化目標之項數"));
        columns.addAll(counts("已填執行成效之作法數", "已填", groups, ItemCount::reported, "附件一具體作法中，附件二已填執行成效文字之項數"));
        columns.addAll(shares());
        return TableSheet.<Line>builder()
                .name(NAME)
                .purpose("各機關各實施要項之作法數、量化數及已填成效數。")
                .notes(Stream.concat(
                                Stream.of("空白表示該年度未收錄附件一；顏色愈深，數值愈大。"),
                                groups.stream().map(ItemGroup::numbered))
                        .toList())
                .columns(columns)
                .rows(report.yearsNewestFirst().stream()
                        .flatMap(year ->
                                report.offices().stream().map(office -> new Line(year, office, office.items(year))))
                        .toList())
                .totals(report.yearsNewestFirst().stream()
                        .map(year -> new Line(year, null, report.items(year)))
                        .toList())
                .fixedColumns(OFFICE_COLUMNS)
                .build();
    }

    private static List<Column<Line>> officeColumns() {
        return List.of(
                Column.<Line>ordinal("年度", 6.5, row -> row.year().value()).explained("計畫年度（民國年）。", "本報表涵蓋之各年度。"),
                Column.<Line>text("機關代碼", 8.8, row -> {
                            Office office = row.office();
                            return office == null ? null : office.code().value();
                        })
                        .explained("機關之代碼，為其所在縣市於 ISO 3166-2:TW 之英文字母；全國合計列為空白。", "機關名冊。"),
                Column.<Line>text("機關", CommonColumns.OFFICE_WIDTH, Line::name)
                        .explained("榮民服務處全銜；「全國」為該年度各機關合計。", "機關名冊。"),
                status(AnnexKind.MEASURES),
                status(AnnexKind.OUTCOMES));
    }

    private static Column<Line> status(AnnexKind kind) {
        return Column.<Line>state(kind.label() + "狀態", 7.2, row -> {
                    AnnexStatus status = row.status(kind);
                    return status == null ? null : status.label();
                })
                .withFill(row -> {
                    AnnexStatus status = row.status(kind);
                    return status == null ? null : ReportColors.of(status);
                })
                .explained("該年度" + kind.label() + "之繳交狀態；全國合計列為空白。", "同「繳交情形」。");
    }

    private static List<Column<Line>> counts(
            String band, String prefix, List<ItemGroup> groups, ToIntFunction<ItemCount> value, String meaning) {
        List<Column<Line>> columns = new ArrayList<>();
        for (ItemGroup group : groups) {
            columns.add(count(prefix + group.numeral(), row -> group.sum(row.counts(), value))
                    .withEmphasis(Emphasis.HEAT)
                    .withGroup(band)
                    .explained(meaning + "：" + group.numbered() + "。", "就現行附件一計數；歸屬依機關所填項次及標題。"));
        }
        columns.add(count(prefix + "合計", row -> row.sum(value))
                .withWidth(9)
                .withGroup(band)
                .explained(meaning + "：各實施要項合計。", "左列各要項相加。"));
        return columns;
    }

    private static List<Column<Line>> shares() {
        return List.of(
                Column.<Line>share(
                                "量化率",
                                9,
                                row -> Content.share(row.sum(ItemCount::quantified), row.sum(ItemCount::measures)))
                        .withGroup("比率")
                        .explained("有量化目標之具體作法所占比率。", "量化合計÷作法合計；無具體作法者空白。"),
                Column.<Line>share(
                                "填報率",
                                9,
                                row -> Content.share(row.sum(ItemCount::reported), row.sum(ItemCount::measures)))
                        .withGroup("比率")
                        .explained("已填執行成效之具體作法所占比率。", "已填合計÷作法合計；依附件二內容計算，不採自行申報；無具體作法者空白。"));
    }

    private static Column<Line> count(String head, ToIntFunction<Line> value) {
        return Column.<Line>whole(head, 6.5, row -> row.counts().isEmpty() ? null : value.applyAsInt(row))
                .withLook(Look.COUNT);
    }
}
