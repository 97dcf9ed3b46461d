package org.serviceplan.importer.form;

import java.util.EnumMap;
import java.util.Map;

import lombok.RequiredArgsConstructor;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How the cells of a form look; all but those to be filled in are locked. */
@RequiredArgsConstructor
enum FormStyle {
    /** The title over a table. */
    TITLE(16, true, HorizontalAlignment.CENTER, false, false),
    /** A line of text that belongs to no table. */
    TEXT(12, false, HorizontalAlignment.LEFT, false, false),
    /** The head of a column. */
    HEAD(12, true, HorizontalAlignment.CENTER, true, true),
    /** The number of an item. */
    NUMBER(12, false, HorizontalAlignment.CENTER, true, true),
    /** The heading of an item. */
    PRINTED(12, false, HorizontalAlignment.LEFT, true, true),
    /** What is to be filled in. */
    OPEN(12, false, HorizontalAlignment.LEFT, true, false);

    /** What Taiwan's agencies write in. */
    private static final String FONT = "標楷體";

    private static final byte[] LIGHT_GREY = {(byte) 0xEC, (byte) 0xEC, (byte) 0xEC};

    private final int points;
    private final boolean bold;
    private final HorizontalAlignment alignment;
    private final boolean ruled;
    private final boolean shaded;

    static Map<FormStyle, XSSFCellStyle> in(XSSFWorkbook workbook) {
        Map<FormStyle, XSSFCellStyle> styles = new EnumMap<>(FormStyle.class);
        for (FormStyle style : values()) {
            styles.put(style, style.make(workbook));
        }
        return styles;
    }

    private XSSFCellStyle make(XSSFWorkbook workbook) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setAlignment(alignment);
        style.setVerticalAlignment(this == HEAD || this == TITLE ? VerticalAlignment.CENTER : VerticalAlignment.TOP);
        style.setLocked(this != OPEN);
        if (ruled) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        if (shaded) {
            style.setFillForegroundColor(new XSSFColor(LIGHT_GREY));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return style;
    }
}
