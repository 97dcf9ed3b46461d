package org.serviceplan.report.workbook.xlsx;

import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTDrawing;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTOneCellAnchor;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTTwoCellAnchor;

import org.serviceplan.report.chart.ChartPicture;

/** Puts charts on a sheet, each with a text for people who cannot see it. */
final class PictureWriter {
    private PictureWriter() {}

    static void write(XSSFSheet sheet, int row, ChartPicture chart, double width, double height) {
        int index = sheet.getWorkbook().addPicture(chart.png(), Workbook.PICTURE_TYPE_PNG);
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFClientAnchor anchor = drawing.createAnchor(0, 0, 0, 0, 0, row, 1, row + 1);
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
