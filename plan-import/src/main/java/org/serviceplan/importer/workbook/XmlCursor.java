package org.serviceplan.importer.workbook;

import java.io.InputStream;
import java.util.NoSuchElementException;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

import com.fasterxml.aalto.UncheckedStreamException;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;

import org.serviceplan.importer.finding.FindingType;

/**
 * Goes forward through the elements of a part. Elements are known by their local names: strict and transitional
 * workbooks differ in nothing but namespaces, and foreign elements stand only where nobody looks for ours.
 */
final class XmlCursor implements Elements {
    private static final int DEEPEST = 256;

    private final PartStream part;
    private final XMLStreamReader2 reader;
    private int depth;

    /**
     * Stands on a part's root element, which must have this name.
     *
     * @param bytes what the part holds, or the part itself
     */
    XmlCursor(InputFactoryImpl factory, InputStream bytes, PartStream part, String root) {
        this.part = part;
        try {
            reader = (XMLStreamReader2) factory.createXMLStreamReader(bytes);
        } catch (XMLStreamException e) {
            throw UnreadableWorkbookException.damaged(part.name());
        }
        if (!nextChild(0) || !name().equals(root)) {
            throw UnreadableWorkbookException.damaged(part.name());
        }
    }

    /** How deep the current element is; the root is 1. */
    int depth() {
        return depth;
    }

    @Override
    public String name() {
        return reader.getLocalName();
    }

    @Override
    public boolean nextChild(int parent) {
        while (true) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT && depth == parent + 1) {
                return true;
            }
            if (event == XMLStreamConstants.END_ELEMENT && depth < parent) {
                return false;
            }
        }
    }

    /** Adds the text that stands directly in the current element, and moves to its end. */
    void appendText(TextPieces text) {
        int within = depth;
        while (depth >= within) {
            int event = next();
            if (depth == within && isText(event) && !text.isFull()) {
                append(text);
            }
        }
    }

    /**
     * Moves to the next text or element that stands directly in the element at this depth; false at that element's end.
     * {@link #isText} says which it is.
     */
    boolean nextPiece(int parent) {
        while (true) {
            int event = next();
            if (depth < parent) {
                return false;
            }
            if ((event == XMLStreamConstants.START_ELEMENT && depth == parent + 1)
                    || (depth == parent && isText(event))) {
                return true;
            }
        }
    }

    /** Whether the cursor stands on text. */
    boolean isText() {
        return isText(reader.getEventType());
    }

    /** Adds the text on which the cursor stands, so that no more than this many characters are kept. */
    void appendPiece(StringBuilder text, int most) {
        int room = most - text.length();
        if (room <= 0) {
            return;
        }
        try {
            text.append(reader.getTextCharacters(), reader.getTextStart(), Math.min(room, reader.getTextLength()));
        } catch (UncheckedStreamException e) {
            throw damaged();
        }
    }

    /** The current element's attribute of this name. */
    @Nullable
    String attribute(String namespace, String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name) && namespace.equals(reader.getAttributeNamespace(i))) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    @Override
    public @Nullable String attribute(String name) {
        int count = reader.getAttributeCount();
        for (int i = 0; i < count; i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    @Override
    public void finish() {
        while (next() != XMLStreamConstants.END_DOCUMENT) {
            // Nothing after what was read says anything about cells.
        }
    }

    @Override
    public UnreadableWorkbookException damaged() {
        return UnreadableWorkbookException.damaged(part.name());
    }

    private int next() {
        try {
            int event = reader.next();
            part.tokenEnded();
            check(event);
            return event;
        } catch (XMLStreamException | UncheckedStreamException | NoSuchElementException e) {
            throw damaged();
        }
    }

    private void check(int event) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> {
                if (++depth > DEEPEST) {
                    throw UnreadableWorkbookException.of(FindingType.LIMIT_XML, part.name());
                }
            }
            case XMLStreamConstants.END_ELEMENT -> depth--;
            case XMLStreamConstants.DTD -> throw UnreadableWorkbookException.of(FindingType.FILE_HAS_DTD, part.name());
            case XMLStreamConstants.ENTITY_REFERENCE -> throw damaged();
            default -> {}
        }
    }

    private void append(TextPieces text) {
        try {
            text.add(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
        } catch (UncheckedStreamException e) {
            throw damaged();
        }
    }

    private static boolean isText(int event) {
        return event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }
}
