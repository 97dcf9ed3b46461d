package org.serviceplan.report.memo.workbook;

import java.awt.Color;
import java.util.Locale;

import org.serviceplan.model.finding.Severity;

/** The colours that cells are marked with: light enough for dark text, and apart in greyscale print as well. */
final class Marking {
    static final Color ERROR = new Color(0xF4B183);
    static final Color WARNING = new Color(0xFFE699);
    static final Color INFO = new Color(0xDDEBF7);

    private Marking() {}

    static Color of(Severity severity) {
        return switch (severity) {
            case ERROR -> ERROR;
            case WARNING -> WARNING;
            case INFO -> INFO;
        };
    }

    /** As style sheets of workbooks write it. */
    static String argb(Color color) {
        return String.format(Locale.ROOT, "FF%06X", color.getRGB() & 0xFFFFFF);
    }
}
