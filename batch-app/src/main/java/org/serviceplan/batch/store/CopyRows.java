package org.serviceplan.batch.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;

import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.FastByteArrayOutputStream;

/** Collects rows of one table and stores them with COPY, which takes a fraction of what statements take. */
final class CopyRows {
    private final String sql;
    private final FastByteArrayOutputStream rows = new FastByteArrayOutputStream(1 << 14);

    /** Rows for some columns of a table, as in {@code figure (file_id, text)}. */
    CopyRows(String tableAndColumns) {
        this.sql = "COPY " + tableAndColumns + " FROM STDIN";
    }

    /** Adds a row; what is no text, no array of texts and not null is written as it prints. */
    void add(@Nullable Object... values) {
        try {
            write(values);
        } catch (IOException e) {
            throw new UncheckedIOException("in memory", e);
        }
    }

    private void write(@Nullable Object... values) throws IOException {
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                rows.write('\t');
            }
            rows.write(CopyText.of(values[i]).getBytes(StandardCharsets.UTF_8));
        }
        rows.write('\n');
    }

    /** Stores the rows, in the caller's transaction. */
    void insert(JdbcTemplate jdbc) {
        if (rows.size() == 0) {
            return;
        }
        jdbc.execute((ConnectionCallback<Long>) connection -> {
            try {
                return connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql, rows.getInputStream());
            } catch (IOException e) {
                throw new SQLException("COPY was interrupted", "08006", e);
            }
        });
    }
}
