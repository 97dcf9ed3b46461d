package org.serviceplan.report.workbook.ods;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML in UTF-8; everything it is given as text or value is escaped. */
final class XmlPen {
    /** The one of the JDK wherever it runs: others on the class path would write other bytes. */
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private static final int BUFFER = 1 << 13;

    private final XMLStreamWriter xml;

    XmlPen(OutputStream out) {
        try {
            // The writer hands on single bytes.
            xml = FACTORY.createXMLStreamWriter(new BufferedOutputStream(out, BUFFER), "UTF-8");
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    @FunctionalInterface
    private interface Stroke {
        void write() throws XMLStreamException;
    }

    private XmlPen write(Stroke stroke) {
        try {
            stroke.write();
            return this;
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    private static UncheckedIOException failure(XMLStreamException e) {
        Throwable cause = e.getCause();
        return new UncheckedIOException(cause instanceof IOException io ? io : new IOException("Cannot write XML", e));
    }

    XmlPen declaration() {
        return write(() -> xml.writeStartDocument("UTF-8", "1.0"));
    }

    XmlPen start(String name) {
        return write(() -> xml.writeStartElement(name));
    }

    XmlPen attribute(String name, String value) {
        return write(() -> xml.writeAttribute(name, value));
    }

    XmlPen attribute(String name, int value) {
        return attribute(name, Integer.toString(value));
    }

    XmlPen text(String text) {
        return write(() -> xml.writeCharacters(text));
    }

    XmlPen end() {
        return write(xml::writeEndElement);
    }

    /** An element with nothing but text in it. */
    XmlPen element(String name, String text) {
        return start(name).text(text).end();
    }

    /** Ends the tag that is being written and hands everything on. */
    XmlPen flush() {
        return write(() -> {
            xml.writeCharacters("");
            xml.flush();
        });
    }
}
