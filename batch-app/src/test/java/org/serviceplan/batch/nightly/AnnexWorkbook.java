package org.serviceplan.batch.nightly;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import org.serviceplan.importer.testing.ZipSketch;
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

    /** An annex 1 with very many measures of 180 characters, of which 90,000 are within all limits on the size of files. */
    static byte[] huge(String office, int year, int measures) {
        List<ImplementationItem> items =
                PlanFramework.forYear(MinguoYear.of(year)).items();
        StringBuilder rows = new StringBuilder(
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
        row(rows, office + year + "年度提升政府服務效能具體作法");
        row(rows, "項次", "實施要項", "具體作法");
        String words = IntStream.range(0, 180)
                .mapToObj(i -> Character.toString('一' + i * 37))
                .collect(Collectors.joining());
        int perItem = measures / items.size();
        for (ImplementationItem item : items) {
            for (int i = 0; i < perItem; i++) {
                String text = "一、" + i + words.substring(i % 180) + words.substring(0, i % 180);
                boolean first = i == 0;
                row(rows, first ? ChineseNumerals.format(item.ordinal()) : "", first ? item.heading() : "", text);
            }
        }
        return ZipSketch.of(measures(office, year, ""))
                .with("xl/worksheets/sheet1.xml", rows + "</sheetData></worksheet>")
                .bytes();
    }

    private static void row(StringBuilder rows, String... texts) {
        rows.append("<row>");
        for (String text : texts) {
            rows.append("<c t=\"inlineStr\"><is><t>").append(text).append("</t></is></c>");
        }
        rows.append("</row>");
    }

    private static void row(Sheet sheet, String... texts) {
        Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int column = 0; column < texts.length; column++) {
            row.createCell(column).setCellValue(texts[column]);
        }
    }
}
