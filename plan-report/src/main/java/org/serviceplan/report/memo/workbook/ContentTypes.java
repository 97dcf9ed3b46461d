package org.serviceplan.report.memo.workbook;

import java.util.Objects;

import lombok.RequiredArgsConstructor;

/** Says what each part of a workbook is. */
@RequiredArgsConstructor
final class ContentTypes {
    private static final String NAME = "[Content_Types].xml";
    private static final String SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String DRAWING = "application/vnd.openxmlformats-officedocument.vmlDrawing";

    private final Parts parts;

    void addWorksheet(String part) {
        override(part, SPREADSHEET + "worksheet+xml");
    }

    void addComments(String part) {
        override(part, SPREADSHEET + "comments+xml");
    }

    void addDrawing(String part) {
        override(part, DRAWING);
    }

    private void override(String part, String type) {
        byte[] xml = parts.get(NAME);
        String prefix =
                Objects.requireNonNull(new Tags(xml).next(), "an element").prefix();
        Splices splices = new Splices(xml);
        Elements.append(
                xml,
                splices,
                "Types",
                "<" + prefix + "Override PartName=\"/" + XmlText.escape(part) + "\" ContentType=\"" + type + "\"/>");
        parts.put(NAME, splices.apply());
    }
}
