package org.serviceplan.importer.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The number formats of an {@code .xlsx}; nothing else of its styles matters here.
 *
 * @param formatByStyle the number format of each cell style
 * @param codes the format codes that it brings itself, by number
 */
record StyleSheet(List<Integer> formatByStyle, Map<Integer, String> codes) {
    private static final StyleSheet NONE = new StyleSheet(List.of(), Map.of());

    /** The formats by cell style. Without a style sheet every cell is General. */
    static CellFormats read(OoxmlPackage files, @Nullable String part, boolean from1904) {
        StyleSheet sheet = part == null
                ? NONE
                : KnownParts.ask(
                        "styles",
                        StyleSheet.class,
                        files.part(part),
                        styles -> styles.read("styleSheet", StyleSheet::read));
        return new CellFormats(sheet.formatByStyle, sheet.codes, from1904);
    }

    private static StyleSheet read(Elements xml) {
        Map<Integer, String> codes = new HashMap<>();
        List<Integer> styles = new ArrayList<>();
        while (xml.nextChild(1)) {
            if (xml.name().equals("numFmts")) {
                readCodes(xml, codes);
            } else if (xml.name().equals("cellXfs")) {
                readStyles(xml, styles);
            }
        }
        xml.finish();
        return new StyleSheet(styles, codes);
    }

    private static void readCodes(Elements xml, Map<Integer, String> codes) {
        while (xml.nextChild(2)) {
            codes.put(number(xml, xml.require("numFmtId")), xml.require("formatCode"));
        }
    }

    private static void readStyles(Elements xml, List<Integer> styles) {
        while (xml.nextChild(2)) {
            String format = xml.attribute("numFmtId");
            styles.add(format == null ? 0 : number(xml, format));
        }
    }

    private static int number(Elements xml, String digits) {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException e) {
            throw xml.damaged();
        }
    }
}
