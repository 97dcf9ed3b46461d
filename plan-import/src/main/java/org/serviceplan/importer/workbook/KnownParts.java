package org.serviceplan.importer.workbook;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

/**
 * What was read of small parts: office programs write the very same ones into all their workbooks, and offices' workbooks
 * descend from each other, so that most of them need not be read again. They are known by their bytes. Each thread has its own.
 */
final class KnownParts {
    private static final int MOST = 64;
    /** Larger parts differ from workbook to workbook. */
    private static final long LARGEST = 32 << 10;

    private static final ThreadLocal<KnownParts> OF_THREAD = ThreadLocal.withInitial(KnownParts::new);

    /** A part and what was asked of it. */
    @RequiredArgsConstructor
    private static final class Key {
        private final String question;
        /** What the zip's directory says of it; where it stands does not matter. */
        private final ZipPart part;
        /** Its bytes in the zip. */
        private final byte[] packed;

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key
                    && part.crc() == key.part.crc()
                    && part.method() == key.part.method()
                    && part.inflatedSize() == key.part.inflatedSize()
                    && question.equals(key.question)
                    && part.name().equals(key.part.name())
                    && Arrays.equals(packed, key.packed);
        }

        @Override
        public int hashCode() {
            return 31 * question.hashCode() + part.crc();
        }
    }

    private final Map<Key, Object> answers = new HashMap<>();

    private KnownParts() {}

    /**
     * What a part says to a question: the same to the same, whatever workbook it stands in.
     *
     * @param read finds it out, and cannot be told by anything but the part
     */
    static <T> T ask(String question, Class<T> type, OoxmlPart part, Function<OoxmlPart, T> read) {
        PartStream content = part.content();
        if (content.part().inflatedSize() > LARGEST || content.part().size() > LARGEST) {
            return read.apply(part);
        }
        Map<Key, Object> answers = OF_THREAD.get().answers;
        Key key = new Key(question, content.part(), content.packed());
        Object known = answers.get(key);
        if (known != null) {
            content.pass();
            return type.cast(known);
        }
        T answer = read.apply(part);
        if (answers.size() == MOST) {
            answers.clear();
        }
        answers.put(key, answer);
        return answer;
    }
}
