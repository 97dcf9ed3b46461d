package org.serviceplan.importer.workbook;

import java.util.ArrayList;
import java.util.List;

import lombok.Getter;
import lombok.RequiredArgsConstructor;
import lombok.experimental.Accessors;
import org.jspecify.annotations.Nullable;

import org.serviceplan.importer.finding.FindingType;
import org.serviceplan.model.source.WorkbookFormat;

/** Reads an Office Open XML workbook, strict or transitional, in one pass over each part that matters. */
@RequiredArgsConstructor
final class XlsxReader implements WorkbookSource {
    private record SheetEntry(String name, boolean hidden, String id) {}

    @Getter
    @Accessors(fluent = true)
    private final WorkbookFormat format;

    private final OoxmlPackage files;
    private final String workbookPart;
    private final Budget budget;
    private boolean from1904;

    @Override
    public Workbook read() {
        try (files) {
            return new Workbook(format, sheets());
        }
    }

    private List<Sheet> sheets() {
        Relationships targets = Relationships.of(files, workbookPart);
        List<SheetEntry> entries = entries();
        CellXml cells = new CellXml(
                SharedStrings.of(files, targets.find("sharedStrings"), budget),
                StyleSheet.read(files, targets.find("styles"), from1904),
                budget.limits());
        List<Sheet> sheets = new ArrayList<>();
        for (SheetEntry entry : entries) {
            String part = part(targets, entry);
            if (part != null) {
                SheetBuilder sheet = new SheetBuilder(entry.name(), entry.hidden(), budget);
                new SheetXml(files.open(part, "worksheet"), cells, sheet).read();
                sheets.add(sheet.build());
            }
        }
        if (sheets.isEmpty()) {
            throw UnreadableWorkbookException.of(FindingType.FILE_WITHOUT_SHEETS);
        }
        return List.copyOf(sheets);
    }

    private List<SheetEntry> entries() {
        XmlCursor xml = files.open(workbookPart, "workbook");
        List<SheetEntry> entries = new ArrayList<>();
        while (xml.nextChild(1)) {
            if (xml.name().equals("workbookPr")) {
                from1904 = xml.isTrue("date1904");
            } else if (xml.name().equals("sheets")) {
                while (xml.nextChild(2)) {
                    budget.sheets(entries.size() + 1);
                    entries.add(entry(xml));
                }
            }
        }
        xml.finish();
        return entries;
    }

    private static SheetEntry entry(XmlCursor xml) {
        String state = xml.attribute("state");
        boolean hidden = state != null && !state.equals("visible");
        return new SheetEntry(xml.require("name"), hidden, xml.require("id"));
    }

    /** The sheet's part, or null where it is a chart, a dialog or a macro sheet. */
    private static @Nullable String part(Relationships targets, SheetEntry entry) {
        if (!targets.has(entry.id())) {
            throw UnreadableWorkbookException.damaged("缺少工作表「" + entry.name() + "」");
        }
        return targets.find(entry.id(), "worksheet");
    }
}
