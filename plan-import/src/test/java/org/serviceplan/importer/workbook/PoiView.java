package org.serviceplan.importer.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddress;

/** The second opinion: what POI's usermodel with its DataFormatter sees in a workbook, a line for each thing seen. */
final class PoiView {
    private PoiView() {}

    static List<String> of(byte[] content) throws IOException {
        DataFormatter formatter = new DataFormatter(Locale.US);
        formatter.setUseCachedValuesForFormulaCells(true);
        List<String> lines = new ArrayList<>();
        try (Workbook book = WorkbookFactory.create(new ByteArrayInputStream(content))) {
            for (int i = 0; i < book.getNumberOfSheets(); i++) {
                Sheet sheet = book.getSheetAt(i);
                boolean hidden = book.isSheetHidden(i) || book.isSheetVeryHidden(i);
                lines.add("sheet " + sheet.getSheetName() + (hidden ? " hidden" : ""));
                for (Row row : sheet) {
                    addRow(row, formatter, lines);
                }
                sheet.getMergedRegions().stream()
                        .map(CellRangeAddress::formatAsString)
                        .sorted()
                        .forEach(range -> lines.add("merge " + range));
            }
        }
        return lines;
    }

    private static void addRow(Row row, DataFormatter formatter, List<String> lines) {
        for (Cell cell : row) {
            String text = formatter.formatCellValue(cell);
            if (!text.isBlank()) {
                lines.add(cell.getAddress() + (row.getZeroHeight() ? " hidden" : "") + "=" + text);
            }
        }
    }

    /** The same lines of what our reader sees. */
    static List<String> ours(org.serviceplan.importer.workbook.Workbook book) {
        List<String> lines = new ArrayList<>();
        for (org.serviceplan.importer.workbook.Sheet sheet : book.sheets()) {
            lines.add("sheet " + sheet.name() + (sheet.hidden() ? " hidden" : ""));
            for (SheetRow row : sheet.rows()) {
                for (org.serviceplan.importer.workbook.Cell cell : row.cells()) {
                    lines.add(cell.ref() + (row.hidden() ? " hidden" : "") + "=" + cell.text());
                }
            }
            sheet.merges().stream()
                    .map(merge -> merge.first() + ":" + merge.last())
                    .sorted()
                    .forEach(range -> lines.add("merge " + range));
        }
        return lines;
    }
}
