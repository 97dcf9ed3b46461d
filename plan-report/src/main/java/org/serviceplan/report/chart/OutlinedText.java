package org.serviceplan.report.chart;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.PathIterator;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Text as outlines of its characters, each defined once and used wherever it occurs: it needs no font. */
final class OutlinedText implements SvgText {
    /** The units in which the bundled font draws; whole numbers lose nothing. */
    private static final int EM = 1000;

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    /** Every chart is set in the same few characters. */
    private static final Map<String, String> DRAWN = new ConcurrentHashMap<>();

    private final Map<String, String> outlines = new TreeMap<>();

    @Override
    public String write(String text, Font font, String fill, double x, double y) {
        Font large = font.deriveFont((float) EM);
        GlyphVector glyphs = large.createGlyphVector(CONTEXT, text);
        StringBuilder svg = new StringBuilder("<g fill=\"" + fill + "\" transform=\"translate(");
        svg.append(SvgNumbers.format(x)).append(' ').append(SvgNumbers.format(y));
        svg.append(") scale(").append(SvgNumbers.scale(font.getSize2D() / EM)).append(")\">");
        for (int i = 0; i < glyphs.getNumGlyphs(); i++) {
            int code = glyphs.getGlyphCode(i);
            String id = (font.isBold() ? "b" : "r") + code;
            String outline = DRAWN.computeIfAbsent(id, key -> outline(large, code));
            outlines.put(id, outline);
            if (!outline.isEmpty()) {
                long left = Math.round(glyphs.getGlyphPosition(i).getX());
                svg.append("<use xlink:href=\"#" + id + "\" x=\"" + left + "\"/>");
            }
        }
        return svg.append("</g>\n").toString();
    }

    @Override
    public String definitions() {
        StringBuilder defs = new StringBuilder("<defs>\n");
        outlines.forEach((id, outline) -> {
            if (!outline.isEmpty()) {
                defs.append("<path id=\"").append(id);
                defs.append("\" d=\"").append(outline).append("\"/>\n");
            }
        });
        return defs.append("</defs>\n").toString();
    }

    private static String outline(Font font, int code) {
        PathIterator path = font.createGlyphVector(CONTEXT, new int[] {code})
                .getGlyphOutline(0)
                .getPathIterator(null);
        StringBuilder d = new StringBuilder();
        double[] points = new double[6];
        for (; !path.isDone(); path.next()) {
            int type = path.currentSegment(points);
            d.append("MLQCZ".charAt(type));
            append(d, points, pointsOf(type));
        }
        return d.toString();
    }

    private static int pointsOf(int segment) {
        return switch (segment) {
            case PathIterator.SEG_MOVETO, PathIterator.SEG_LINETO -> 1;
            case PathIterator.SEG_QUADTO -> 2;
            case PathIterator.SEG_CUBICTO -> 3;
            default -> 0;
        };
    }

    private static void append(StringBuilder d, double[] points, int count) {
        for (int i = 0; i < 2 * count; i++) {
            long number = Math.round(points[i]);
            if (i > 0 && number >= 0) {
                d.append(' ');
            }
            d.append(number);
        }
    }
}
