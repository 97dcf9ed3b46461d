package org.serviceplan.batch.store;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.JdbcTemplate;

/** Which worker took in how many files of a run. */
@RequiredArgsConstructor
public final class RunWorkerTable {
    private final JdbcTemplate jdbc;

    /** Adds files that a worker stores, in the same transaction. */
    public void add(RunId run, String worker, int files) {
        jdbc.update(
                """
                INSERT INTO run_worker (run, worker, files) VALUES (?, ?, ?)
                ON CONFLICT (run, worker) DO UPDATE SET files = run_worker.files + excluded.files
                """,
                run.value(),
                worker,
                files);
    }
}
