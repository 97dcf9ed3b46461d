package org.serviceplan.batch.program;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.zip.CRC32;
import java.util.zip.ZipFile;

/** Tells one build of the program from another. */
public final class ProgramVersion {
    private ProgramVersion() {}

    /** The same for the same jar: its table of contents, summed up. */
    public static String ofThisProcess() {
        try {
            CodeSource source = ProgramVersion.class.getProtectionDomain().getCodeSource();
            Path place = Path.of(source.getLocation().toURI());
            return Files.isRegularFile(place) ? ofJar(place) : "unpacked";
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String ofJar(Path jar) throws IOException {
        CRC32 sum = new CRC32();
        try (ZipFile contents = new ZipFile(jar.toFile())) {
            contents.stream().forEach(entry -> {
                sum.update(entry.getName().getBytes(StandardCharsets.UTF_8));
                sum.update(
                        ByteBuffer.allocate(Long.BYTES).putLong(entry.getCrc()).flip());
            });
        }
        return String.format("%08x", sum.getValue());
    }
}
