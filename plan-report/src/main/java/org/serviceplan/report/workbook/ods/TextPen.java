package org.serviceplan.report.workbook.ods;

import org.serviceplan.report.workbook.xml.XmlPen;

/** Writes text as paragraphs, with the spaces and tabs that XML would fold. */
final class TextPen {
    private TextPen() {}

    /** A paragraph a line. */
    static void write(XmlPen xml, String text) {
        for (String line : text.split("\n", -1)) {
            xml.start("text:p");
            line(xml, line);
            xml.end();
        }
    }

    /** A line within a paragraph. */
    static void line(XmlPen xml, String line) {
        int plain = 0;
        int at = 0;
        while (at < line.length()) {
            int end = at + 1;
            boolean tab = line.charAt(at) == '\t';
            if (!tab && line.charAt(at) == ' ') {
                while (end < line.length() && line.charAt(end) == ' ') {
                    end++;
                }
            }
            boolean folded = line.charAt(at) == ' ' && (at == 0 || end == line.length() || end - at > 1);
            if (tab || folded) {
                xml.text(line.substring(plain, at));
                xml.start(tab ? "text:tab" : "text:s");
                if (!tab) {
                    xml.attribute("text:c", end - at);
                }
                xml.end();
                plain = end;
            }
            at = end;
        }
        xml.text(line.substring(plain));
    }
}
