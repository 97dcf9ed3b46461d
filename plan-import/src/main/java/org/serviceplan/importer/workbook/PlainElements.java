package org.serviceplan.importer.workbook;

import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

/** The elements of a small part whose XML is plain. */
final class PlainElements implements Elements {
    private static final int DEEPEST = 8;

    private final String part;
    private final PlainXml xml;
    /** The names of the elements that are open, and whether they are empty; the root's at 1. */
    private final byte[][] names = new byte[DEEPEST + 1][];

    private final boolean[] empty = new boolean[DEEPEST + 1];
    private int depth = 1;

    /** Stands on the root, which must have this name. */
    PlainElements(byte[] whole, String part, String root) {
        this.part = part;
        this.names[1] = PlainBytes.ascii(root);
        this.xml = new PlainXml(whole, names[1]);
    }

    @Override
    public boolean nextChild(int parent) {
        if (depth == parent + 1) {
            xml.passElement();
            depth--;
        }
        PlainBytes.requireThat(depth == parent && depth < DEEPEST);
        if (empty[depth] || !xml.nextChild(names[depth])) {
            depth--;
            return false;
        }
        depth++;
        names[depth] = xml.tag().name().getBytes(StandardCharsets.US_ASCII);
        empty[depth] = xml.tag().isEmpty();
        return true;
    }

    @Override
    public String name() {
        return xml.tag().name();
    }

    @Override
    public @Nullable String attribute(String name) {
        return xml.tag().value(PlainBytes.ascii(name));
    }

    @Override
    public void finish() {
        PlainBytes.requireThat(depth == 0);
        xml.finish();
    }

    @Override
    public UnreadableWorkbookException damaged() {
        return UnreadableWorkbookException.damaged(part);
    }
}
