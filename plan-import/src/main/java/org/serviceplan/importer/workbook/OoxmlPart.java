package org.serviceplan.importer.workbook;

import java.io.ByteArrayInputStream;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import lombok.Getter;
import lombok.RequiredArgsConstructor;
import lombok.experimental.Accessors;
import org.jspecify.annotations.Nullable;

/** A part of an Office Open XML file, opened. A small one is held as a whole, and can be looked at before a parser is taken to it. */
@RequiredArgsConstructor
@Accessors(fluent = true)
final class OoxmlPart {
    private final InputFactoryImpl parsers;

    @Getter
    private final PartStream content;

    private byte @Nullable [] whole;

    String name() {
        return content.name();
    }

    /** All of it, and a zero behind it; null where it is too large to be held. */
    byte @Nullable [] whole() {
        if (whole == null && content.isSmall()) {
            whole = content.whole();
        }
        return whole;
    }

    /** Its elements, of which the outermost must have this name. */
    XmlCursor xml(String root) {
        byte[] bytes = whole();
        return bytes == null
                ? new XmlCursor(parsers, content, content, root)
                : new XmlCursor(parsers, new ByteArrayInputStream(bytes, 0, bytes.length - 1), content, root);
    }
}
