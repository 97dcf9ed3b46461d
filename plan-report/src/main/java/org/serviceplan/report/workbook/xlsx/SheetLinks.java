package org.serviceplan.report.workbook.xlsx;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

import lombok.RequiredArgsConstructor;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTHyperlink;

import org.serviceplan.model.source.CellRef;
import org.serviceplan.model.source.SourceFile;
import org.serviceplan.report.workbook.sheet.Content;

/**
 * The links of one sheet. They lead to files and sheets we know of, never to what a cell says. All links to a file share one address,
 * where POI would store one for each cell.
 */
@RequiredArgsConstructor
final class SheetLinks {
    /** The most that Excel takes on a sheet; it repairs files with more. */
    private static final int MOST = 65_530;

    private final XSSFSheet sheet;
    private final Function<SourceFile, String> addresses;
    private final Map<String, PackageRelationship> relations = new HashMap<>();
    private int links;

    /** Whether no more links go on the sheet. */
    boolean isFull() {
        return links == MOST;
    }

    /** Links a cell to a submitted file. */
    void link(CellAddress cell, Content.Source source) {
        PackageRelationship file = relations.computeIfAbsent(addresses.apply(source.file()), this::relation);
        String name = source.sheet();
        add(cell, file, name == null ? null : location(name, source.cell()));
    }

    /** Links a cell to a sheet of the report. */
    void link(CellAddress cell, Content.Jump jump) {
        add(cell, null, location(jump.sheet(), null));
    }

    private void add(CellAddress cell, @Nullable PackageRelationship file, @Nullable String location) {
        CTHyperlink link = CTHyperlink.Factory.newInstance();
        link.setRef(cell.formatAsString());
        if (file != null) {
            link.setId(file.getId());
        }
        if (location != null) {
            link.setLocation(location);
        }
        sheet.addHyperlink(new Link(link, file));
        links++;
    }

    private PackageRelationship relation(String address) {
        return sheet.getPackagePart().addExternalRelationship(address, XSSFRelation.SHEET_HYPERLINKS.getRelation());
    }

    private static String location(String sheet, @Nullable CellRef cell) {
        return "'" + sheet.replace("'", "''") + "'!" + (cell == null ? "A1" : cell);
    }

    /** A link with an address of its own making, which POI allows subclasses only. */
    private static final class Link extends XSSFHyperlink {
        Link(CTHyperlink link, @Nullable PackageRelationship file) {
            super(link, file);
        }
    }
}
