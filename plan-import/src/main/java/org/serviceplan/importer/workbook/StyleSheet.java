package org.serviceplan.importer.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Reads the number formats of an {@code .xlsx}; nothing else of its styles matters here. */
final class StyleSheet {
    private StyleSheet() {}

    /** The formats by cell style. Without a style sheet every cell is General. */
    static CellFormats read(OoxmlPackage files, @Nullable String part, boolean from1904) {
        return part == null
                ? new CellFormats(List.of(), Map.of(), from1904)
                : KnownParts.ask(
                        from1904 ? "styles from 1904" : "styles",
                        CellFormats.class,
                        files.part(part),
                        styles -> styles.read("styleSheet", xml -> read(xml, from1904)));
    }

    private static CellFormats read(Elements xml, boolean from1904) {
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
        return new CellFormats(styles, codes, from1904);
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
