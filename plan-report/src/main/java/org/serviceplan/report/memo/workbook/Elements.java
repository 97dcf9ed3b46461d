package org.serviceplan.report.memo.workbook;

/** Adds to elements of which a part has one. */
final class Elements {
    private Elements() {}

    /** Puts text behind all that is in the element of this name. */
    static void append(byte[] xml, Splices splices, String name, String text) {
        Tags tags = new Tags(xml);
        for (Tag tag = tags.next(); tag != null; tag = tags.next()) {
            if (tag.closes(name)) {
                splices.insert(tag.start, text);
                return;
            }
            if (tag.opens(name) && tag.isEmpty()) {
                splices.fill(tag, text);
                return;
            }
        }
        throw new UnmarkableWorkbookException("No element " + name);
    }
}
