package org.serviceplan.report.workbook.ods;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

import org.serviceplan.report.workbook.sheet.Look;
import org.serviceplan.report.workbook.xml.XmlPen;

/** Number formats as styles of OpenDocument, each kept once, and numbers as they show them. */
final class NumberFormats {
    private static final String[] DATE = {"year", "-", "month", "-", "day"};
    private static final String[] CLOCK = {" ", "hours", ":", "minutes"};

    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, NumberFormat> formats = new LinkedHashMap<>();

    /** The name of the style of a format; the same for the same format. */
    String name(String format) {
        return names.computeIfAbsent(format, key -> "N" + (names.size() + 1));
    }

    /** A number as the format shows it. */
    String shown(BigDecimal value, String format) {
        if (format.equals(Look.GENERAL)) {
            return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
        }
        return number(format).shown(value);
    }

    private NumberFormat number(String format) {
        return formats.computeIfAbsent(format, NumberFormat::of);
    }

    static boolean isShare(String format) {
        return format.endsWith("%");
    }

    private static boolean isDate(String format) {
        return format.startsWith("yyyy");
    }

    /** Writes the styles of all formats that were asked for. */
    void write(XmlPen xml) {
        names.forEach((format, name) -> {
            if (isDate(format)) {
                writeDate(xml, format, name);
            } else {
                number(format).write(xml, name);
            }
        });
    }

    private static void writeDate(XmlPen xml, String format, String name) {
        xml.start("number:date-style").attribute("style:name", name);
        writeParts(xml, DATE);
        if (format.endsWith("hh:mm")) {
            writeParts(xml, CLOCK);
        }
        xml.end();
    }

    private static void writeParts(XmlPen xml, String[] parts) {
        for (String part : parts) {
            if (Character.isLetter(part.charAt(0))) {
                xml.start("number:" + part).attribute("number:style", "long").end();
            } else {
                xml.element("number:text", part);
            }
        }
    }
}
