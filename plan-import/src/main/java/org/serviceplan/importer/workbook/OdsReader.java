package org.serviceplan.importer.workbook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import lombok.RequiredArgsConstructor;

import org.serviceplan.importer.finding.FindingType;
import org.serviceplan.model.source.WorkbookFormat;

/** Reads an OpenDocument spreadsheet in one pass over its content. */
@RequiredArgsConstructor
final class OdsReader implements WorkbookSource {
    private static final int ROOT = 1;
    private static final int STYLES = 2;
    private static final int STYLE = 3;
    private static final int BODY = 2;
    private static final int SPREADSHEET = 3;

    private final OdfPackage files;
    private final Budget budget;
    /** The styles of hidden sheets. */
    private final Set<String> hidingStyles = new HashSet<>();

    private final List<Sheet> sheets = new ArrayList<>();

    @Override
    public WorkbookFormat format() {
        return WorkbookFormat.ODS;
    }

    @Override
    public Workbook read() {
        try (files) {
            if (files.isEncrypted()) {
                throw UnreadableWorkbookException.of(FindingType.FILE_ENCRYPTED);
            }
            readContent(files.open(OdfPackage.CONTENT, "document-content"));
        }
        if (sheets.isEmpty()) {
            throw UnreadableWorkbookException.of(FindingType.FILE_WITHOUT_SHEETS);
        }
        return new Workbook(WorkbookFormat.ODS, List.copyOf(sheets));
    }

    private void readContent(XmlCursor xml) {
        OdsCell cell = new OdsCell(budget.limits());
        while (xml.nextChild(ROOT)) {
            if (xml.name().equals("automatic-styles")) {
                readStyles(xml);
            } else if (xml.name().equals("body")) {
                readBody(xml, cell);
            }
        }
        xml.finish();
    }

    private void readStyles(XmlCursor xml) {
        while (xml.nextChild(STYLES)) {
            String name = xml.attribute("name");
            boolean ofTables = "table".equals(xml.attribute("family"));
            while (xml.nextChild(STYLE)) {
                if (ofTables && name != null && "false".equals(xml.attribute("display"))) {
                    hidingStyles.add(name);
                }
            }
        }
    }

    private void readBody(XmlCursor xml, OdsCell cell) {
        while (xml.nextChild(BODY)) {
            if (!xml.name().equals("spreadsheet")) {
                throw FileContent.notAWorkbook(FileContent.OTHER_OPEN_DOCUMENT);
            }
            while (xml.nextChild(SPREADSHEET)) {
                if (xml.name().equals("table")) {
                    readTable(xml, cell);
                }
            }
        }
    }

    private void readTable(XmlCursor xml, OdsCell cell) {
        String name = xml.require("name");
        if (name.startsWith("'")) {
            // What formulas once saw in other files, kept as a table; no sheet can be called like this.
            return;
        }
        budget.sheets(sheets.size() + 1);
        String style = xml.attribute("style-name");
        SheetBuilder sheet = new SheetBuilder(name, style != null && hidingStyles.contains(style), budget);
        new OdsTable(xml, cell, sheet).read();
        sheets.add(sheet.build());
    }
}
