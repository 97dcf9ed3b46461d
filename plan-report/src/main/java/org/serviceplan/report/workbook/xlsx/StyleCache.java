package org.serviceplan.report.workbook.xlsx;

import java.awt.Color;
import java.util.HashMap;
import java.util.Map;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.extensions.XSSFCellBorder.BorderSide;

import org.serviceplan.report.presentation.ReportColors;
import org.serviceplan.report.workbook.sheet.Align;
import org.serviceplan.report.workbook.sheet.Look;

/** The styles of a workbook, one for each look: Excel allows no more than 64,000. */
final class StyleCache {
    /** On every Windows in Taiwan, and replaced by another Chinese font elsewhere. */
    static final String FONT = "微軟正黑體";

    private final XSSFWorkbook workbook;
    private final Map<Look, CellStyle> plain = new HashMap<>();
    private final Map<Look, CellStyle> quoted = new HashMap<>();
    private final Map<Look, Font> fonts = new HashMap<>();

    StyleCache(XSSFWorkbook workbook) {
        this.workbook = workbook;
        // The first font is the workbook's own: column widths count its digits.
        XSSFFont standard = workbook.getFontAt(0);
        standard.setFontName(FONT);
        standard.setFontHeightInPoints((short) Look.PLAIN.size());
    }

    /**
     * The style of a look.
     *
     * @param isQuoted whether the cell insists on being text, as Excel marks text that would otherwise be a formula
     */
    CellStyle style(Look look, boolean isQuoted) {
        return (isQuoted ? quoted : plain).computeIfAbsent(look, key -> create(key, isQuoted));
    }

    private XSSFCellStyle create(Look look, boolean isQuoted) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(fonts.computeIfAbsent(fontOf(look), this::createFont));
        style.setAlignment(HorizontalAlignment.valueOf(look.align().name()));
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(look.wrap());
        style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
        style.setQuotePrefixed(isQuoted);
        Color fill = look.fill();
        if (fill != null) {
            style.setFillForegroundColor(color(fill));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        if (look.bordered()) {
            // Text that touches the line beside it is hard to read.
            style.setIndention((short) (look.align() == Align.CENTER ? 0 : 1));
            border(style);
        }
        return style;
    }

    private Font createFont(Look look) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) look.size());
        font.setBold(look.bold());
        font.setColor(color(look.ink()));
        font.setUnderline(look.link() ? Font.U_SINGLE : Font.U_NONE);
        return font;
    }

    /** A look that differs from others only in what makes a font. */
    private static Look fontOf(Look look) {
        return Look.PLAIN
                .withSize(look.size())
                .withBold(look.bold())
                .withInk(look.ink())
                .withLink(look.link());
    }

    private static void border(XSSFCellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        for (BorderSide side : BorderSide.values()) {
            style.setBorderColor(side, color(ReportColors.LINE));
        }
    }

    /** With the byte for its opacity, without which POI writes it and the schema forbids it. */
    static XSSFColor color(Color color) {
        return new XSSFColor(new byte[] {
            (byte) color.getAlpha(), (byte) color.getRed(), (byte) color.getGreen(), (byte) color.getBlue()
        });
    }
}
