package org.serviceplan.importer.form;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

import org.serviceplan.model.AnnexKind;
import org.serviceplan.model.Measure;
import org.serviceplan.model.MeasuresAnnex;
import org.serviceplan.model.ResponsibleUnit;
import org.serviceplan.model.calendar.Deadline;
import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.model.framework.ImplementationItem;
import org.serviceplan.model.framework.PlanFramework;
import org.serviceplan.model.office.Office;
import org.serviceplan.model.text.ChineseNumerals;

/**
 * A workbook for an office to fill in: instructions, annex 1 and annex 2, with the items of the year's framework. Our importer reads
 * it, and finds nothing in it but what is still blank.
 */
@RequiredArgsConstructor(access = AccessLevel.PRIVATE)
public final class AnnexForm {
    /** The version of the form, in its properties and on every page. */
    public static final String VERSION = "2";

    private static final String FOOTER = "serviceplan 表單版本 " + VERSION;
    private static final int FEWEST_ROWS = 6;
    private static final int SPARE_ROWS = 2;
    private static final int UNIT_COLUMN = 3;
    private static final int DEADLINE_COLUMN = 4;

    private final Office office;
    private final MinguoYear year;
    private final @Nullable MeasuresAnnex before;
    private final List<String> units;

    /** A form without measures. */
    public static AnnexForm blank(Office office, MinguoYear year) {
        return new AnnexForm(office, year, null, List.of());
    }

    /** The form with the measures of an earlier year in it, for the office to go over. */
    public AnnexForm prefilledFrom(MeasuresAnnex earlier) {
        return new AnnexForm(office, year, earlier, units);
    }

    /** The form with a choice of units, as far as Excel's lists have room; those of an earlier year come first. */
    public AnnexForm offering(List<String> units) {
        return new AnnexForm(office, year, before, List.copyOf(units));
    }

    /** Writes the workbook as {@code .xlsx}. */
    public void write(OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.getProperties().getCoreProperties().setTitle(year + "年度" + office.name() + "附件");
            workbook.getProperties().getCustomProperties().addProperty("serviceplan-form", VERSION);
            instructions(workbook);
            measures(workbook);
            outcomes(workbook);
            workbook.setActiveSheet(1);
            workbook.setSelectedTab(1);
            workbook.write(out);
        }
    }

    private void instructions(XSSFWorkbook workbook) {
        FormPen pen = new FormPen(workbook, "填表說明", 110);
        pen.title(office.name() + year + "年度附件填表說明");
        for (String line : List.of(
                "1. 附件一於當年1月31日前繳交，附件二於次年1月31日前繳交；可使用同一個檔案，也可分開繳交。",
                "2. 灰底的表頭、項次與實施要項已鎖定（未設密碼），請填寫白底的儲存格；每一列填寫一項具體作法，並由「一、」起連續編號。",
                "3. 量化目標請寫明比較詞、數量與單位，例如「每年至少4場次」。",
                "4. 負責業參可由清單選用，也可自行填寫；有兩個以上時，以頓號分開。",
                "5. 完成期限可由清單選用，也可自行填寫；同一實施要項期限相同時，填寫第一列即可。",
                "6. 附件二的具體作法請與附件一一致；執行成效請寫出實際數據，有分項數據時並寫出合計，例如「全年共計5場次」。",
                "7. 列數不足時，請在同一實施要項的兩列之間插入列（不必取消保護）；多餘的空白列不必刪除。",
                "8. 可存成 .xlsx、.xls 或 .ods；請勿設定開啟密碼。")) {
            pen.line(FormStyle.TEXT, List.of(line));
        }
        pen.finishPage(FOOTER);
    }

    private void measures(XSSFWorkbook workbook) {
        FormPen pen = new FormPen(workbook, AnnexKind.MEASURES.label(), 6, 24, 62, 20, 18);
        pen.title(office.name() + year + "年度提升政府服務效能具體作法");
        pen.line(FormStyle.HEAD, List.of("項次", "實施要項", "具體作法", "負責業參", "完成期限"));
        List<String> deadlines = List.of("持續辦理", "每月", "每季", "每半年", year + "年6月30日前", year + "年12月31日前");
        for (ImplementationItem item : items()) {
            int first = item(pen, item, measure -> List.of(units(measure), deadline(measure)), 2);
            pen.offer(first, UNIT_COLUMN, "可由清單選用，也可自行填寫；兩個以上以頓號分開。", offeredUnits());
            pen.offer(first, DEADLINE_COLUMN, "可由清單選用，也可自行填寫。", deadlines);
        }
        pen.finishTable(1, FOOTER);
    }

    private void outcomes(XSSFWorkbook workbook) {
        FormPen pen = new FormPen(workbook, AnnexKind.OUTCOMES.label(), 6, 24, 46, 54);
        pen.title(office.name() + year + "年度提升政府服務效能執行成效一覽表");
        pen.line(FormStyle.HEAD, List.of("項次", "實施要項", "具體作法", "執行成效"));
        for (ImplementationItem item : items()) {
            item(pen, item, measure -> List.of(""), 1);
        }
        pen.finishTable(1, FOOTER);
    }

    /** Writes the rows of an item, and returns the first. */
    private int item(FormPen pen, ImplementationItem item, Function<Measure, List<String>> beside, int columns) {
        int first = pen.row();
        List<Measure> measures = earlier(item);
        for (int i = 0; i < rows(measures); i++) {
            List<String> open = new ArrayList<>();
            if (i < measures.size()) {
                open.add(numbered(i, measures.get(i)));
                open.addAll(beside.apply(measures.get(i)));
            } else {
                open.addAll(Collections.nCopies(columns + 1, ""));
            }
            pen.entry(i == 0 ? ChineseNumerals.format(item.ordinal()) : "", i == 0 ? item.heading() : "", open);
        }
        pen.mergeDown(first, 0);
        pen.mergeDown(first, 1);
        return first;
    }

    private List<String> offeredUnits() {
        Stream<String> earlier = before == null
                ? Stream.of()
                : before.measures().stream()
                        .flatMap(measure -> measure.units().stream())
                        .map(ResponsibleUnit::name);
        // A comma would part a choice in two.
        return Stream.concat(earlier, units.stream())
                .filter(unit -> unit.indexOf(',') < 0)
                .distinct()
                .toList();
    }

    private List<ImplementationItem> items() {
        return PlanFramework.forYear(year).items();
    }

    private List<Measure> earlier(ImplementationItem item) {
        return before == null
                ? List.of()
                : before.items().stream()
                        .filter(other -> other.ordinal() == item.ordinal())
                        .flatMap(other -> other.measures().stream())
                        .filter(measure -> !measure.text().isEmpty())
                        .toList();
    }

    private static int rows(List<Measure> measures) {
        return Math.max(FEWEST_ROWS, measures.size() + SPARE_ROWS);
    }

    private static String numbered(int index, Measure measure) {
        return ChineseNumerals.format(index + 1) + "、" + measure.text();
    }

    private static String units(Measure measure) {
        return measure.units().stream().map(ResponsibleUnit::name).collect(Collectors.joining("、"));
    }

    /** The deadline moved on to this year where it names the year it was for. */
    private String deadline(Measure measure) {
        Deadline deadline = measure.deadline();
        MinguoYear earlier = before == null ? null : before.year();
        if (deadline == null) {
            return "";
        }
        return earlier == null ? deadline.text() : deadline.text().replace(earlier + "年", year + "年");
    }
}
