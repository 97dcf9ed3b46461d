package org.serviceplan.report.workbook.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Function;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;

import org.serviceplan.model.source.SourceFile;
import org.serviceplan.report.chart.ChartPicture;
import org.serviceplan.report.workbook.sheet.Entry;
import org.serviceplan.report.workbook.sheet.Printing;
import org.serviceplan.report.workbook.sheet.SheetForm;
import org.serviceplan.report.workbook.sheet.SheetOutput;
import org.serviceplan.report.workbook.sheet.SheetWriter;
import org.serviceplan.report.workbook.sheet.TableArea;

/** Writes one sheet of an .xlsx. */
final class XlsxSheet implements SheetOutput {
    /** Column widths of the format count 256ths of a digit. */
    private static final int DIGIT = 256;

    private final SheetForm form;
    private final XSSFSheet whole;
    private final SXSSFSheet sheet;
    private final SheetLinks links;
    private final CellWriter cells;
    private int nextRow;
    private int firstHead;

    XlsxSheet(SXSSFWorkbook workbook, SheetForm form, StyleCache styles, Function<SourceFile, String> addresses) {
        this.form = form;
        this.sheet = workbook.createSheet(form.name());
        // The sheet without its rows, for what cannot be streamed.
        this.whole = workbook.getXSSFWorkbook().getSheet(form.name());
        this.links = new SheetLinks(whole, addresses);
        this.cells = new CellWriter(styles, links);
        sheet.setDisplayGridlines(false);
        sheet.setDefaultRowHeightInPoints((float) SheetWriter.ROW_HEIGHT);
        for (int column = 0; column < form.widths().size(); column++) {
            sheet.setColumnWidth(column, (int) Math.round(form.widths().get(column) * DIGIT));
        }
        setUpPrint();
    }

    /** The name of its part in the package. */
    String partName() {
        return whole.getPackagePart().getPartName().getName().substring(1);
    }

    /** The rows that were written, as they stand in that part. */
    InputStream rows() throws IOException {
        return sheet.getWorksheetXMLInputStream();
    }

    SheetLinks links() {
        return links;
    }

    @Override
    public int nextRow() {
        return nextRow;
    }

    @Override
    public void row(List<Entry> entries, double height) {
        Row row = sheet.createRow(nextRow);
        row.setHeightInPoints((float) height);
        int column = 0;
        for (Entry entry : entries) {
            if (!entry.equals(Entry.NONE)) {
                cells.write(row.createCell(column), entry.content(), entry.look());
                for (int covered = 1; covered < entry.span(); covered++) {
                    // The line at the right of merged cells is that of the last.
                    cells.writeGround(row.createCell(column + covered), entry.look());
                }
                merge(column, entry.span());
            }
            column += entry.span();
        }
        nextRow++;
    }

    private void merge(int column, int span) {
        if (span > 1) {
            sheet.addMergedRegionUnsafe(new CellRangeAddress(nextRow, nextRow, column, column + span - 1));
        }
    }

    @Override
    public void blank(int rows) {
        nextRow += rows;
    }

    @Override
    public void beginPage() {
        sheet.setRowBreak(nextRow - 1);
    }

    @Override
    public void beginHead() {
        firstHead = nextRow;
    }

    @Override
    public void endHead() {
        sheet.createFreezePane(form.fixedColumns(), nextRow);
        sheet.setRepeatingRows(new CellRangeAddress(firstHead, nextRow - 1, -1, -1));
    }

    @Override
    public void table(TableArea area) {
        ExcelTable.add(whole, area);
        new Emphasizer(sheet.getSheetConditionalFormatting(), area).emphasize();
    }

    @Override
    public void print(Printing printing) {
        fit(printing);
        int columns = form.widths().size();
        if (printing.isPartOf(columns, nextRow)) {
            SXSSFWorkbook workbook = sheet.getWorkbook();
            workbook.setPrintArea(
                    workbook.getSheetIndex(sheet),
                    0,
                    Math.min(columns, printing.columns()) - 1,
                    0,
                    Math.min(nextRow, printing.rows()) - 1);
        }
    }

    @Override
    public void picture(ChartPicture chart, double width, double height) {
        PictureWriter.write(whole, nextRow, chart, width, height);
    }

    /** Sets up printing on A4 across, with the title, the sheet's name and page numbers. */
    private void setUpPrint() {
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        sheet.setMargin(PageMargin.LEFT, 0.5);
        sheet.setMargin(PageMargin.RIGHT, 0.5);
        sheet.setMargin(PageMargin.TOP, 0.8);
        sheet.setMargin(PageMargin.BOTTOM, 0.7);
        sheet.setHorizontallyCenter(true);
        // The space ends the font size; a title that begins with a year would make it 9112.
        sheet.getHeader().setLeft("&9 " + form.header());
        sheet.getHeader().setRight("&9 &A");
        sheet.getFooter().setCenter("&9 第 &P 頁，共 &N 頁");
        if (form.isPaged()) {
            form.pageColumns().forEach(column -> sheet.setColumnBreak(column - 1));
            sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, form.fixedColumns() - 1));
        }
        fit(Printing.WHOLE);
    }

    private void fit(Printing printing) {
        PrintSetup print = sheet.getPrintSetup();
        sheet.setFitToPage(printing.isFitted());
        if (printing.isFitted()) {
            print.setFitWidth((short) 1);
            print.setFitHeight((short) printing.pages());
        } else {
            print.setScale((short) printing.percent());
        }
    }
}
