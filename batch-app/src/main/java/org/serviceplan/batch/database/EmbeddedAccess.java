package org.serviceplan.batch.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** The embedded database for those who only look: the server of the run that has it started, or one of their own. */
@RequiredArgsConstructor(access = AccessLevel.PRIVATE)
final class EmbeddedAccess implements JdbcConnectionDetails, AutoCloseable {
    private static final int PORT_LINE = 3;

    private final @Nullable EmbeddedServer own;
    private final String url;
    private final String password;

    /**
     * Opens the database of a data folder.
     *
     * @throws NoDatabaseYetException if no run has made one
     * @throws DatabaseUnavailableException if it cannot be reached
     */
    static EmbeddedAccess open(Path data) {
        if (!Files.isDirectory(EmbeddedServer.cluster(data))) {
            throw new NoDatabaseYetException(data);
        }
        try {
            EmbeddedServer own = EmbeddedServer.start(data);
            return new EmbeddedAccess(own, own.url(), own.password());
        } catch (AnotherRunActiveException running) {
            return join(data);
        }
    }

    private static EmbeddedAccess join(Path data) {
        try {
            List<String> pidFile =
                    Files.readAllLines(EmbeddedServer.cluster(data).resolve("postmaster.pid"));
            int port = Integer.parseInt(pidFile.get(PORT_LINE).strip());
            return new EmbeddedAccess(
                    null, EmbeddedServer.url(port), PrivateFiles.password(EmbeddedServer.password(data)));
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException e) {
            throw new DatabaseUnavailableException("另一次執行正在啟動或關閉內嵌資料庫（資料夾 " + data + "）。請稍後再試。", e);
        }
    }

    @Override
    public String getUsername() {
        return EmbeddedServer.USER;
    }

    @Override
    public String getPassword() {
        return password;
    }

    @Override
    public String getJdbcUrl() {
        return url;
    }

    @Override
    public void close() throws IOException {
        if (own != null) {
            own.close();
        }
    }
}
