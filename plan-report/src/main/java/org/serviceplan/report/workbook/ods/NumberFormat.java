package org.serviceplan.report.workbook.ods;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.serviceplan.report.workbook.xml.XmlPen;

/**
 * A format of numbers: one for all, or three for those above, below and at nought.
 *
 * @param sections the formats, each with the sign it shows
 */
record NumberFormat(List<Section> sections) {
    private static final int BY_SIGN = 3;

    /** How some numbers are shown, whatever their sign. */
    private record Section(String sign, DecimalFormat digits) {
        static Section of(String format) {
            String sign = format.startsWith("+") || format.startsWith("-") ? format.substring(0, 1) : "";
            DecimalFormat digits =
                    new DecimalFormat(format.substring(sign.length()), DecimalFormatSymbols.getInstance(Locale.ROOT));
            digits.setRoundingMode(RoundingMode.HALF_UP);
            return new Section(sign, digits);
        }
    }

    /** A format in Excel's words: #,##0, 0.0%, +0.0;-0.0;0.0. */
    static NumberFormat of(String format) {
        List<Section> sections =
                Arrays.stream(format.split(";", -1)).map(Section::of).toList();
        if (sections.size() != 1 && sections.size() != BY_SIGN) {
            throw new IllegalArgumentException("Say how to write in OpenDocument: " + format);
        }
        return new NumberFormat(sections);
    }

    String shown(BigDecimal value) {
        if (sections.size() == 1) {
            return sections.get(0).digits().format(value);
        }
        Section section = sections.get(value.signum() > 0 ? 0 : value.signum() < 0 ? 1 : 2);
        return section.sign() + section.digits().format(value.abs());
    }

    /** Writes it as a style; what depends on the sign are styles of their own. */
    void write(XmlPen xml, String name) {
        for (int i = 0; i + 1 < sections.size(); i++) {
            start(xml, name + "P" + i, sections.get(i)).end();
        }
        start(xml, name, sections.get(sections.size() - 1));
        if (sections.size() == BY_SIGN) {
            map(xml, "value()>0", name + "P0");
            map(xml, "value()<0", name + "P1");
        }
        xml.end();
    }

    private static XmlPen start(XmlPen xml, String name, Section section) {
        DecimalFormat digits = section.digits();
        boolean share = digits.getMultiplier() > 1;
        xml.start(share ? "number:percentage-style" : "number:number-style").attribute("style:name", name);
        if (!section.sign().isEmpty()) {
            xml.element("number:text", section.sign());
        }
        xml.start("number:number")
                .attribute("number:min-integer-digits", digits.getMinimumIntegerDigits())
                .attribute("number:decimal-places", digits.getMaximumFractionDigits())
                .attribute("number:min-decimal-places", digits.getMinimumFractionDigits())
                .attribute("number:grouping", Boolean.toString(digits.isGroupingUsed()))
                .end();
        return share ? xml.element("number:text", "%") : xml;
    }

    private static void map(XmlPen xml, String condition, String name) {
        xml.start("style:map")
                .attribute("style:condition", condition)
                .attribute("style:apply-style-name", name)
                .end();
    }
}
