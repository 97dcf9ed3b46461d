package org.serviceplan.importer.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

import lombok.RequiredArgsConstructor;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.DataConsolidateFunction;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;

/** Workbooks that lie about in any office and are no annex, though many use its words. */
@RequiredArgsConstructor
@SuppressWarnings("ImmutableEnumChecker") // The functions hold nothing.
public enum ForeignBook {
    INVOICE((book, random) -> table(book, "請購單", random, "項次|品名|規格|數量|單價|金額|備註")),
    OLD_INVOICE(HSSFWorkbook::new, (book, random) -> table(book, "請購單", random, "項次|品名|數量|單價|備註")),
    ROSTER((book, random) -> table(book, "榮民服務處志工名冊", random, "編號|姓名|服務單位|職稱|聯絡電話|備註")),
    BUDGET((book, random) -> table(book, "112年度預算執行情形表", random, "項次|工作項目|承辦單位|預算數|執行數|執行率|執行情形")),
    SCHEDULE((book, random) -> table(book, "工作進度管制表", random, "編號|工作項目|承辦單位|辦理時間|執行情形|備考")),
    OTHER_PLAN((book, random) -> table(book, "某部112年度施政計畫", random, "項次|執行策略|執行方法|承辦單位|執行期程|備註")),
    OTHER_RESULTS((book, random) -> table(book, "某局專案管考", random, "編號|評核項目|執行情形|辦理機關")),
    MINUTES(ForeignBook::minutes),
    NUMBERS(ForeignBook::numbers),
    CHART(ForeignBook::chart),
    PIVOT(ForeignBook::pivot),
    FEATURES(ForeignBook::features),
    OLD_FEATURES(HSSFWorkbook::new, ForeignBook::features),
    FORMULAS(ForeignBook::formulas),
    LINKED(ForeignBook::linked),
    MACROS(() -> new XSSFWorkbook(XSSFWorkbookType.XLSM), ForeignBook::macros),
    CALENDAR(ForeignBook::calendar),
    BLANK((book, random) -> book.createSheet("工作表1"));

    private final Supplier<Workbook> format;
    private final BiConsumer<Workbook, Random> content;

    ForeignBook(BiConsumer<Workbook, Random> content) {
        this(XSSFWorkbook::new, content);
    }

    /** The workbook, the same for the same seed. */
    public byte[] bytes(long seed) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = format.get()) {
            content.accept(book, new Random(seed));
            book.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** How such a file is usually called. */
    public String fileName(long seed) {
        return "%s%04d%s"
                .formatted(name(), seed, name().startsWith("OLD_") ? ".xls" : this == MACROS ? ".xlsm" : ".xlsx");
    }

    private static Sheet table(Workbook book, String title, Random random, String heads) {
        Sheet sheet = book.createSheet(title);
        String[] columns = heads.split("\\|", -1);
        int top = random.nextInt(4);
        sheet.createRow(top).createCell(0).setCellValue(title);
        sheet.addMergedRegion(new CellRangeAddress(top, top, 0, columns.length - 1));
        Row head = sheet.createRow(top + 1);
        for (int c = 0; c < columns.length; c++) {
            head.createCell(c).setCellValue(columns[c]);
        }
        for (int r = 1; r <= 5 + random.nextInt(20); r++) {
            Row row = sheet.createRow(top + 1 + r);
            row.createCell(0).setCellValue(r);
            for (int c = 1; c < columns.length; c++) {
                fill(row.createCell(c), columns[c], random);
            }
        }
        return sheet;
    }

    private static void fill(Cell cell, String column, Random random) {
        if (column.endsWith("數") || column.endsWith("量") || column.endsWith("價") || column.endsWith("額")) {
            cell.setCellValue(random.nextInt(100_000));
        } else {
            cell.setCellValue("一、" + column + "之內容" + random.nextInt(100) + "，每年至少3次。");
        }
    }

    private static void minutes(Workbook book, Random random) {
        Sheet sheet = book.createSheet("會議紀錄");
        String[] lines = {
            "提升政府服務效能執行計畫研商會議紀錄",
            "壹、時間：112年3月" + (1 + random.nextInt(28)) + "日",
            "貳、討論事項：各處之具體作法、負責業參及完成期限如何律定，提請討論。",
            "決議：",
            "一、實施要項依規定辦理，具體作法由各處自訂。",
            "二、附件一、附件二於期限前繳交，執行成效應有量化數據。",
            "參、散會。"
        };
        for (int r = 0; r < lines.length; r++) {
            sheet.createRow(r).createCell(0).setCellValue(lines[r]);
        }
    }

    private static Sheet numbers(Workbook book, Random random) {
        Sheet sheet = book.createSheet("統計");
        for (int r = 0; r < 300; r++) {
            Row row = sheet.createRow(r);
            for (int c = 0; c < 20; c++) {
                if (r == 0) {
                    row.createCell(c).setCellValue("指標" + c);
                } else {
                    row.createCell(c).setCellValue(random.nextInt(1000));
                }
            }
        }
        return sheet;
    }

    private static void chart(Workbook book, Random random) {
        XSSFSheet sheet = (XSSFSheet) numbers(book, random);
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        ChartTypes[] types = {ChartTypes.BAR, ChartTypes.LINE, ChartTypes.PIE};
        ChartTypes type = types[random.nextInt(types.length)];
        XSSFChart chart = drawing.createChart(drawing.createAnchor(0, 0, 0, 0, 2, 2, 12, 20));
        chart.setTitleText("執行成效");
        XDDFDataSource<Double> keys =
                XDDFDataSourcesFactory.fromNumericCellRange(sheet, new CellRangeAddress(1, 12, 0, 0));
        XDDFNumericalDataSource<Double> values =
                XDDFDataSourcesFactory.fromNumericCellRange(sheet, new CellRangeAddress(1, 12, 1, 1));
        XDDFChartData data = type == ChartTypes.PIE
                ? chart.createData(type, null, null)
                : chart.createData(
                        type, chart.createCategoryAxis(AxisPosition.BOTTOM), chart.createValueAxis(AxisPosition.LEFT));
        data.addSeries(keys, values);
        chart.plot(data);
    }

    private static void pivot(Workbook book, Random random) {
        XSSFSheet data = (XSSFSheet) table(book, "資料", random, "項次|承辦單位|執行數|備註");
        int top = data.getFirstRowNum() + 1;
        AreaReference source = new AreaReference(
                new CellReference(top, 0), new CellReference(data.getLastRowNum(), 3), SpreadsheetVersion.EXCEL2007);
        var pivot = ((XSSFSheet) book.createSheet("樞紐")).createPivotTable(source, new CellReference("A3"), data);
        pivot.addRowLabel(1);
        pivot.addColumnLabel(DataConsolidateFunction.SUM, 2, "執行數合計");
    }

    /** Everything that sheets can have besides cells. */
    private static void features(Workbook book, Random random) {
        Sheet sheet = table(book, "清冊", random, "項次|工作項目|承辦單位|備註");
        CreationHelper helper = book.getCreationHelper();
        DataValidationHelper validations = sheet.getDataValidationHelper();
        sheet.addValidationData(validations.createValidation(
                validations.createExplicitListConstraint(new String[] {"具體作法", "實施要項", "完成期限"}),
                new CellRangeAddressList(3, 30, 2, 2)));
        ConditionalFormattingRule rule = sheet.getSheetConditionalFormatting().createConditionalFormattingRule("A1>3");
        sheet.getSheetConditionalFormatting()
                .addConditionalFormatting(new CellRangeAddress[] {CellRangeAddress.valueOf("A1:D20")}, rule);
        Drawing<?> drawing = sheet.createDrawingPatriarch();
        ClientAnchor anchor = helper.createClientAnchor();
        anchor.setCol1(6);
        anchor.setRow1(6);
        anchor.setCol2(8);
        anchor.setRow2(8);
        Cell cell = sheet.getRow(sheet.getLastRowNum()).getCell(1);
        var comment = drawing.createCellComment(anchor);
        comment.setString(helper.createRichTextString("具體作法？"));
        cell.setCellComment(comment);
        drawing.createPicture(anchor, book.addPicture(new byte[] {(byte) 0x89, 'P', 'N', 'G', 1, 2, 3}, 6));
        var link = helper.createHyperlink(org.apache.poi.common.usermodel.HyperlinkType.URL);
        link.setAddress("https://example.org/");
        cell.setHyperlink(link);
        var name = book.createName();
        name.setNameName("範圍");
        name.setRefersToFormula("清冊!$A$1:$B$4");
        sheet.setAutoFilter(CellRangeAddress.valueOf("A2:D20"));
        sheet.createFreezePane(1, 2);
        sheet.groupRow(3, 5);
        sheet.setColumnHidden(3, true);
        sheet.protectSheet("secret");
        sheet.getHeader().setCenter("具體作法");
        book.createSheet("很隱藏");
        book.setSheetVisibility(1, org.apache.poi.ss.usermodel.SheetVisibility.VERY_HIDDEN);
    }

    private static void formulas(Workbook book, Random random) {
        Sheet sheet = table(book, "計算", random, "項次|數量|單價");
        Row row = sheet.createRow(sheet.getLastRowNum() + 1);
        row.createCell(0).setCellFormula("SUM(B3:B5)");
        row.createCell(1).setCellFormula("1/0");
        row.createCell(2).setCellErrorValue(FormulaError.NA.getCode());
        row.createCell(3).setCellValue(true);
        sheet.setArrayFormula("B3:B5*C3:C5", CellRangeAddress.valueOf("E3:E5"));
        book.getCreationHelper().createFormulaEvaluator().evaluateAll();
    }

    private static void linked(Workbook book, Random random) {
        Sheet sheet = table(book, "連結", random, "項次|品名|數量");
        try (XSSFWorkbook other = new XSSFWorkbook()) {
            other.createSheet("附件一").createRow(0).createCell(0).setCellValue("具體作法");
            book.linkExternalWorkbook("附件.xlsx", other);
            sheet.createRow(40).createCell(0).setCellFormula("'[附件.xlsx]附件一'!A1");
            book.getCreationHelper()
                    .createFormulaEvaluator()
                    .setupReferencedWorkbooks(
                            Map.of("附件.xlsx", other.getCreationHelper().createFormulaEvaluator()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void macros(Workbook book, Random random) {
        table(book, "巨集", random, "項次|品名|數量");
        byte[] project = new byte[512];
        random.nextBytes(project);
        try {
            ((XSSFWorkbook) book).setVBAProject(new ByteArrayInputStream(project));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void calendar(Workbook book, Random random) {
        Sheet sheet = book.createSheet("行事曆");
        CellStyle date = book.createCellStyle();
        date.setDataFormat(book.createDataFormat().getFormat("[$-404]e/m/d"));
        LocalDate day = LocalDate.of(2023, 1, 1).plusDays(random.nextInt(300));
        for (int r = 0; r < 40; r++) {
            Row row = sheet.createRow(r * 2);
            Cell cell = row.createCell(0);
            cell.setCellValue(day.plusDays(r).atStartOfDay());
            cell.setCellStyle(date);
            row.createCell(1).setCellValue("榮民服務處座談");
            sheet.addMergedRegion(new CellRangeAddress(r * 2, r * 2 + 1, 1, 4));
        }
    }
}
