package org.serviceplan.importer.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A workbook taken apart into its parts, to be changed and put together again. */
public final class ZipSketch {
    public static final String SHEET = "xl/worksheets/sheet1.xml";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    public static ZipSketch of(byte[] workbook) {
        ZipSketch sketch = new ZipSketch();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                sketch.parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sketch;
    }

    public ZipSketch with(String part, String content) {
        parts.put(part, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Changes the text of a part. */
    public ZipSketch edit(String part, UnaryOperator<String> change) {
        return with(part, change.apply(new String(parts.get(part), StandardCharsets.UTF_8)));
    }

    public ZipSketch without(String part) {
        parts.remove(part);
        return this;
    }

    public ZipSketch renamed(String part, String name) {
        byte[] content = parts.remove(part);
        parts.put(name, content);
        return this;
    }

    /** Gives two parts each other's content. */
    public ZipSketch swapped(String one, String other) {
        byte[] content = parts.get(one);
        parts.put(one, parts.get(other));
        parts.put(other, content);
        return this;
    }

    /** The names of the parts, in order. */
    public List<String> names() {
        return List.copyOf(parts.keySet());
    }

    public int size() {
        return parts.size();
    }

    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
