package org.serviceplan.report.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

import org.serviceplan.model.AnnexKind;
import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.model.finding.Severity;
import org.serviceplan.report.comparison.AnnexStatus;
import org.serviceplan.report.comparison.Attainment;
import org.serviceplan.report.comparison.FileCounts;
import org.serviceplan.report.comparison.ItemCount;
import org.serviceplan.report.comparison.OfficeComparison;
import org.serviceplan.report.workbook.sheet.Content;
import org.serviceplan.report.workbook.sheet.DictionaryEntry;
import org.serviceplan.report.workbook.sheet.Look;

/** The figures of the 總覽: of every year covered, and of the files of the run. */
final class KeyFigures {
    private final Report report;

    KeyFigures(Report report) {
        this.report = report;
    }

    /**
     * A figure that every year has.
     *
     * @param group what it belongs to
     * @param name its name
     * @param look how it looks
     * @param value its value for a year
     * @param meaning what it means
     * @param source how it is computed
     */
    record Figure(
            String group, String name, Look look, Function<MinguoYear, Content> value, String meaning, String source) {

        DictionaryEntry entry() {
            String kind = look.equals(Look.SHARE) ? "比率" : "整數";
            return new DictionaryEntry(OverviewSheet.NAME, group, name, kind, meaning, source);
        }
    }

    /** A count of the files of the run. */
    record FileFigure(String name, int value, String meaning, String source) {
        DictionaryEntry entry() {
            return new DictionaryEntry(OverviewSheet.NAME, "本次收件檔案", name, "整數", meaning, source);
        }
    }

    List<Figure> ofYears() {
        return Stream.of(
                        Arrays.stream(AnnexKind.values()).flatMap(this::statuses),
                        measures(),
                        attainments(),
                        Arrays.stream(Severity.values()).map(this::findings))
                .flatMap(Function.identity())
                .toList();
    }

    /** The figure of this name. */
    Figure ofYear(String name) {
        return ofYears().stream()
                .filter(figure -> figure.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    List<FileFigure> ofFiles() {
        FileCounts files = report.comparison().totals().files();
        return List.of(
                new FileFigure("收件檔案", files.seen(), "本次執行於收件資料夾所見之檔案數，收文登記除外。", "收錄＋退件＋未變動＋略過。"),
                new FileFigure("收錄", files.accepted(), "本次讀取並收錄之檔案數。", "計數。"),
                new FileFigure("退件", files.rejected(), "本次讀取並退回補正之檔案數。", "計數；檔案有「錯誤」者退件。"),
                new FileFigure("未變動", files.unchanged(), "內容與先前讀取者相同、未重新讀取之檔案數。", "比對檔案內容。"),
                new FileFigure("略過", files.ignored(), "非試算表之檔案數，如暫存檔、圖片。", "依檔案內容及名稱判斷。"));
    }

    List<DictionaryEntry> entries() {
        return Stream.concat(
                        ofYears().stream().map(Figure::entry),
                        ofFiles().stream().map(FileFigure::entry))
                .toList();
    }

    private Stream<Figure> statuses(AnnexKind kind) {
        String group = kind.label() + " " + kind.subject();
        return Arrays.stream(AnnexStatus.values())
                .map(status -> whole(
                        group,
                        kind.label() + status.label(),
                        year -> count(office -> office.annex(year, kind).status() == status ? 1 : 0),
                        "該年度" + kind.label() + "繳交狀態為「" + status.label() + "」之機關數。",
                        "就「繳交情形」計數；四種狀態合計為名冊機關數。"));
    }

    private Stream<Figure> measures() {
        String group = "具體作法與執行成效";
        List<Figure> figures = new ArrayList<>();
        figures.add(whole(group, "具體作法", year -> sum(year, ItemCount::measures), "現行附件一所列具體作法之項數。", "就「具體作法」計數。"));
        figures.add(whole(
                group,
                "有量化目標之作法",
                year -> sum(year, ItemCount::quantified),
                "至少有一個量化目標之具體作法項數。",
                "就「具體作法」量化目標數大於 0 者計數。"));
        figures.add(share(
                group,
                "量化率",
                year -> Content.share(sum(year, ItemCount::quantified), sum(year, ItemCount::measures)),
                "有量化目標之作法所占比率。",
                "有量化目標之作法÷具體作法；無具體作法者空白。"));
        figures.add(whole(
                group,
                "已填執行成效之作法",
                year -> sum(year, ItemCount::reported),
                "附件二已填執行成效文字之具體作法項數。",
                "就「執行成效」填報情形為已填且對應附件一者計數。"));
        figures.add(share(
                group,
                "執行成效填報率",
                year -> Content.share(sum(year, ItemCount::reported), sum(year, ItemCount::measures)),
                "已填執行成效之作法所占比率。",
                "已填執行成效之作法÷具體作法；未繳附件二者計入分母；無具體作法者空白。"));
        return figures.stream();
    }

    private Stream<Figure> attainments() {
        return Arrays.stream(Attainment.values())
                .map(attainment -> whole(
                        "量化目標",
                        "目標" + attainment.label(),
                        year -> (int) report.comparison().targets().stream()
                                .filter(target ->
                                        target.measure().year().equals(year) && target.attainment() == attainment)
                                .count(),
                        "判定為「" + attainment.label() + "」之量化目標個數。",
                        "就「執行成效」達成情形計數；四種情形合計為量化目標總數。"));
    }

    private Figure findings(Severity severity) {
        return whole(
                "檢核結果",
                severity.label(),
                year -> count(office -> Arrays.stream(AnnexKind.values())
                        .mapToInt(kind -> office.annex(year, kind).findings().count(severity))
                        .sum()),
                "該年度各機關現行檔案（退件者為最近一次退件）檢核結果中「" + severity.label() + "」之筆數。",
                "就「繳交情形」各機關該年度兩附件加總。");
    }

    private int sum(MinguoYear year, ToIntFunction<ItemCount> value) {
        return report.items(year).stream().mapToInt(value).sum();
    }

    private int count(ToIntFunction<OfficeComparison> value) {
        return report.offices().stream().mapToInt(value).sum();
    }

    private static Figure whole(
            String group, String name, ToIntFunction<MinguoYear> value, String meaning, String source) {
        return new Figure(group, name, Look.WHOLE, year -> Content.whole(value.applyAsInt(year)), meaning, source);
    }

    private static Figure share(
            String group, String name, Function<MinguoYear, Content> value, String meaning, String source) {
        return new Figure(group, name, Look.SHARE, value, meaning, source);
    }
}
