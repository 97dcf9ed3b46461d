package org.serviceplan.report.workbook.xlsx;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable;

import org.serviceplan.report.workbook.sheet.TableArea;

/** Makes named tables of rows, for filters, pivots and Power Query. */
final class ExcelTable {
    private ExcelTable() {}

    static void add(XSSFSheet sheet, TableArea area) {
        AreaReference cells = new AreaReference(
                new CellReference(area.headRow(), 0),
                new CellReference(area.lastRow(), area.lastColumn()),
                SpreadsheetVersion.EXCEL2007);
        XSSFTable table = sheet.createTable(cells);
        table.setName(area.name());
        table.setDisplayName(area.name());
        CTTable xml = table.getCTTable();
        xml.addNewAutoFilter().setRef(cells.formatAsString());
        // Excel repairs a file whose table columns are not named as their heads are.
        for (int column = 0; column <= area.lastColumn(); column++) {
            xml.getTableColumns()
                    .getTableColumnArray(column)
                    .setName(area.heads().get(column));
        }
    }
}
