package org.serviceplan.importer.workbook;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;

import org.jspecify.annotations.Nullable;

/** Reads the cells of an {@code .xlsx}, whatever type they are of. */
final class CellXml {
    private final SharedStrings sharedStrings;
    private final CellFormats formats;
    private final TextXml texts;

    CellXml(SharedStrings sharedStrings, CellFormats formats, Limits limits) {
        this.sharedStrings = sharedStrings;
        this.formats = formats;
        this.texts = new TextXml(limits);
    }

    /** Reads the cell on which the cursor stands. */
    void read(XmlCursor xml, int row, int column, SheetBuilder sheet) {
        sheet.visit();
        String type = xml.attribute("t");
        String style = mayBeNumber(type) ? xml.attribute("s") : null;
        String value = null;
        String formula = null;
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "v" -> value = texts.plain(xml);
                case "is" -> value = texts.read(xml);
                case "f" -> formula = texts.plain(xml);
                default -> {}
            }
        }
        if (value == null || value.isEmpty()) {
            // Only a text may be empty and calculated all the same.
            if (formula != null && (value == null || !"str".equals(type))) {
                sheet.uncalculated(row, column, formula);
            }
            return;
        }
        switch (type == null ? "n" : type) {
            case "n" -> number(sheet, row, column, value, format(xml, style));
            case "s" -> sheet.text(row, column, shared(xml, value));
            case "b" -> sheet.logical(row, column, XmlCursor.saysTrue(value));
            case "e" -> sheet.faulty(row, column, value);
            case "d" -> isoDate(sheet, row, column, value, format(xml, style));
            default -> sheet.text(row, column, value);
        }
    }

    /** Only of these the style says how they are shown. */
    private static boolean mayBeNumber(@Nullable String type) {
        return type == null || type.equals("n") || type.equals("d");
    }

    /** What should be a number and is none is still what was submitted. */
    private static void number(SheetBuilder sheet, int row, int column, String value, CellFormat format) {
        try {
            sheet.number(row, column, Double.parseDouble(value), format);
        } catch (NumberFormatException e) {
            sheet.text(row, column, value);
        }
    }

    /** Strict workbooks may have dates as a type of their own. */
    private static void isoDate(SheetBuilder sheet, int row, int column, String value, CellFormat format) {
        try {
            boolean dayOnly = value.indexOf('T') < 0;
            String local = value.endsWith("Z") ? value.substring(0, value.length() - 1) : value;
            sheet.date(
                    row, column, dayOnly ? LocalDate.parse(local).atStartOfDay() : LocalDateTime.parse(local), format);
        } catch (DateTimeException e) {
            sheet.text(row, column, value);
        }
    }

    private String shared(XmlCursor xml, String number) {
        String text = sharedStrings.get(index(xml, number));
        if (text == null) {
            throw xml.damaged();
        }
        return text;
    }

    private CellFormat format(XmlCursor xml, @Nullable String style) {
        return style == null ? formats.ofStyle(0) : formats.ofStyle(index(xml, style));
    }

    private static int index(XmlCursor xml, String digits) {
        try {
            return Integer.parseInt(digits.strip());
        } catch (NumberFormatException e) {
            throw xml.damaged();
        }
    }
}
