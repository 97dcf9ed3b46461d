package org.serviceplan.importer.workbook;

import java.io.ByteArrayInputStream;
import java.util.function.Function;

import lombok.Getter;
import lombok.RequiredArgsConstructor;
import lombok.experimental.Accessors;
import org.jspecify.annotations.Nullable;

/** A part of an Office Open XML file, opened. A small one is held as a whole, and can be looked at before a parser is taken to it. */
@RequiredArgsConstructor
@Accessors(fluent = true)
final class OoxmlPart {
    private final OoxmlPackage files;

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

    /**
     * What its elements say.
     *
     * @param root the name of the outermost
     * @param reader reads them; more than once, where the part turns out not to be plain
     */
    <T> T read(String root, Function<Elements, T> reader) {
        T plain = plain(root, reader);
        return plain == null ? reader.apply(xml(root)) : plain;
    }

    private <T> @Nullable T plain(String root, Function<Elements, T> reader) {
        byte[] bytes = whole();
        try {
            return bytes == null ? null : reader.apply(new PlainElements(bytes, name(), root));
        } catch (NotPlainException e) {
            return null;
        }
    }

    /** Its elements by way of a parser, of which the outermost must have this name. */
    XmlCursor xml(String root) {
        byte[] bytes = whole();
        return bytes == null
                ? new XmlCursor(files.parsers(), content, content, root)
                : new XmlCursor(files.parsers(), new ByteArrayInputStream(bytes, 0, bytes.length - 1), content, root);
    }
}
