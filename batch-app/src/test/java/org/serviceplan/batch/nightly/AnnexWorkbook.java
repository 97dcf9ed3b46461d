package org.serviceplan.batch.nightly;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.model.framework.ImplementationItem;
import org.serviceplan.model.framework.PlanFramework;
import org.serviceplan.model.text.ChineseNumerals;

/** Makes plain annexes 1, with one measure under each item. */
final class AnnexWorkbook {
    private AnnexWorkbook() {}

    /** An annex 1 of an office, whose measures end with some words of their own. */
    static byte[] measures(String office, int year, String words) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet("附件一");
            row(sheet, office + year + "年度提升政府服務效能具體作法");
            row(sheet, "項次", "實施要項", "具體作法", "負責業參", "完成期限");
            for (ImplementationItem item :
                    PlanFramework.forYear(MinguoYear.of(year)).items()) {
                String number = ChineseNumerals.format(item.ordinal());
                row(sheet, number, item.heading(), "一、辦理第" + number + "項服務" + words, "處綜合", "持續辦理");
            }
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void row(Sheet sheet, String... texts) {
        Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int column = 0; column < texts.length; column++) {
            row.createCell(column).setCellValue(texts[column]);
        }
    }
}
