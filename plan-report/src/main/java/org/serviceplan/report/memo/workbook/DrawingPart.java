package org.serviceplan.report.memo.workbook;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.serviceplan.model.source.CellRef;
import org.serviceplan.report.workbook.sheet.TextSize;

/**
 * The drawing that shows comments: a frame each. Excel does not show a comment without one. What is there may not be well-formed, since
 * Excel itself writes such drawings; so it is only added to, before its end.
 */
final class DrawingPart {
    private static final String END = "</xml>";
    private static final Pattern SHAPE = Pattern.compile("_x0000_s([0-9]{1,7})");
    private static final String FRAME_TYPE = "_x0000_t202";
    private static final int SHAPES_OF_A_DRAWING = 1024;
    private static final List<String> NEEDED = List.of(
            "xmlns:v=\"urn:schemas-microsoft-com:vml\"",
            "xmlns:o=\"urn:schemas-microsoft-com:office:office\"",
            "xmlns:x=\"urn:schemas-microsoft-com:office:excel\"");
    /** How wide the frame of a remark is, in pixels. */
    static final int WIDTH = 300;

    private static final int DIGITS = 36;
    private static final int LINE_HEIGHT = 20;
    private static final int HIGHEST = 500;

    private final String drawing;
    private int nextShape;

    private DrawingPart(String drawing, int nextShape) {
        this.drawing = drawing;
        this.nextShape = nextShape;
    }

    /** A drawing without shapes, the so-manieth of the workbook. */
    static DrawingPart empty(int number) {
        String drawing =
                "<xml " + String.join(" ", NEEDED) + "><o:shapelayout v:ext=\"edit\"><o:idmap v:ext=\"edit\" data=\""
                        + number + "\"/></o:shapelayout></xml>";
        return new DrawingPart(drawing, number * SHAPES_OF_A_DRAWING + 1);
    }

    static DrawingPart of(byte[] content) {
        // Byte for byte, since the drawing may be in any encoding; what is added is ASCII.
        String drawing = new String(content, StandardCharsets.ISO_8859_1);
        if (!NEEDED.stream().allMatch(drawing::contains) || !drawing.contains(END)) {
            throw new UnmarkableWorkbookException("Not the usual form of a drawing of comments");
        }
        int highest = SHAPE.matcher(drawing)
                .results()
                .map(MatchResult::group)
                .mapToInt(id -> Integer.parseInt(id.substring("_x0000_s".length())))
                .max()
                .orElse(SHAPES_OF_A_DRAWING);
        return new DrawingPart(drawing, highest + 1);
    }

    /** The drawing with a frame for each of these cells. */
    byte[] with(List<CellRef> cells, Remarks remarks, SheetGrid grid) {
        StringBuilder added = new StringBuilder(drawing.contains("id=\"" + FRAME_TYPE + '"') ? "" : type());
        cells.forEach(cell -> added.append(frame(cell, remarks.at(cell).text(), grid)));
        int end = drawing.lastIndexOf(END);
        return (drawing.substring(0, end) + added + drawing.substring(end)).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String type() {
        return "<v:shapetype id=\"" + FRAME_TYPE + "\" coordsize=\"21600,21600\" o:spt=\"202\""
                + " path=\"m,l,21600r21600,l21600,xe\"><v:stroke joinstyle=\"miter\"/>"
                + "<v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>";
    }

    /** How high the frame of a remark is, in pixels. */
    static int height(String remark) {
        return Math.min(HIGHEST, 14 + LINE_HEIGHT * TextSize.lines(remark, DIGITS, 11));
    }

    private String frame(CellRef cell, String remark, SheetGrid grid) {
        int height = height(remark);
        return "<v:shape id=\"_x0000_s" + nextShape++ + "\" type=\"#" + FRAME_TYPE
                + "\" style=\"position:absolute;width:"
                + WIDTH * 3 / 4 + "pt;height:" + height * 3 / 4
                + "pt;z-index:1;visibility:hidden\" fillcolor=\"#ffffe1\" o:insetmode=\"auto\"><v:fill color2=\"#ffffe1\"/>"
                + "<v:shadow on=\"t\" color=\"black\" obscured=\"t\"/><v:path o:connecttype=\"none\"/>"
                + "<v:textbox style=\"mso-direction-alt:auto\"><div style=\"text-align:left\"></div></v:textbox>"
                + "<x:ClientData ObjectType=\"Note\"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>"
                + grid.frame(cell, WIDTH, height) + "</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>" + cell.row()
                + "</x:Row><x:Column>" + cell.column() + "</x:Column></x:ClientData></v:shape>";
    }
}
