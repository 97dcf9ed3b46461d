package org.serviceplan.batch.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.RequiredArgsConstructor;
import lombok.experimental.Accessors;
import org.springframework.util.FileSystemUtils;

/**
 * A real PostgreSQL with its files in a folder of ours, kept from run to run: for trying out, for tests, and for a single machine.
 * It listens on 127.0.0.1 alone, on a free port, and asks for a password that only the folder's owner can read.
 */
@RequiredArgsConstructor(access = AccessLevel.PRIVATE)
final class EmbeddedServer implements AutoCloseable {
    static final String USER = "postgres";
    private static final String CLUSTER = "postgres";
    private static final String BINARIES = "postgres-binaries";
    private static final String UNFINISHED = ".unfinished";

    private final DataFolderLock lock;
    private final EmbeddedPostgres postgres;

    @Getter
    @Accessors(fluent = true)
    private final String password;

    /**
     * Starts the server, after setting up its files where there are none yet.
     *
     * @param data the folder, made where it is missing
     * @throws AnotherRunActiveException if a living process uses the folder
     * @throws DatabaseUnavailableException if it does not start
     */
    static EmbeddedServer start(Path data) {
        try {
            PrivateFiles.createFolder(data);
            DataFolderLock lock = DataFolderLock.acquire(data);
            try {
                return start(data, lock);
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (AnotherRunActiveException e) {
            throw e;
        } catch (IOException | RuntimeException | ExceptionInInitializerError e) {
            throw new DatabaseUnavailableException(
                    "內嵌 PostgreSQL 無法啟動（資料夾 " + data + "）。請確認該資料夾可寫入、磁碟空間足夠；詳情見其中的 postgres.log。", e);
        }
    }

    private static EmbeddedServer start(Path data, DataFolderLock lock) throws IOException {
        Path cluster = cluster(data);
        Path binaries = data.resolve(BINARIES);
        Files.deleteIfExists(log(data));
        clearUnfinished(data, binaries);
        String password = PrivateFiles.password(password(data));
        if (Files.exists(cluster)) {
            OrphanServer.stop(cluster, binaries);
        } else {
            setUp(data, cluster, password);
        }
        return new EmbeddedServer(lock, launch(data, cluster, password), password);
    }

    /** Sets up under another name, so that a cluster that exists is a whole one, whenever the process may be killed. */
    private static void setUp(Path data, Path cluster, String password) throws IOException {
        Path unfinished = Files.createTempDirectory(data, CLUSTER + UNFINISHED);
        launch(data, unfinished, password).close();
        Files.move(unfinished, cluster);
    }

    private static EmbeddedPostgres launch(Path data, Path cluster, String password) throws IOException {
        ProcessBuilder.Redirect log = ProcessBuilder.Redirect.appendTo(log(data).toFile());
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(data.resolve(BINARIES).toFile())
                .setDataDirectory(cluster)
                .setCleanDataDirectory(false)
                // Ended by our own shutdown, after the job's sessions.
                .setRegisterShutdownHook(false)
                .setOutputRedirector(log)
                .setErrorRedirector(log)
                // Options of initdb: the builder passes them all on, not only those about locales.
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", password(data).toString())
                .setLocaleConfig("locale", "C")
                .setConnectConfig("password", password)
                // The library waits ten seconds, too short for a busy machine on which the server first has to recover.
                .setPGStartupWait(Duration.ofMinutes(1))
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "50")
                // A large take-in is not to be held up by checkpoints in its middle.
                .setServerConfig("max_wal_size", "4GB")
                // The library is made for tests and switches these off; our data is kept.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
    }

    static Path cluster(Path data) {
        return data.resolve(CLUSTER);
    }

    static Path password(Path data) {
        return data.resolve("postgres.password");
    }

    private static Path log(Path data) {
        return data.resolve("postgres.log");
    }

    /** Removes what a killed first start left: a half-made cluster, perhaps with its server, or half-unpacked programs. */
    private static void clearUnfinished(Path data, Path binaries) throws IOException {
        try (Stream<Path> entries = Files.list(data)) {
            List<Path> leftovers = entries.filter(
                            path -> path.getFileName().toString().startsWith(CLUSTER + UNFINISHED))
                    .toList();
            for (Path leftover : leftovers) {
                OrphanServer.stop(leftover, binaries);
                FileSystemUtils.deleteRecursively(leftover);
            }
        }
        if (Files.isDirectory(binaries)) {
            try (Stream<Path> unpacked = Files.list(binaries)) {
                for (Path folder : unpacked.toList()) {
                    if (!Files.exists(folder.resolve(".exists"))) {
                        FileSystemUtils.deleteRecursively(folder);
                    }
                }
            }
        }
    }

    static String url(int port) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + USER;
    }

    String url() {
        return url(postgres.getPort());
    }

    String user() {
        return USER;
    }

    @Override
    public void close() throws IOException {
        postgres.close();
        lock.close();
    }
}
