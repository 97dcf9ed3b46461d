package org.serviceplan.report.workbook.ods;

import java.util.List;

import lombok.RequiredArgsConstructor;

import org.serviceplan.report.workbook.xml.XmlPen;

/** Writes how sheets are looked at: heads that stay in sight, no grid, the first sheet in front. */
@RequiredArgsConstructor
final class Settings {
    private static final int FROZEN = 2;

    private final XmlPen xml;

    void write(List<OdsSheet> sheets) {
        Names.startDocument(xml, "document-settings");
        xml.start("office:settings");
        set("config-item-set", "ooo:view-settings");
        set("config-item-map-indexed", "Views");
        xml.start("config:config-item-map-entry");
        item("ViewId", "string", "view1");
        set("config-item-map-named", "Tables");
        sheets.forEach(this::sheet);
        xml.end();
        item("ActiveTable", "string", sheets.get(0).form().name());
        item("ShowGrid", "boolean", "false");
        xml.end().end().end();
        xml.end().end().flush();
    }

    private void sheet(OdsSheet sheet) {
        int columns = sheet.form().fixedColumns();
        int rows = sheet.fixedRows();
        set("config-item-map-entry", sheet.form().name());
        split("Horizontal", columns);
        split("Vertical", rows);
        number("ActiveSplitRange", "short", (columns > 0 ? 1 : 0) + (rows > 0 ? 2 : 0));
        number("PositionLeft", "int", 0);
        number("PositionRight", "int", columns);
        number("PositionTop", "int", 0);
        number("PositionBottom", "int", rows);
        item("ShowGrid", "boolean", "false");
        xml.end();
    }

    private void split(String direction, int at) {
        number(direction + "SplitMode", "short", at > 0 ? FROZEN : 0);
        number(direction + "SplitPosition", "int", at);
    }

    private void set(String element, String name) {
        xml.start("config:" + element).attribute("config:name", name);
    }

    private void number(String name, String type, int value) {
        item(name, type, Integer.toString(value));
    }

    private void item(String name, String type, String value) {
        set("config-item", name);
        xml.attribute("config:type", type).text(value).end();
    }
}
