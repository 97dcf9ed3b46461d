package org.serviceplan.importer.workbook;

import java.util.ArrayList;
import java.util.List;

/**
 * What the main part of an {@code .xlsx} says.
 *
 * @param entries the sheets, in their order
 * @param from1904 whether dates count from 1904
 */
record SheetList(List<Entry> entries, boolean from1904) {
    /**
     * A sheet.
     *
     * @param name its name
     * @param hidden whether it is not shown
     * @param id the relationship that leads to its part
     */
    record Entry(String name, boolean hidden, String id) {}

    static SheetList of(OoxmlPart workbook, Budget budget) {
        SheetList list = KnownParts.ask(
                "sheets", SheetList.class, workbook, part -> part.read("workbook", xml -> read(xml, budget)));
        budget.sheets(list.entries().size());
        return list;
    }

    private static SheetList read(Elements xml, Budget budget) {
        boolean from1904 = false;
        List<Entry> entries = new ArrayList<>();
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
        return new SheetList(List.copyOf(entries), from1904);
    }

    private static Entry entry(Elements xml) {
        String state = xml.attribute("state");
        boolean hidden = state != null && !state.equals("visible");
        return new Entry(xml.require("name"), hidden, xml.require("id"));
    }
}
