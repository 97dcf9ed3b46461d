package org.serviceplan.batch.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** Collects rows of one table and stores them with COPY, which takes a fraction of what statements take. */
final class CopyRows {
    private static final int PIECE = 1 << 16;

    private final String sql;
    private final CopyText rows = new CopyText();
    /** Rows that are finished: one array with all rows of a huge file would be copied again and again. */
    private final List<InputStream> pieces = new ArrayList<>();

    /** Rows for some columns of a table, as in {@code figure (file_id, text)}. */
    CopyRows(String tableAndColumns) {
        this.sql = "COPY " + tableAndColumns + " FROM STDIN";
    }

    /** Adds a row. */
    void add(@Nullable Object... values) {
        rows.appendRow(values);
        if (rows.length() > PIECE) {
            cut();
        }
    }

    private void cut() {
        pieces.add(new ByteArrayInputStream(rows.take()));
    }

    /** Stores the rows, in the caller's transaction. */
    void insert(JdbcTemplate jdbc) {
        if (rows.length() == 0 && pieces.isEmpty()) {
            return;
        }
        cut();
        InputStream content = new SequenceInputStream(Collections.enumeration(pieces));
        jdbc.execute((ConnectionCallback<Long>) connection -> {
            try {
                return connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql, content);
            } catch (IOException e) {
                throw new SQLException("COPY was interrupted", "08006", e);
            }
        });
    }
}
