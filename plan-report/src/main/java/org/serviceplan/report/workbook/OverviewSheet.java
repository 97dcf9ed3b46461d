package org.serviceplan.report.workbook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;

import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.report.chart.ChartPicture;
import org.serviceplan.report.presentation.Highlight;
import org.serviceplan.report.workbook.KeyFigures.Figure;
import org.serviceplan.report.workbook.KeyFigures.FileFigure;
import org.serviceplan.report.workbook.sheet.Content;
import org.serviceplan.report.workbook.sheet.DictionaryEntry;
import org.serviceplan.report.workbook.sheet.Entry;
import org.serviceplan.report.workbook.sheet.Look;
import org.serviceplan.report.workbook.sheet.SheetForm;
import org.serviceplan.report.workbook.sheet.SheetWriter;
import org.serviceplan.report.workbook.sheet.WorkbookOutput;

/** 總覽: what the report covers, its key figures, the files of the run, and the charts. */
@RequiredArgsConstructor
final class OverviewSheet {
    static final String NAME = "總覽";

    private static final double YEAR_WIDTH = 12;
    private static final List<Double> FIGURE_WIDTHS = List.of(22.0, 24.0);
    private static final List<Double> FILE_WIDTHS = List.of(3.0, 18.0, 64.0, 10.0);
    private static final List<String> TILES = List.of("附件一準時", "附件二準時", "具體作法", "量化率", "執行成效填報率");
    private static final int GAP_BEFORE = 3;

    private final Report report;
    private final KeyFigures figures;
    private final List<ChartPicture> charts;

    /** The sheet in a workbook, to be written at any time. */
    interface Page {
        void write();
    }

    /** Adds it to a workbook. */
    Page addTo(WorkbookOutput workbook) {
        SheetForm form = SheetForm.builder()
                .name(NAME)
                .header(report.title())
                .widths(widths())
                .build();
        SheetWriter out = new SheetWriter(workbook.add(form), form.widths());
        return () -> write(out);
    }

    private List<Double> widths() {
        List<Double> widths = new ArrayList<>(FIGURE_WIDTHS);
        widths.addAll(Collections.nCopies(report.comparison().years().size(), YEAR_WIDTH));
        widths.addAll(FILE_WIDTHS);
        return widths;
    }

    private void write(SheetWriter out) {
        out.line(0, report.title(), Look.TITLE);
        out.line(0, facts(), Look.NOTE);
        out.skipRow();
        writeTiles(out);
        List<List<Entry>> right = new ArrayList<>(fileRows());
        right.add(List.of());
        right.addAll(highlightRows());
        writeSideBySide(out, figureRows(), right);
        charts.forEach(out::picture);
    }

    /** What the 資料字典 says about this sheet. */
    static List<DictionaryEntry> entries(KeyFigures figures, List<ChartPicture> charts) {
        List<DictionaryEntry> entries = new ArrayList<>(List.of(
                entry("比較年度", "年度", "本報表所比較之計畫年度（民國年）。", "執行時指定；未指定者為已收錄附件一之最近年度。"),
                entry("涵蓋年度", "年度", "本報表另列資料之計畫年度（民國年）。", "比較年度、其前一年度及執行時指定之其他年度。"),
                entry("機關數", "整數", "應繳交附件之機關數。", "機關名冊。"),
                entry("基準時間", "日期時間", "各項狀態及逾期日數所依之時間；其後收件者不計。", "執行時指定；未指定者為執行時間。"),
                entry("執行編號", "文字", "產製本報表之執行，供查詢執行紀錄。", "系統。"),
                entry("重點", "文字", "閱讀本報表前宜先知之事項，點選可開啟詳列該事項之工作表。", "就各該工作表彙整。")));
        entries.addAll(figures.entries());
        charts.forEach(chart ->
                entries.add(new DictionaryEntry(NAME, "圖表", chart.title(), "圖", chart.meaning(), chart.source())));
        return entries;
    }

    private static DictionaryEntry entry(String term, String kind, String meaning, String source) {
        return new DictionaryEntry(NAME, "", term, kind, meaning, source);
    }

    private String facts() {
        String years = report.comparison().years().stream()
                .sorted()
                .map(MinguoYear::toString)
                .collect(Collectors.joining("、"));
        return "比較年度：" + report.year() + " 年度　涵蓋年度：" + years + " 年度　機關數："
                + report.offices().size() + "　基準時間：" + report.asOfText() + "（臺灣時間）" + run();
    }

    private String run() {
        String run = report.log().run();
        return run.isEmpty() ? "" : "　執行編號：" + run;
    }

    private List<List<Entry>> figureRows() {
        List<MinguoYear> years = report.yearsNewestFirst();
        List<List<Entry>> rows = new ArrayList<>();
        List<Entry> head = new ArrayList<>(List.of(head("類別"), head("關鍵數據")));
        years.forEach(year -> head.add(head(year + " 年度")));
        rows.add(head);
        String group = "";
        for (Figure figure : figures.ofYears()) {
            List<Entry> row = new ArrayList<>();
            row.add(Entry.text(figure.group().equals(group) ? "" : figure.group(), Look.TEXT.withBold(true)));
            row.add(Entry.text(figure.name(), Look.TEXT));
            years.forEach(year -> row.add(new Entry(figure.value().apply(year), figure.look())));
            rows.add(row);
            group = figure.group();
        }
        return rows;
    }

    private List<List<Entry>> fileRows() {
        List<List<Entry>> rows = new ArrayList<>();
        rows.add(List.of(head("本次收件檔案"), head("說明"), head("檔案數")));
        for (FileFigure figure : figures.ofFiles()) {
            rows.add(List.of(
                    Entry.text(figure.name(), Look.TEXT),
                    Entry.text(figure.meaning(), Look.WRAPPED),
                    new Entry(Content.whole(figure.value()), Look.WHOLE)));
        }
        return rows;
    }

    /** What there is to know, each with the sheet that has all of it. */
    private List<List<Entry>> highlightRows() {
        List<List<Entry>> rows = new ArrayList<>();
        rows.add(List.of(head("重點"), head("內容").across(2)));
        for (Highlight highlight : report.highlights()) {
            rows.add(List.of(
                    new Entry(new Content.Jump(highlight.topic(), highlight.topic()), Look.TEXT),
                    Entry.text(highlight.text(), Look.WRAPPED).across(2)));
        }
        return rows;
    }

    /** The figures that matter most, large enough to be seen from afar. */
    private void writeTiles(SheetWriter out) {
        List<Integer> spans = List.of(1, 1, report.comparison().years().size(), 1, 2);
        List<Entry> names = new ArrayList<>();
        List<Entry> values = new ArrayList<>();
        for (int i = 0; i < TILES.size(); i++) {
            if (i == GAP_BEFORE) {
                names.add(Entry.NONE);
                values.add(Entry.NONE);
            }
            Figure figure = figures.ofYear(TILES.get(i));
            names.add(Entry.text(report.year() + " 年度" + figure.name(), Look.TILE_NAME)
                    .across(spans.get(i)));
            Look look = Look.TILE.withFormat(figure.look().format());
            values.add(new Entry(figure.value().apply(report.year()), look).across(spans.get(i)));
        }
        out.row(names);
        out.row(values);
        out.skipRow();
    }

    private void writeSideBySide(SheetWriter out, List<List<Entry>> left, List<List<Entry>> right) {
        int leftColumns = left.get(0).size();
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            List<Entry> row =
                    new ArrayList<>(i < left.size() ? left.get(i) : Collections.nCopies(leftColumns, Entry.NONE));
            if (i < right.size() && !right.get(i).isEmpty()) {
                row.add(Entry.NONE);
                row.addAll(right.get(i));
            }
            out.row(row);
        }
    }

    private static Entry head(String text) {
        return Entry.text(text, Look.HEAD);
    }
}
