package org.serviceplan.importer.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook drawn as text, as {@link SheetSketch} draws a sheet, and written as a real file. */
public final class BookSketch {
    private final Workbook workbook;

    private BookSketch(Workbook workbook) {
        this.workbook = workbook;
    }

    public static BookSketch xlsx() {
        return new BookSketch(new XSSFWorkbook());
    }

    public static BookSketch xls() {
        return new BookSketch(new HSSFWorkbook());
    }

    public BookSketch sheet(String name, String... lines) {
        Sheet sheet = workbook.createSheet(name);
        for (int r = 0; r < lines.length; r++) {
            Row row = sheet.createRow(r);
            String[] texts = lines[r].split("\\|", -1);
            for (int c = 0; c < texts.length; c++) {
                if (!texts[c].isBlank()) {
                    row.createCell(c).setCellValue(texts[c].strip().replace("/", "\n"));
                }
            }
        }
        return this;
    }

    /** Merges ranges such as A3:A8 of the sheet added last. */
    public BookSketch merged(String... ranges) {
        for (String range : ranges) {
            workbook.getSheetAt(workbook.getNumberOfSheets() - 1).addMergedRegion(CellRangeAddress.valueOf(range));
        }
        return this;
    }

    /** Hides the sheet added last. */
    public BookSketch hidden() {
        workbook.setSheetHidden(workbook.getNumberOfSheets() - 1, true);
        return this;
    }

    /** Hides a row of the sheet added last. */
    public BookSketch hiddenRow(int index) {
        workbook.getSheetAt(workbook.getNumberOfSheets() - 1).getRow(index).setZeroHeight(true);
        return this;
    }

    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (workbook) {
            workbook.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
