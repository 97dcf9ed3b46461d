package org.serviceplan.report.memo.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFComment;
import org.apache.poi.hssf.usermodel.HSSFPatriarch;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;

import org.serviceplan.model.finding.Severity;
import org.serviceplan.model.source.CellRef;

/**
 * Marks an {@code .xls}. Its records cannot be added to one by one, so POI writes it anew; macros and what else lies beside the workbook are
 * copied. A sheet with drawings of its own, which POI might not write as they were, is not touched: the file then goes back as a list.
 */
public final class XlsMarker {
    /** POI holds all of it in many times its size. */
    private static final int MOST_BYTES = 4 << 20;

    private static final int LAST_COLUMN = 255;
    private static final int LAST_ROW = 65_535;
    private static final double POINTS_A_PIXEL = 0.75;
    private static final String LINE = "\n────────────\n";

    private XlsMarker() {}

    /**
     * Marks a workbook.
     *
     * @param content its bytes
     * @throws UnmarkableWorkbookException if it is too large or has a form that cannot be changed safely
     */
    public static byte[] mark(byte[] content, CorrectionList list) {
        if (content.length > MOST_BYTES) {
            throw new UnmarkableWorkbookException("Too large");
        }
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content));
                HSSFWorkbook workbook = new HSSFWorkbook(files, true)) {
            new Work(workbook, list).run();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException | RuntimeException e) {
            throw new UnmarkableWorkbookException("Not the usual form of a workbook", e);
        }
    }

    /** The work on one workbook. */
    private static final class Work {
        private final HSSFWorkbook workbook;
        private final CorrectionList list;
        private final XlsColors colors;
        private final Map<List<?>, HSSFCellStyle> marked = new HashMap<>();

        Work(HSSFWorkbook workbook, CorrectionList list) {
            this.workbook = workbook;
            this.list = list;
            this.colors = new XlsColors(workbook);
        }

        void run() {
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                HSSFSheet sheet = workbook.getSheetAt(i);
                sheet.setSelected(false);
                Remarks remarks = Remarks.of(list.corrections(), sheet.getSheetName(), cell -> anchor(sheet, cell));
                if (!remarks.byCell().isEmpty()) {
                    mark(sheet, remarks);
                }
            }
            String name = freeName();
            new XlsListSheet(workbook, workbook.createSheet(name), colors).write(list);
            workbook.setSheetOrder(name, 0);
            workbook.setActiveSheet(0);
            workbook.setFirstVisibleTab(0);
            workbook.getSheetAt(0).setSelected(true);
        }

        private String freeName() {
            String name = CorrectionList.SHEET;
            for (int number = 2; workbook.getSheet(name) != null; number++) {
                name = CorrectionList.SHEET + number;
            }
            return name;
        }

        private static CellRef anchor(HSSFSheet sheet, CellRef cell) {
            return sheet.getMergedRegions().stream()
                    .filter(range -> range.isInRange(cell.row(), cell.column()))
                    .findFirst()
                    .map(range -> CellRef.of(range.getFirstRow(), range.getFirstColumn()))
                    .orElse(cell);
        }

        private void mark(HSSFSheet sheet, Remarks remarks) {
            HSSFPatriarch drawing = sheet.getDrawingPatriarch();
            if (drawing != null && drawing.getChildren().stream().anyMatch(shape -> !(shape instanceof HSSFComment))) {
                throw new UnmarkableWorkbookException("The sheet has drawings");
            }
            HSSFPatriarch frames = drawing == null ? sheet.createDrawingPatriarch() : drawing;
            remarks.byCell().forEach((at, remark) -> {
                HSSFCell cell = cell(sheet, at);
                cell.setCellStyle(style(cell.getCellStyle(), remark.severity()));
                comment(cell, remark.text(), frames);
            });
        }

        private static HSSFCell cell(HSSFSheet sheet, CellRef at) {
            HSSFRow row = sheet.getRow(at.row()) == null ? sheet.createRow(at.row()) : sheet.getRow(at.row());
            HSSFCell cell = row.getCell(at.column(), Row.MissingCellPolicy.RETURN_NULL_AND_BLANK);
            if (cell != null) {
                return cell;
            }
            HSSFCell added = row.createCell(at.column());
            HSSFCellStyle ofColumn = sheet.getColumnStyle(at.column());
            if (row.isFormatted()) {
                added.setCellStyle(row.getRowStyle());
            } else if (ofColumn != null) {
                added.setCellStyle(ofColumn);
            }
            return added;
        }

        private HSSFCellStyle style(HSSFCellStyle style, Severity severity) {
            return marked.computeIfAbsent(List.of(style.getIndex(), severity), key -> {
                HSSFCellStyle copy = workbook.createCellStyle();
                copy.cloneStyleFrom(style);
                copy.setFillForegroundColor(colors.of(Marking.of(severity)));
                copy.setFillPattern(FillPatternType.SOLID_FOREGROUND);
                return copy;
            });
        }

        private static void comment(HSSFCell cell, String text, HSSFPatriarch frames) {
            HSSFComment there = cell.getCellComment();
            if (there != null) {
                there.setString(new HSSFRichTextString(there.getString().getString() + LINE + text));
                return;
            }
            HSSFComment comment = frames.createComment(beside(cell, text));
            comment.setString(new HSSFRichTextString(text));
            comment.setAuthor(CommentsPart.AUTHOR);
            cell.setCellComment(comment);
        }

        /** Room for a text beside its cell, in whole cells. */
        private static HSSFClientAnchor beside(HSSFCell cell, String text) {
            HSSFSheet sheet = cell.getSheet();
            int column = Math.min(cell.getColumnIndex() + 1, LAST_COLUMN);
            int right = column;
            for (double width = 0; right < LAST_COLUMN && width < DrawingPart.WIDTH; right++) {
                width += sheet.getColumnWidthInPixels(right);
            }
            int bottom = cell.getRowIndex();
            for (double height = 0; bottom < LAST_ROW && height < DrawingPart.height(text); bottom++) {
                HSSFRow row = sheet.getRow(bottom);
                float points = row == null ? sheet.getDefaultRowHeightInPoints() : row.getHeightInPoints();
                height += points / POINTS_A_PIXEL;
            }
            return new HSSFClientAnchor(0, 0, 0, 0, (short) column, cell.getRowIndex(), (short) right, bottom);
        }
    }
}
