package org.serviceplan.report.workbook.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

import lombok.RequiredArgsConstructor;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

import org.serviceplan.model.source.CellRef;
import org.serviceplan.model.source.SourceFile;
import org.serviceplan.report.workbook.sheet.Content;
import org.serviceplan.report.workbook.xml.Spool;
import org.serviceplan.report.workbook.xml.XmlPen;

/**
 * The links of one sheet. They lead to files and sheets we know of, never to what a cell says. All links to a file share one address,
 * where POI would store one for each cell; and they wait compressed, where POI would hold all as objects of a kilobyte each.
 */
@RequiredArgsConstructor
final class SheetLinks {
    /** The most that Excel takes on a sheet; it repairs files with more. */
    private static final int MOST = 65_530;

    private final XSSFSheet sheet;
    private final Function<SourceFile, String> addresses;
    private final Map<String, PackageRelationship> relations = new HashMap<>();
    private final Spool spool = new Spool();
    private final XmlPen xml = new XmlPen(spool.in());
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
        xml.start("hyperlink").attribute("ref", cell.formatAsString());
        if (file != null) {
            xml.attribute("r:id", file.getId());
        }
        if (location != null) {
            xml.attribute("location", location);
        }
        xml.end();
        links++;
    }

    boolean isEmpty() {
        return links == 0;
    }

    /** Moves all links to their place in the sheet. */
    void moveTo(OutputStream out) throws IOException {
        xml.flush();
        spool.moveTo(out);
    }

    private PackageRelationship relation(String address) {
        return sheet.getPackagePart().addExternalRelationship(address, XSSFRelation.SHEET_HYPERLINKS.getRelation());
    }

    private static String location(String sheet, @Nullable CellRef cell) {
        return "'" + sheet.replace("'", "''") + "'!" + (cell == null ? "A1" : cell);
    }
}
