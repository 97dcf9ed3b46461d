package org.serviceplan.importer.workbook;

import java.io.IOException;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Written with POI, read by us, and by POI again: both must see the same. */
final class PoiAgreementTest {

    @Test
    void xlsxIsSeenAsPoiSeesIt() throws IOException {
        assertSeenAlike(Books.xlsx(PoiAgreementTest::fill));
    }

    @Test
    void xlsIsSeenAsPoiSeesIt() throws IOException {
        assertSeenAlike(Books.xls(PoiAgreementTest::fill));
    }

    private static void assertSeenAlike(byte[] content) throws IOException {
        assertThat(PoiView.ours(Books.read(content))).isEqualTo(PoiView.of(content));
    }

    /** Every type of value, in many formats; merges; hidden rows and sheets. */
    private static void fill(Workbook book) {
        Sheet sheet = book.createSheet("附件一");
        Row title = sheet.createRow(0);
        title.createCell(0).setCellValue("花蓮縣榮民服務處提升政府服務效能具體作法");
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 4));
        sheet.addMergedRegion(new CellRangeAddress(2, 4, 0, 0));
        Row values = sheet.createRow(2);
        values.createCell(0).setCellValue("一");
        values.createCell(1).setCellValue(1);
        values.createCell(2).setCellValue(0.1 + 0.2);
        values.createCell(3).setCellValue(true);
        values.createCell(4).setCellErrorValue(FormulaError.NA.getCode());
        values.createCell(5).setCellValue("  ");
        values.createCell(6).setBlank();
        Row formulas = sheet.createRow(3);
        formulas.createCell(0).setCellFormula("B3*2");
        formulas.createCell(1).setCellFormula("A3&\"、\"");
        formulas.createCell(2).setCellFormula("1/0");
        formulas.createCell(3).setCellFormula("B3=1");
        book.getCreationHelper().createFormulaEvaluator().evaluateAll();
        addNumbers(book, sheet.createRow(5));
        Row hidden = sheet.createRow(7);
        hidden.setZeroHeight(true);
        hidden.createCell(2).setCellValue("第一行\n第二行");
        book.createSheet("說明").createRow(9).createCell(9).setCellValue("臺北市 & <桃園市>");
        book.setSheetHidden(1, true);
        book.createSheet("空白");
    }

    private static void addNumbers(Workbook book, Row row) {
        String[] formats = {
            "0", "0.00", "#,##0", "#,##0.00", "0%", "0.00%", "0.00E+00", "yyyy/mm/dd", "h:mm:ss", "0\"件\"", "@"
        };
        for (int i = 0; i < formats.length; i++) {
            CellStyle style = book.createCellStyle();
            style.setDataFormat(book.createDataFormat().getFormat(formats[i]));
            row.createCell(i).setCellValue(45291.375);
            row.getCell(i).setCellStyle(style);
        }
    }
}
