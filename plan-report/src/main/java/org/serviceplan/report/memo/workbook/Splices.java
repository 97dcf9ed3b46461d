package org.serviceplan.report.memo.workbook;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import lombok.RequiredArgsConstructor;

/** Changes to a part: what is to stand in the place of some of its bytes. All other bytes stay. */
@RequiredArgsConstructor
final class Splices {
    private final byte[] xml;
    private final List<Splice> splices = new ArrayList<>();

    private record Splice(int start, int end, String text) {}

    /** Puts text in between; what is put at the same place later stands behind. */
    void insert(int at, String text) {
        splices.add(new Splice(at, at, text));
    }

    void replace(int start, int end, String text) {
        splices.add(new Splice(start, end, text));
    }

    /** Gives an attribute a value, whether it is there or not. */
    void set(Tag tag, String attribute, String value) {
        tag.attribute(attribute)
                .ifPresentOrElse(
                        there -> replace(there.start(), there.end(), XmlText.escape(value)),
                        () -> insert(tag.attributesStart(), " " + attribute + "=\"" + XmlText.escape(value) + '"'));
    }

    /** Puts text inside an empty element, as its only content. */
    void fill(Tag empty, String text) {
        String name = empty.prefix() + empty.localName();
        replace(empty.end - 2, empty.end, ">" + text + "</" + name + ">");
    }

    /** The part with all changes. */
    byte[] apply() {
        splices.sort(Comparator.comparingInt(Splice::start).thenComparingInt(Splice::end));
        ByteArrayOutputStream out = new ByteArrayOutputStream(xml.length + 1024);
        int position = 0;
        for (Splice splice : splices) {
            out.write(xml, position, splice.start() - position);
            out.writeBytes(splice.text().getBytes(StandardCharsets.UTF_8));
            position = splice.end();
        }
        out.write(xml, position, xml.length - position);
        return out.toByteArray();
    }
}
