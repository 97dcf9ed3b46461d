package org.serviceplan.report.memo.workbook;

import java.awt.Color;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFComment;
import org.apache.poi.hssf.usermodel.HSSFPalette;
import org.apache.poi.hssf.usermodel.HSSFPatriarch;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hssf.util.HSSFColor;

/**
 * The colours of an {@code .xls}, which has 56 for all of its cells. Those of memos take places of the palette that nothing in the
 * workbook uses; where it may use any of them, the nearest of its own colours stand in.
 */
final class XlsColors {
    /** The places that Excel keeps for charts, and does not offer for cells. */
    private static final int FIRST_OF_CHARTS = 0x18;

    private static final int LAST_OF_CHARTS = 0x27;

    private final HSSFPalette palette;
    private final BitSet free = new BitSet();
    private final Map<Color, Short> places = new HashMap<>();

    XlsColors(HSSFWorkbook workbook) {
        palette = workbook.getCustomPalette();
        if (isPlain(workbook)) {
            free.set(FIRST_OF_CHARTS, LAST_OF_CHARTS + 1);
            IntStream.range(0, workbook.getNumCellStyles())
                    .mapToObj(workbook::getCellStyleAt)
                    .forEach(this::uses);
            IntStream.range(0, workbook.getNumberOfFonts())
                    .map(i -> workbook.getFontAt(i).getColor())
                    .forEach(this::uses);
        }
    }

    /** Whether colours are in its cells alone: charts, drawings and conditions have some of their own. */
    private static boolean isPlain(HSSFWorkbook workbook) {
        return IntStream.range(0, workbook.getNumberOfSheets())
                .mapToObj(workbook::getSheetAt)
                .allMatch(sheet -> sheet.getSheetConditionalFormatting().getNumConditionalFormattings() == 0
                        && hasNoDrawing(sheet));
    }

    private static boolean hasNoDrawing(HSSFSheet sheet) {
        HSSFPatriarch drawing = sheet.getDrawingPatriarch();
        return drawing == null || drawing.getChildren().stream().allMatch(HSSFComment.class::isInstance);
    }

    private void uses(HSSFCellStyle style) {
        uses(style.getFillForegroundColor());
        uses(style.getFillBackgroundColor());
        uses(style.getTopBorderColor());
        uses(style.getBottomBorderColor());
        uses(style.getLeftBorderColor());
        uses(style.getRightBorderColor());
    }

    private void uses(int place) {
        if (place >= 0) {
            free.clear(place);
        }
    }

    /** The place of a colour in the palette. */
    short of(Color color) {
        return places.computeIfAbsent(color, this::place);
    }

    private short place(Color color) {
        byte red = (byte) color.getRed();
        byte green = (byte) color.getGreen();
        byte blue = (byte) color.getBlue();
        HSSFColor there = palette.findColor(red, green, blue);
        if (there != null) {
            free.clear(there.getIndex());
            return there.getIndex();
        }
        int place = free.nextSetBit(0);
        if (place < 0) {
            return palette.findSimilarColor(red, green, blue).getIndex();
        }
        free.clear(place);
        palette.setColorAtIndex((short) place, red, green, blue);
        return (short) place;
    }
}
