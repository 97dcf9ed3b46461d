package org.serviceplan.batch.store;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The rows of one table of a run's results, collected and then stored together. */
final class ResultRows {
    private final String table;
    private final String run;
    private final CopyRows rows;
    private int count;

    /** Rows of these columns, which follow the run's. */
    ResultRows(String table, RunId run, String columns) {
        this.table = table;
        this.run = run.value();
        this.rows = new CopyRows(table + " (run, " + columns + ")");
    }

    /** The position of the next row, from 1. */
    int next() {
        return count + 1;
    }

    void add(@Nullable Object... values) {
        @Nullable Object[] row = new @Nullable Object[values.length + 1];
        row[0] = run;
        System.arraycopy(values, 0, row, 1, values.length);
        rows.add(row);
        count++;
    }

    /** Takes the place of what the run may have stored before. */
    void store(JdbcTemplate jdbc) {
        jdbc.update("DELETE FROM " + table + " WHERE run = ?", run);
        rows.insert(jdbc);
    }
}
