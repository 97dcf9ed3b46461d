package org.serviceplan.batch.nightly;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** An undisturbed night over the samples, run once in this JVM for all tests that only look at what came of it. */
final class SampleNight {
    /** The option that makes such nights alike. */
    static final String AS_OF = "--as-of=2024-02-01T02:00:00+08:00";

    private static final Night NIGHT = run();

    private SampleNight() {}

    static Night get() {
        return NIGHT;
    }

    private static Night run() {
        try {
            Path folder = Files.createTempDirectory("sample-night");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> FileSystemUtils.deleteRecursively(folder.toFile())));
            Night night = new Night(folder).withSamples().withAllOffices();
            assertThat(night.run(AS_OF)).isZero();
            return night;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
