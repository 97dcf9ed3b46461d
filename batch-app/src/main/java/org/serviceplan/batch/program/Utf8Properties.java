package org.serviceplan.batch.program;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.AbstractResource;
import org.springframework.core.io.Resource;

/**
 * A {@code .properties} file in UTF-8, which Spring Boot 4.0 takes for ISO-8859-1: what is beyond ASCII is given to it as escapes,
 * which it knows. All else is the file's.
 */
@RequiredArgsConstructor
final class Utf8Properties extends AbstractResource {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int FIRST_BEYOND_ASCII = 0x80;

    private final Resource file;

    @Override
    public InputStream getInputStream() throws IOException {
        return new ByteArrayInputStream(escaped(text()).getBytes(StandardCharsets.US_ASCII));
    }

    private String text() throws IOException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(file.getContentAsByteArray()))
                .toString();
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static String escaped(String text) {
        StringBuilder ascii = new StringBuilder(text.length());
        boolean afterBackslash = false;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter < FIRST_BEYOND_ASCII) {
                ascii.append(letter);
            } else {
                // C:\收件匣 has no escape; it becomes a faulty one, which is refused unless it is in a comment.
                ascii.append(afterBackslash ? "u?" : "\\u%04x".formatted((int) letter));
            }
            afterBackslash = letter == '\\' && !afterBackslash;
        }
        return ascii.toString();
    }

    @Override
    public boolean exists() {
        return file.exists();
    }

    @Override
    public URL getURL() throws IOException {
        return file.getURL();
    }

    @Override
    public File getFile() throws IOException {
        return file.getFile();
    }

    @Override
    public @Nullable String getFilename() {
        return file.getFilename();
    }

    @Override
    public String getDescription() {
        return file.getDescription();
    }
}
