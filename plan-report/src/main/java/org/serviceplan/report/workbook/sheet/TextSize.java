package org.serviceplan.report.workbook.sheet;

/**
 * Estimates how many lines text takes in a column. Neither Excel nor LibreOffice can be relied upon to fit the height of rows that
 * another program wrote.
 */
public final class TextSize {
    private static final double WIDE = 1.9;
    private static final double CAPITAL = 1.3;
    private static final double OTHER = 1.05;
    private static final double NARROW = 0.7;
    private static final String NARROW_CHARACTERS = "-.:,;/|!'()[]";
    /** What the indent, the cell's own margins and a line that ends early take away. */
    private static final double MARGIN = 2.5;

    private TextSize() {}

    /** The lines of text in a column of this width; line breaks in the text count. */
    public static int lines(String text, double columnWidth, int fontSize) {
        double room = Math.max(WIDE, (columnWidth - MARGIN) * Look.PLAIN.size() / fontSize);
        int lines = 0;
        for (String paragraph : text.split("\n", -1)) {
            lines += Math.max(1, (int) Math.ceil(width(paragraph) / room));
        }
        return lines;
    }

    /** The width of text, in digits. */
    static double width(String text) {
        return text.codePoints().mapToDouble(TextSize::width).sum();
    }

    private static double width(int character) {
        if (character >= 0x2E80 || (character >= 0x2000 && character < 0x2800)) {
            return WIDE;
        }
        if (NARROW_CHARACTERS.indexOf(character) >= 0) {
            return NARROW;
        }
        return Character.isUpperCase(character) ? CAPITAL : OTHER;
    }
}
