package org.serviceplan.batch.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The rows of one table of a run's results, collected and then stored together. */
final class ResultRows {
    private static final int BATCH = 1000;

    private final String table;
    private final String run;
    private final String columns;
    private final List<@Nullable Object[]> rows = new ArrayList<>();

    /** Rows of these columns, which follow the run's. */
    ResultRows(String table, RunId run, String columns) {
        this.table = table;
        this.run = run.value();
        this.columns = columns;
    }

    /** The position of the next row, from 1. */
    int next() {
        return rows.size() + 1;
    }

    void add(@Nullable Object... values) {
        @Nullable Object[] row = new @Nullable Object[values.length + 1];
        row[0] = run;
        System.arraycopy(values, 0, row, 1, values.length);
        rows.add(row);
    }

    /** Takes the place of what the run may have stored before. */
    void store(JdbcTemplate jdbc) {
        jdbc.update("DELETE FROM " + table + " WHERE run = ?", run);
        String marks =
                "?" + ", ?".repeat((int) Arrays.stream(columns.split(",")).count());
        String sql = "INSERT INTO " + table + " (run, " + columns + ") VALUES (" + marks + ")";
        jdbc.batchUpdate(sql, rows, BATCH, (statement, row) -> {
            for (int i = 0; i < row.length; i++) {
                statement.setObject(i + 1, row[i]);
            }
        });
    }
}
