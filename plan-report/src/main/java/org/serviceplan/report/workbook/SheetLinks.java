package org.serviceplan.report.workbook;

import java.util.HashMap;
import java.util.Map;

import lombok.RequiredArgsConstructor;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorksheet;

import org.serviceplan.model.source.CellRef;

/**
 * The links of one sheet. They lead to files and sheets we know of, never to what a cell says. All links to a file share one address,
 * where POI would store one for each cell.
 */
@RequiredArgsConstructor
final class SheetLinks {
    private final XSSFSheet sheet;
    private final SourceLinks sources;
    private final Map<String, String> relations = new HashMap<>();

    /** Links a cell to a submitted file. */
    void link(CellAddress cell, Content.Source source) {
        CTHyperlink link = add(cell);
        link.setId(relations.computeIfAbsent(sources.address(source.file()), this::relation));
        String name = source.sheet();
        if (name != null) {
            link.setLocation(location(name, source.cell() == null ? CellRef.of(0, 0) : source.cell()));
        }
    }

    /** Links a cell to a sheet of the report. */
    void link(CellAddress cell, Content.Jump jump) {
        add(cell).setLocation(location(jump.sheet(), CellRef.of(0, 0)));
    }

    private CTHyperlink add(CellAddress cell) {
        CTWorksheet xml = sheet.getCTWorksheet();
        CTHyperlink link = (xml.isSetHyperlinks() ? xml.getHyperlinks() : xml.addNewHyperlinks()).addNewHyperlink();
        link.setRef(cell.formatAsString());
        return link;
    }

    private String relation(String address) {
        return sheet.getPackagePart()
                .addExternalRelationship(address, XSSFRelation.SHEET_HYPERLINKS.getRelation())
                .getId();
    }

    private static String location(String sheet, CellRef cell) {
        return "'" + sheet.replace("'", "''") + "'!" + cell;
    }
}
