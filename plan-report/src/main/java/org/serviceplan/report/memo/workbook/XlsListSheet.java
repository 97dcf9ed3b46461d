package org.serviceplan.report.memo.workbook;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import lombok.RequiredArgsConstructor;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFHyperlink;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;

import org.serviceplan.report.presentation.ReportColors;

/** Writes the first sheet of a memo into an {@code .xls}. */
@RequiredArgsConstructor
final class XlsListSheet {
    private final HSSFWorkbook workbook;
    private final HSSFSheet sheet;
    private final XlsColors colors;
    private final Map<ListStyle, HSSFCellStyle> styles = new EnumMap<>(ListStyle.class);

    void write(CorrectionList list) {
        for (int column = 0; column < ListLine.WIDTHS.size(); column++) {
            sheet.setColumnWidth(column, ListLine.WIDTHS.get(column) * 256);
        }
        List<ListLine> lines = ListLine.of(list);
        for (int row = 0; row < lines.size(); row++) {
            line(row, lines.get(row));
        }
        sheet.setDisplayGridlines(false);
        sheet.setAutobreaks(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.getFooter().setCenter("第 &P 頁，共 &N 頁");
    }

    private void line(int number, ListLine line) {
        HSSFRow row = sheet.createRow(number);
        row.setHeightInPoints((float) line.height());
        for (int column = 0; column < line.cells().size(); column++) {
            write(row.createCell(column), line.cells().get(column));
        }
        if (line.isAcross()) {
            sheet.addMergedRegion(new CellRangeAddress(number, number, 0, ListLine.WIDTHS.size() - 1));
        }
        if (line.isHead()) {
            sheet.createFreezePane(0, number + 1);
            sheet.setRepeatingRows(new CellRangeAddress(number, number, -1, -1));
        }
    }

    private void write(HSSFCell cell, ListLine.Entry entry) {
        Correction target = entry.target();
        boolean linked = target != null && target.sheet() != null && workbook.getSheet(target.sheet()) != null;
        ListStyle style = entry.style() == ListStyle.LINK && !linked ? ListStyle.CENTRED : entry.style();
        cell.setCellStyle(styles.computeIfAbsent(style, this::style));
        if (style == ListStyle.NUMBER) {
            cell.setCellValue(Integer.parseInt(entry.text()));
        } else {
            cell.setCellValue(entry.text());
        }
        if (target != null && linked) {
            HSSFHyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
            link.setAddress("'" + String.valueOf(target.sheet()).replace("'", "''") + "'!" + target.cell());
            cell.setHyperlink(link);
        }
    }

    private HSSFCellStyle style(ListStyle look) {
        HSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font(look));
        style.setWrapText(true);
        style.setQuotePrefixed(true);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setAlignment(look.centred() ? HorizontalAlignment.CENTER : HorizontalAlignment.LEFT);
        if (look.bordered()) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
            short line = colors.of(ReportColors.LINE);
            style.setTopBorderColor(line);
            style.setBottomBorderColor(line);
            style.setLeftBorderColor(line);
            style.setRightBorderColor(line);
            style.setIndention((short) (look.centred() ? 0 : 1));
        }
        if (look.fill() != null) {
            style.setFillForegroundColor(colors.of(look.fill()));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return style;
    }

    private HSSFFont font(ListStyle look) {
        HSSFFont font = workbook.createFont();
        font.setFontName("微軟正黑體");
        font.setFontHeightInPoints((short) look.size());
        font.setBold(look.bold());
        font.setUnderline(look.link() ? Font.U_SINGLE : Font.U_NONE);
        font.setColor(colors.of(look.ink()));
        return font;
    }
}
