package org.serviceplan.report.workbook;

import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTDrawing;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTOneCellAnchor;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTTwoCellAnchor;

import org.serviceplan.report.chart.ChartPicture;

/** Puts charts on a sheet, each on a printed page of its own, with a text for people who cannot see it. */
final class PictureWriter {
    /** The width of a digit of the workbook's font; where it is replaced by another, digits are no narrower. */
    private static final double PIXELS_A_DIGIT = 8;

    private final XSSFWorkbook workbook;

    PictureWriter(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /** Ends the page and puts the chart on the next, as wide as these columns. */
    void writeOnOwnPage(ChartPicture chart, SheetWriter out, double digits) {
        out.skipRow();
        out.endPage();
        double width = digits * PIXELS_A_DIGIT;
        double height = width * chart.height() / chart.width();
        place(chart, out, width, height);
        out.skipHeight(Units.pixelToPoints(height));
    }

    private void place(ChartPicture chart, SheetWriter out, double width, double height) {
        int index = workbook.addPicture(chart.png(), Workbook.PICTURE_TYPE_PNG);
        XSSFDrawing drawing = out.whole().createDrawingPatriarch();
        XSSFClientAnchor anchor = drawing.createAnchor(0, 0, 0, 0, 0, out.nextRow(), 1, out.nextRow() + 1);
        XSSFPicture picture = drawing.createPicture(anchor, index);
        CTNonVisualDrawingProps properties = picture.getCTPicture().getNvPicPr().getCNvPr();
        properties.setName(chart.title());
        properties.setTitle(chart.title());
        properties.setDescr(chart.description());
        keepSize(drawing.getCTDrawing(), width, height);
    }

    /** An anchor at one cell keeps the size whatever a program makes of widths and heights; POI only makes those at two. */
    private static void keepSize(CTDrawing drawing, double width, double height) {
        int last = drawing.sizeOfTwoCellAnchorArray() - 1;
        CTTwoCellAnchor two = drawing.getTwoCellAnchorArray(last);
        CTOneCellAnchor one = drawing.addNewOneCellAnchor();
        one.setFrom(two.getFrom());
        one.addNewExt().setCx(Math.round(width * Units.EMU_PER_PIXEL));
        one.getExt().setCy(Math.round(height * Units.EMU_PER_PIXEL));
        one.setPic(two.getPic());
        one.setClientData(two.getClientData());
        drawing.removeTwoCellAnchor(last);
    }
}
