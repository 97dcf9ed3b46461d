package org.serviceplan.importer.workbook;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;

import org.jspecify.annotations.Nullable;

/**
 * Reads the cells of an {@code .ods}: the text as the program that wrote the file showed it, and the value beside it.
 */
final class OdsCell {
    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    /** LibreOffice's own values, of which only errors differ from those of the standard. */
    private static final String CALC = "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0";

    private static final LocalDateTime DAY_ZERO = LocalDateTime.of(1899, 12, 31, 0, 0);
    private static final long DAY_MILLIS = 86_400_000;

    private final OdsText texts;

    OdsCell(Limits limits) {
        this.texts = new OdsText(limits);
    }

    /** What a cell holds, to be added wherever it is repeated. */
    @FunctionalInterface
    interface Content {
        void addTo(SheetBuilder sheet, int row, int column);
    }

    /** Reads the cell on which the cursor stands; null if it holds nothing. */
    @Nullable
    Content read(XmlCursor xml) {
        String type = xml.attribute(OFFICE, "value-type");
        String value = type == null ? null : xml.attribute(OFFICE, attribute(type));
        boolean faulty = "error".equals(xml.attribute(CALC, "value-type"));
        String formula = xml.attribute("formula");
        String shown = texts.read(xml);
        if (shown.isBlank() && value == null) {
            return formula == null || type != null ? null : uncalculated(formula);
        }
        if (faulty) {
            return (sheet, row, column) -> sheet.faulty(row, column, shown);
        }
        return switch (type == null ? "string" : type) {
            case "float", "percentage", "currency" -> number(shown, value);
            case "date" -> date(shown, value);
            case "boolean" -> logical(value);
            case "time" -> time(shown, value);
            default -> either(shown, value);
        };
    }

    private static String attribute(String type) {
        return switch (type) {
            case "date", "time", "boolean", "string" -> type + "-value";
            default -> "value";
        };
    }

    private static Content uncalculated(String formula) {
        return (sheet, row, column) -> sheet.uncalculated(row, column, formula);
    }

    /** The text that is shown, or the value where a program wrote nothing else. */
    private static Content either(String shown, @Nullable String value) {
        String text = shown.isBlank() && value != null ? value : shown;
        return (sheet, row, column) -> sheet.text(row, column, text);
    }

    private static Content logical(@Nullable String value) {
        boolean holds = Elements.saysTrue(value);
        return (sheet, row, column) -> sheet.logical(row, column, holds);
    }

    /** What should be a number and is none is still what was submitted. */
    private static Content number(String shown, @Nullable String value) {
        try {
            double number = Double.parseDouble(value == null ? shown : value);
            CellValue numeric = new CellValue.Numeric(number);
            String text = shown.isBlank() ? GeneralFormat.GENERAL.text(number) : shown;
            return (sheet, row, column) -> sheet.shown(row, column, text, numeric);
        } catch (NumberFormatException e) {
            return either(shown, value);
        }
    }

    private static Content date(String shown, @Nullable String value) {
        try {
            LocalDateTime moment = moment(value == null ? shown : value);
            CellValue dated = new CellValue.Dated(moment);
            return shown.isBlank()
                    ? (sheet, row, column) -> sheet.date(row, column, moment, GeneralFormat.GENERAL)
                    : (sheet, row, column) -> sheet.shown(row, column, shown, dated);
        } catch (DateTimeException e) {
            return either(shown, value);
        }
    }

    /** A time of day is a date as in Excel, on the day before its first; a longer one is a number of days. */
    private static Content time(String shown, @Nullable String value) {
        try {
            Duration time = Duration.parse(value == null ? shown : value);
            CellValue held = time.isNegative() || time.toDays() > 0
                    ? new CellValue.Numeric(time.toMillis() / (double) DAY_MILLIS)
                    : new CellValue.Dated(DAY_ZERO.plus(time));
            return shown.isBlank()
                    ? either(shown, value)
                    : (sheet, row, column) -> sheet.shown(row, column, shown, held);
        } catch (DateTimeException e) {
            return either(shown, value);
        }
    }

    private static LocalDateTime moment(String value) {
        return value.indexOf('T') < 0 ? LocalDate.parse(value).atStartOfDay() : LocalDateTime.parse(value);
    }
}
