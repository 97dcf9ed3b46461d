package org.serviceplan.report.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.LineMetrics;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Text that always fits its place: it is set smaller before it is ever cut. */
final class FittedText {
    /** Where a line of text stands in its box. */
    enum Align {
        LEFT(0),
        CENTRE(0.5),
        RIGHT(1);

        private final double share;

        Align(double share) {
            this.share = share;
        }
    }

    private static final Pattern CLAUSE_END = Pattern.compile("(?<=，)");
    private static final String NEVER_FIRST = "，。、；：）」』〉》％%";

    private FittedText() {}

    /** The font, smaller if the widest of these texts needs it to fit the width; sizes are whole, as JFree's SVG rounds them down. */
    static Font fit(Graphics2D g2, Font font, List<String> texts, double width) {
        double widest =
                texts.stream().mapToDouble(text -> width(g2, font, text)).max().orElse(0);
        return widest <= width ? font : whole(font, font.getSize2D() * width / widest);
    }

    /** The font in this size or a little smaller. */
    static Font whole(Font font, double size) {
        return font.deriveFont((float) Math.max(1, Math.floor(size)));
    }

    static double width(Graphics2D g2, Font font, String text) {
        return font.getStringBounds(text, g2.getFontRenderContext()).getWidth();
    }

    static double lineHeight(Font font) {
        return font.getSize2D() * 1.3;
    }

    /** Draws one line, in the middle of the box's height. */
    static void draw(Graphics2D g2, String text, Rectangle2D box, Font font, Align align) {
        Font fitted = fit(g2, font, List.of(text), box.getWidth());
        double free = box.getWidth() - width(g2, fitted, text);
        // The middle of 國 rather than of the line, which has room for accents above.
        LineMetrics metrics = fitted.getLineMetrics("國", g2.getFontRenderContext());
        double baseline = box.getCenterY() + metrics.getAscent() * 0.325;
        g2.setFont(fitted);
        g2.drawString(text, (float) (box.getX() + free * align.share), (float) baseline);
    }

    /** Breaks text into lines of at most this width and much the same length: after commas, and where even that is too long. */
    static List<String> wrap(Graphics2D g2, String text, Font font, double width) {
        List<String> lines = new ArrayList<>();
        for (String clause : CLAUSE_END.split(text, -1)) {
            String last = lines.isEmpty() ? "" : lines.get(lines.size() - 1);
            if (!last.isEmpty() && width(g2, font, last + clause) <= width) {
                lines.set(lines.size() - 1, last + clause);
            } else {
                lines.addAll(wrapClause(g2, clause, font, width));
            }
        }
        return lines;
    }

    private static List<String> wrapClause(Graphics2D g2, String clause, Font font, double width) {
        int count = (int) Math.ceil(width(g2, font, clause) / width);
        List<String> lines = new ArrayList<>();
        String rest = clause;
        for (int left = count; left > 1; left--) {
            int end = (rest.length() + left - 1) / left;
            while (end > 1 && end < rest.length() && NEVER_FIRST.indexOf(rest.charAt(end)) >= 0) {
                end--;
            }
            lines.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        lines.add(rest);
        return lines;
    }
}
