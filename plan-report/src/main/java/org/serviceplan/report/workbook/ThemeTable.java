package org.serviceplan.report.workbook;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.model.office.Office;
import org.serviceplan.model.text.ChineseNumerals;
import org.serviceplan.report.comparison.ComparedMeasure;
import org.serviceplan.report.comparison.OfficeComparison;
import org.serviceplan.report.presentation.ReportColors;
import org.serviceplan.report.presentation.TargetText;
import org.serviceplan.report.workbook.sheet.Column;
import org.serviceplan.report.workbook.sheet.Content;
import org.serviceplan.report.workbook.sheet.TableSheet;

/** 主題對照: what several offices promise alike, one row a theme, one column an office, each cell opening the measure. */
final class ThemeTable {
    static final String NAME = "主題對照";

    /** Across more columns nobody reads; the names of the offices stand in one cell then. */
    static final int MOST_OFFICES = 100;

    private static final int FIXED_COLUMNS = 2;
    /** So many offices and the theme go on the width of one page. */
    private static final int MOST_OFFICES_ON_ONE_PAGE = 20;

    private static final int OFFICES_ON_A_PAGE = 14;
    private static final int OFFICES_ON_FIRST_PAGE = 8;
    private static final double OFFICE_WIDTH = 8.6;
    /** Two measures with one digit each: 3-2、4-1. */
    private static final int LONGEST_PAIR = 7;

    private ThemeTable() {}

    static TableSheet<ThemeLine> of(Report report) {
        List<Column<ThemeLine>> columns = new ArrayList<>(theme(report));
        List<Office> offices =
                report.offices().stream().map(OfficeComparison::office).toList();
        boolean fits = offices.size() <= MOST_OFFICES;
        if (fits) {
            offices.forEach(office -> columns.add(office(report, office, offices)));
        } else {
            columns.add(names());
        }
        String lastPrinted = columns.get(columns.size() - 1).head();
        columns.add(
                Column.<ThemeLine>text("主題代碼", 16, row -> row.theme().id()).explained("主題之識別碼，代表作法不變即不變。", "由代表作法產生。"));
        return TableSheet.<ThemeLine>builder()
                .name(NAME)
                .purpose("多個機關共有之主題，每個主題一列，對照各機關之項次與序號。")
                .notes(notes(fits))
                .columns(columns)
                .rows(report.themes().stream().filter(ThemeLine::isShared).toList())
                .fixedColumns(FIXED_COLUMNS)
                .printedTo(lastPrinted)
                .pageBreaks(fits ? pageBreaks(offices) : List.of())
                .build();
    }

    private static List<String> pageBreaks(List<Office> offices) {
        return IntStream.range(0, offices.size())
                .filter(i -> offices.size() > MOST_OFFICES_ON_ONE_PAGE)
                .filter(i -> i % OFFICES_ON_A_PAGE == OFFICES_ON_FIRST_PAGE)
                .mapToObj(i -> head(offices.get(i), offices))
                .toList();
    }

    private static List<String> notes(boolean fits) {
        List<String> order = List.of("主題依機關數由多至少排列；各項作法之全文與相似度見「主題成員」。", "僅一個機關所有之作法見「特色作法」。");
        List<String> cells = List.of("格內為項次-序號，點選可開啟該作法；深色為比較年度。", "淺色前加年度者為較早年度，比較年度無此作法。");
        return fits ? Stream.concat(cells.stream(), order.stream()).toList() : order;
    }

    private static List<Column<ThemeLine>> theme(Report report) {
        return List.of(
                Column.<ThemeLine>text("主題", 58, row -> row.theme().label())
                        .explained("內容相近之具體作法歸為同一主題，以其中一項作法之文字代表。", "依文字相似度歸類，跨機關、年度及實施要項；本會指定者從其指定。"),
                Column.<ThemeLine>whole("機關數", 8, row -> row.byOffice().size())
                        .explained("有此主題作法之機關數，同一機關計一次。", "就本報表涵蓋之各年度計數。"),
                Column.<ThemeLine>whole("比較年度機關數", 9, row -> row.offices(report.year()))
                        .explained("比較年度有此主題作法之機關數。", "就比較年度計數。"),
                Column.<ThemeLine>whole("作法數", 8, row -> row.members().size())
                        .explained("屬於此主題之具體作法數。", "就本報表涵蓋之各年度計數。"),
                Column.<ThemeLine>text("所屬要項", 11, row -> row.items().stream()
                                .map(ChineseNumerals::format)
                                .collect(Collectors.joining("、")))
                        .explained("各機關將此主題列於哪些實施要項。", "成員作法之項次。"));
    }

    private static Column<ThemeLine> office(Report report, Office office, List<Office> all) {
        return Column.<ThemeLine>link(head(office, all), OFFICE_WIDTH, row -> places(report, newest(row, office)))
                .withFill(row -> fill(report, newest(row, office)))
                .withGroup("各機關之作法（項次-序號）")
                .explained(office.name() + "屬於此主題之作法，格式為項次-序號；無此主題者空白。", "附件一；比較年度無此作法者，列其最近年度並前加年度，有數項者列項數。");
    }

    /** The short name, and the code as well where two offices share it, since heads must differ. */
    private static String head(Office office, List<Office> all) {
        boolean alone = all.stream()
                        .filter(other -> other.shortName().equals(office.shortName()))
                        .count()
                == 1;
        return alone ? office.shortName() : office.shortName() + " " + office.code();
    }

    private static Column<ThemeLine> names() {
        return Column.<ThemeLine>text("機關", 80, row -> row.members().stream()
                        .map(member -> member.measure().office().shortName())
                        .distinct()
                        .collect(Collectors.joining("、")))
                .explained("有此主題作法之機關。", "就本報表涵蓋之各年度，依機關名冊順序。");
    }

    /** An office's measures of the newest year in which it promises it. */
    private static List<ComparedMeasure> newest(ThemeLine row, Office office) {
        List<ComparedMeasure> measures = row.byOffice().getOrDefault(office.code(), List.of());
        return measures.stream()
                .map(measure -> measure.ref().year())
                .max(MinguoYear::compareTo)
                .map(year -> measures.stream()
                        .filter(measure -> measure.ref().year().equals(year))
                        .toList())
                .orElse(List.of());
    }

    /** 3-2, 3-2、4-1, or 3-2等3項; of an earlier year 111:3-2 or 111:3項, which fit as well: LibreOffice never wraps links. */
    private static Content places(Report report, List<ComparedMeasure> measures) {
        if (measures.isEmpty()) {
            return Content.nothing();
        }
        ComparedMeasure first = measures.get(0);
        boolean ofYear = first.ref().year().equals(report.year());
        return MeasureColumns.link(ofYear ? places(measures) : first.ref().year() + ":" + earlier(measures), first);
    }

    private static String places(List<ComparedMeasure> measures) {
        String first = TargetText.place(measures.get(0).ref());
        if (measures.size() == 1) {
            return first;
        }
        String two = first + "、" + TargetText.place(measures.get(1).ref());
        return measures.size() == 2 && two.length() <= LONGEST_PAIR ? two : first + "等" + measures.size() + "項";
    }

    private static String earlier(List<ComparedMeasure> measures) {
        return measures.size() == 1 ? TargetText.place(measures.get(0).ref()) : measures.size() + "項";
    }

    private static @Nullable Color fill(Report report, List<ComparedMeasure> measures) {
        if (measures.isEmpty()) {
            return null;
        }
        return measures.get(0).ref().year().equals(report.year()) ? ReportColors.heat(1) : ReportColors.GROUND;
    }
}
