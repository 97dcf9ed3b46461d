package org.serviceplan.batch.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

/**
 * Holds a data folder for this process alone. The operating system lets go of it when the process dies, however it dies. The
 * file says who holds it; the lock is on a byte far behind that text, so that others can read it on Windows too.
 */
@RequiredArgsConstructor(access = AccessLevel.PRIVATE)
final class DataFolderLock implements AutoCloseable {
    private static final String NAME = "serviceplan.lock";
    private static final int LONGEST_HOLDER = 1000;

    private final FileChannel channel;

    /** @throws AnotherRunActiveException if another process, or another part of this one, holds the folder */
    static DataFolderLock acquire(Path folder) throws IOException {
        FileChannel channel = FileChannel.open(
                folder.resolve(NAME), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            if (tryLock(channel) == null) {
                throw new AnotherRunActiveException(read(channel));
            }
            channel.truncate(0);
            channel.write(StandardCharsets.UTF_8.encode(Holder.ofThisProcess()), 0);
            return new DataFolderLock(channel);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(Long.MAX_VALUE - 1, 1, false);
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static String read(FileChannel channel) throws IOException {
        ByteBuffer holder = ByteBuffer.allocate(LONGEST_HOLDER);
        channel.read(holder, 0);
        return StandardCharsets.UTF_8.decode(holder.flip()).toString().strip();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
