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
    @Getter
    @Accessors(fluent = true)
    private final WorkbookFormat format;

    private final OoxmlPackage files;
    private final String workbookPart;
    private final Budget budget;

    @Override
    public Workbook read() {
        try (files) {
            return new Workbook(format, sheets());
        }
    }

    private List<Sheet> sheets() {
        Relationships targets = Relationships.of(files, workbookPart);
        SheetList list = SheetList.of(files.part(workbookPart), budget);
        SharedStrings strings = SharedStrings.of(files, targets.find("sharedStrings"), budget);
        CellFormats formats = StyleSheet.read(files, targets.find("styles"), list.from1904());
        List<Sheet> sheets = new ArrayList<>();
        for (SheetList.Entry entry : list.entries()) {
            String part = part(targets, entry);
            if (part != null) {
                SheetBuilder sheet = new SheetBuilder(entry.name(), entry.hidden(), budget);
                OoxmlPart content = files.part(part);
                SheetXml.read(content, new CellXml(content.name(), strings, formats, budget.limits()), sheet);
                sheets.add(sheet.build());
            }
        }
        if (sheets.isEmpty()) {
            throw UnreadableWorkbookException.of(FindingType.FILE_WITHOUT_SHEETS);
        }
        return List.copyOf(sheets);
    }

    /** The sheet's part, or null where it is a chart, a dialog or a macro sheet. */
    private static @Nullable String part(Relationships targets, SheetList.Entry entry) {
        if (!targets.has(entry.id())) {
            throw UnreadableWorkbookException.damaged("缺少工作表「" + entry.name() + "」");
        }
        return targets.find(entry.id(), "worksheet");
    }
}
