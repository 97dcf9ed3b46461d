package org.serviceplan.importer.workbook;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;

import lombok.Getter;
import lombok.experimental.Accessors;
import org.jspecify.annotations.Nullable;

/** Reads the cells of an {@code .xlsx}, whatever type they are of. */
@Accessors(fluent = true)
final class CellXml {
    private final String part;

    @Getter
    private final SharedStrings sharedStrings;

    private final CellFormats formats;

    @Getter
    private final Limits limits;

    private final TextXml texts;

    /** For the cells of the worksheet in this part. */
    CellXml(String part, SharedStrings sharedStrings, CellFormats formats, Limits limits) {
        this.part = part;
        this.limits = limits;
        this.sharedStrings = sharedStrings;
        this.formats = formats;
        this.texts = new TextXml(limits);
    }

    /** Reads the cell on which the cursor stands. */
    void read(XmlCursor xml, int row, int column, SheetBuilder sheet) {
        String type = xml.attribute("t");
        String style = SheetCell.hasFormat(type) ? xml.attribute("s") : null;
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
        put(new SheetCell(row, column, type, style, value, formula), sheet);
    }

    /** Puts a cell onto the sheet. */
    void put(SheetCell cell, SheetBuilder sheet) {
        sheet.visit();
        String value = cell.value();
        String formula = cell.formula();
        if (formula != null && cell.isUncalculated()) {
            sheet.uncalculated(cell.row(), cell.column(), formula);
        } else if (value != null && !value.isEmpty()) {
            put(cell, value, sheet);
        }
    }

    private void put(SheetCell cell, String value, SheetBuilder sheet) {
        int row = cell.row();
        int column = cell.column();
        if (SheetCell.TEXT.equals(cell.type())) {
            sheet.text(row, column, value);
            return;
        }
        switch (cell.type() == null ? "n" : cell.type()) {
            case "n" -> number(sheet, row, column, value, format(cell.style()));
            case "s" -> sheet.text(row, column, shared(value));
            case "b" -> sheet.logical(row, column, Elements.saysTrue(value));
            case "e" -> sheet.faulty(row, column, value);
            case "d" -> isoDate(sheet, row, column, value, format(cell.style()));
            default -> sheet.text(row, column, value);
        }
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

    private String shared(String number) {
        String text = sharedStrings.get(index(number));
        if (text == null) {
            throw damaged();
        }
        return text;
    }

    private CellFormat format(@Nullable String style) {
        return style == null ? formats.ofStyle(0) : formats.ofStyle(index(style));
    }

    private UnreadableWorkbookException damaged() {
        return UnreadableWorkbookException.damaged(part);
    }

    private int index(String digits) {
        try {
            return Integer.parseInt(digits.strip());
        } catch (NumberFormatException e) {
            throw damaged();
        }
    }
}
