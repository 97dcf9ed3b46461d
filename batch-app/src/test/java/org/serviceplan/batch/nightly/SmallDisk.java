package org.serviceplan.batch.nightly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** A small file system in memory, which takes a user who may mount one. */
@RequiredArgsConstructor
final class SmallDisk {
    private final Path folder;

    /** Mounts it, with options as {@code size=128k}; where that is not allowed, the test is skipped. */
    static SmallDisk at(Path folder, String options) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        SmallDisk disk = new SmallDisk(folder);
        assumeTrue(disk.mount("-t", "tmpfs", "-o", options, "tmpfs") == 0, "needs a user who may mount a file system");
        return disk;
    }

    /** Mounts it again with other options. */
    int remount(String options) throws InterruptedException {
        return mount("-o", "remount," + options);
    }

    private int mount(String... options) throws InterruptedException {
        return call(Stream.of(Stream.of("mount"), Stream.of(options), Stream.of(folder.toString()))
                .flatMap(part -> part)
                .toArray(String[]::new));
    }

    void unmount() throws InterruptedException {
        call("umount", folder.toString());
    }

    private static int call(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException noSuchCommand) {
            return -1;
        }
    }
}
