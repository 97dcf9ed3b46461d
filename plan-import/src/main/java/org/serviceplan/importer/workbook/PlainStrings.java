package org.serviceplan.importer.workbook;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** The shared strings of an {@code .xlsx}, read from their plain XML; the same as {@link SharedStrings} reads through a parser. */
final class PlainStrings {
    private static final byte[] TABLE = PlainBytes.ascii("sst");
    private static final byte[] ITEM = PlainBytes.ascii("si");

    private PlainStrings() {}

    /** The strings of a whole part; null if it is not plain. */
    static @Nullable List<String> read(byte[] part, Limits limits) {
        try {
            PlainXml xml = new PlainXml(part, TABLE);
            PlainText text = new PlainText(xml, limits);
            List<String> strings = new ArrayList<>();
            while (true) {
                String usual = text.usualItem();
                if (usual != null) {
                    strings.add(usual);
                } else if (!xml.nextChild(TABLE)) {
                    xml.finish();
                    return strings;
                } else if (xml.tag().isNamed(ITEM)) {
                    strings.add(text.read(ITEM));
                } else {
                    xml.passElement();
                }
            }
        } catch (NotPlainException e) {
            return null;
        }
    }
}
