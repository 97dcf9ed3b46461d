package org.serviceplan.report.chart;

import java.awt.Color;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jfree.svg.SVGGraphics2D;
import org.jfree.svg.SVGUnits;

import static java.util.stream.Collectors.joining;

/**
 * A chart as SVG. What JFree writes is made leaner, and fit for pages whose content security policy forbids styles: colours become
 * attributes, and nothing is clipped, as charts draw nothing beyond their edges.
 */
final class ChartSvg {
    private static final Pattern TEXT =
            Pattern.compile("<g><text x='([^']+)' y='([^']+)' style='fill: (rgb[^;]+);[^']*font-size: (\\d+)px;"
                    + "( font-weight: bold;)?'[^>]*>([^<]*)</text></g>");
    private static final Pattern CLIP = Pattern.compile(" clip-path='[^']*'");
    private static final Pattern STYLE = Pattern.compile(" style='([^']*)'");
    private static final Pattern DECLARATION = Pattern.compile("([a-z-]+): ?([^;]+);?");
    private static final Pattern RGB = Pattern.compile("rgb\\((\\d+),(\\d+),(\\d+)\\)");

    private final Chart chart;
    private final SvgText text;

    private ChartSvg(Chart chart, SvgText text) {
        this.chart = chart;
        this.text = text;
    }

    /** A whole file, which looks the same on every machine: its letters are drawn, not set in a font. */
    static String file(Chart chart) {
        ChartSvg svg = new ChartSvg(chart, new OutlinedText());
        String body = svg.body();
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" xml:lang=\"zh-Hant-TW\""
                + " role=\"img\" aria-labelledby=\"title desc\" width=\"" + Chart.WIDTH + "\" height=\""
                + chart.height()
                + "\" " + svg.viewBox() + ">\n"
                + "<title id=\"title\">" + escaped(chart.title()) + "</title>\n"
                + "<desc id=\"desc\">" + escaped(chart.description()) + "</desc>\n"
                + svg.text.definitions() + body + "</svg>\n";
    }

    /** An element to stand in a page, with text that readers can select; the page says what it shows. */
    static String element(Chart chart) {
        ChartSvg svg = new ChartSvg(chart, new LiveText());
        return "<svg " + svg.viewBox() + " aria-hidden=\"true\" focusable=\"false\">\n" + svg.body() + "</svg>";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private String viewBox() {
        return "viewBox=\"0 0 " + Chart.WIDTH + " " + chart.height() + "\"";
    }

    private String body() {
        StringBuilder body = new StringBuilder(1 << 16);
        SVGGraphics2D g2 = new SVGGraphics2D(Chart.WIDTH, chart.height(), SVGUnits.PX, body);
        g2.setGeomDoubleConverter(SvgNumbers::format);
        chart.draw(g2);
        String lean = CLIP.matcher(body).replaceAll("");
        String withText = TEXT.matcher(lean).replaceAll(match -> Matcher.quoteReplacement(text(match)));
        return STYLE.matcher(withText)
                .replaceAll(style -> Matcher.quoteReplacement(attributes(style.group(1))))
                .replace("/><", "/>\n<");
    }

    private String text(MatchResult match) {
        int size = Integer.parseInt(match.group(4));
        return text.write(
                unescaped(match.group(6)),
                match.group(5) == null ? ChartFont.regular(size) : ChartFont.bold(size),
                hex(match.group(3)),
                Double.parseDouble(match.group(1)),
                Double.parseDouble(match.group(2)));
    }

    private static String attributes(String style) {
        return DECLARATION
                .matcher(style)
                .results()
                .filter(match -> !(match.group(1).endsWith("-opacity") && Double.parseDouble(match.group(2)) == 1))
                .map(match -> " " + match.group(1) + "=\"" + hex(match.group(2)) + "\"")
                .collect(joining());
    }

    private static String hex(String value) {
        Matcher rgb = RGB.matcher(value);
        if (!rgb.matches()) {
            return value;
        }
        Color color = new Color(
                Integer.parseInt(rgb.group(1)), Integer.parseInt(rgb.group(2)), Integer.parseInt(rgb.group(3)));
        return String.format(Locale.ROOT, "#%06x", color.getRGB() & 0xFFFFFF);
    }

    private static String unescaped(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&apos;", "'")
                .replace("&amp;", "&");
    }
}
