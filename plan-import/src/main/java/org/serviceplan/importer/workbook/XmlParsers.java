package org.serviceplan.importer.workbook;

import javax.xml.stream.XMLInputFactory;

import com.fasterxml.aalto.stax.InputFactoryImpl;

/**
 * The parsers of a thread. Parsers of one factory know the names that those before them met, which is much of the work of a small
 * part; so some small files share a factory. Not many of them, so that no file's names stay in memory.
 */
final class XmlParsers {
    private static final int MOST_FILES = 64;
    private static final long SMALL_FILE = 1 << 20;
    private static final ThreadLocal<XmlParsers> OF_THREAD = ThreadLocal.withInitial(XmlParsers::new);

    private final InputFactoryImpl factory = new InputFactoryImpl();
    private int files;

    private XmlParsers() {
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    }

    /** Parsers for one more file. */
    static InputFactoryImpl forFile() {
        if (OF_THREAD.get().files == MOST_FILES) {
            OF_THREAD.remove();
        }
        XmlParsers parsers = OF_THREAD.get();
        parsers.files++;
        return parsers.factory;
    }

    /** A file of which so many bytes were inflated is done with; the names of a large one may be many. */
    static void done(long inflated) {
        if (inflated > SMALL_FILE) {
            OF_THREAD.remove();
        }
    }
}
