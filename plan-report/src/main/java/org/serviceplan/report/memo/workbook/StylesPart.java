package org.serviceplan.report.memo.workbook;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.serviceplan.model.finding.Severity;

/**
 * The style sheet of a workbook, to which styles are added behind those that are there: for each marked cell its own style with another
 * fill, and those of the first sheet.
 */
final class StylesPart {
    private static final String FONT = "微軟正黑體";
    /** The most that Excel allows. */
    private static final int MOST_FORMATS = 64_000;

    private final byte[] xml;
    private final String prefix;
    private final Group fonts;
    private final Group fills;
    private final Group borders;
    private final Group formats;
    private final Map<Severity, Integer> fillOf = new EnumMap<>(Severity.class);
    private final Map<List<?>, Integer> marked = new HashMap<>();
    private final Map<ListStyle, Integer> own = new EnumMap<>(ListStyle.class);
    private int border = -1;

    StylesPart(byte[] xml) {
        this.xml = xml;
        this.prefix = Objects.requireNonNull(new Tags(xml).next(), "an element").prefix();
        this.fonts = Group.find(xml, "fonts", "font");
        this.fills = Group.find(xml, "fills", "fill");
        this.borders = Group.find(xml, "borders", "border");
        this.formats = Group.find(xml, "cellXfs", "xf");
    }

    /** The elements of one kind, and those that come behind them. */
    private record Group(Tag opening, List<int[]> ranges, List<String> added) {

        static Group find(byte[] xml, String name, String element) {
            Tags tags = new Tags(xml);
            Tag opening = null;
            List<int[]> ranges = new ArrayList<>();
            @Nullable Tag child = null;
            for (Tag tag = tags.next(); tag != null; tag = tags.next()) {
                if (opening == null) {
                    opening = tag.opens(name) && !tag.isEmpty() ? tag : null;
                } else if (tag.closes(name)) {
                    return new Group(opening, ranges, new ArrayList<>());
                } else if (child == null && tag.opens(element)) {
                    child = tag;
                }
                if (child != null && (tag.closes(element) || (tag.equals(child) && tag.isEmpty()))) {
                    ranges.add(new int[] {child.start, tag.end});
                    child = null;
                }
            }
            throw new UnmarkableWorkbookException("The style sheet has no " + name);
        }

        int add(String element) {
            added.add(element);
            return ranges.size() + added.size() - 1;
        }

        void splice(byte[] xml, Splices splices, String name) {
            if (!added.isEmpty()) {
                splices.set(opening, "count", Integer.toString(ranges.size() + added.size()));
                Elements.append(xml, splices, name, String.join("", added));
            }
        }
    }

    /** The style of a marked cell: as it was, on a ground that tells how much the matter weighs. */
    int marked(int style, Severity severity) {
        return marked.computeIfAbsent(List.of(style, severity), key -> formats.add(onFill(format(style), severity)));
    }

    private byte[] format(int style) {
        if (style >= formats.ranges().size()
                || formats.ranges().size() + formats.added().size() >= MOST_FORMATS) {
            throw new UnmarkableWorkbookException("No room for style " + style);
        }
        int[] range = formats.ranges().get(style);
        return Arrays.copyOfRange(xml, range[0], range[1]);
    }

    private String onFill(byte[] format, Severity severity) {
        Splices splices = new Splices(format);
        Tag tag = Objects.requireNonNull(new Tags(format).next(), "an element");
        splices.set(tag, "fillId", Integer.toString(fill(severity)));
        splices.set(tag, "applyFill", "1");
        return new String(splices.apply(), StandardCharsets.UTF_8);
    }

    private int fill(Severity severity) {
        return fillOf.computeIfAbsent(severity, which -> fills.add(fill(Marking.argb(Marking.of(which)))));
    }

    private String fill(String argb) {
        return element(
                "fill",
                "",
                element(
                        "patternFill",
                        " patternType=\"solid\"",
                        element("fgColor", " rgb=\"" + argb + '"', "") + element("bgColor", " indexed=\"64\"", "")));
    }

    /** The style of a cell of the first sheet. */
    int own(ListStyle style) {
        Integer there = own.get(style);
        if (there == null) {
            there = formats.add(format(style));
            own.put(style, there);
        }
        return there;
    }

    private String format(ListStyle style) {
        int font = fonts.add(font(style));
        int fill = style.fill() == null ? 0 : fills.add(fill(Marking.argb(style.fill())));
        String attributes = " numFmtId=\"0\" fontId=\"" + font + "\" fillId=\"" + fill + "\" borderId=\""
                + (style.bordered() ? border() : 0)
                + "\" xfId=\"0\" quotePrefix=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\"";
        String alignment =
                " horizontal=\"" + (style.centred() ? "center" : "left") + "\" vertical=\"center\" wrapText=\"1\""
                        + (style.bordered() && !style.centred() ? " indent=\"1\"" : "");
        return element("xf", attributes, element("alignment", alignment, ""));
    }

    private String font(ListStyle style) {
        return element(
                "font",
                "",
                (style.bold() ? element("b", "", "") : "")
                        + (style.link() ? element("u", "", "") : "")
                        + element("sz", " val=\"" + style.size() + '"', "")
                        + element("color", " rgb=\"" + Marking.argb(style.ink()) + '"', "")
                        + element("name", " val=\"" + FONT + '"', ""));
    }

    private int border() {
        if (border < 0) {
            StringBuilder sides = new StringBuilder();
            String color = element("color", " rgb=\"FFC5CED8\"", "");
            for (String side : List.of("left", "right", "top", "bottom")) {
                sides.append(element(side, " style=\"thin\"", color));
            }
            border = borders.add(element("border", "", sides.toString()));
        }
        return border;
    }

    private String element(String name, String attributes, String content) {
        String tag = prefix + name;
        return content.isEmpty()
                ? "<" + tag + attributes + "/>"
                : "<" + tag + attributes + ">" + content + "</" + tag + ">";
    }

    byte[] toBytes() {
        Splices splices = new Splices(xml);
        fonts.splice(xml, splices, "fonts");
        fills.splice(xml, splices, "fills");
        borders.splice(xml, splices, "borders");
        formats.splice(xml, splices, "cellXfs");
        return splices.apply();
    }
}
