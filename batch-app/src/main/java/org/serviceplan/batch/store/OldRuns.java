package org.serviceplan.batch.store;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/**
 * Runs that may be forgotten. What offices submitted, and when, is no part of a run and stays; so a past report can still be made
 * again.
 */
@RequiredArgsConstructor
public class OldRuns {
    private final JdbcTemplate jdbc;
    private final JobRepository repository;

    /**
     * A run that may be forgotten.
     *
     * @param run its name
     * @param folder its report; null for one that was given up
     */
    public record OldRun(RunId run, @Nullable Path folder) {}

    /** The finished runs started before a moment, oldest first, but for the newest published one of each year. */
    public List<OldRun> before(Instant moment) {
        return jdbc.query(
                """
                SELECT run, folder FROM run r
                WHERE state <> 'UNFINISHED' AND started_at < ? AND NOT (state = 'PUBLISHED' AND NOT EXISTS (
                    SELECT FROM run later WHERE later.state = 'PUBLISHED' AND later.compared_year = r.compared_year
                        AND (later.finished_at, later.run) > (r.finished_at, r.run)))
                ORDER BY started_at, run
                """,
                (row, number) -> new OldRun(
                        new RunId(row.getString("run")),
                        row.getString("folder") == null ? null : Path.of(row.getString("folder"))),
                moment.atOffset(ZoneOffset.UTC));
    }

    /** Forgets a run: what it saw in the inbox, what it compared, and what Spring Batch noted about it. */
    @Transactional
    public void forget(RunId run) {
        jdbc.queryForList(
                        """
                        SELECT DISTINCT e.job_instance_id FROM batch_job_execution e
                        JOIN batch_job_execution_params p ON p.job_execution_id = e.job_execution_id
                        WHERE p.parameter_name = 'run' AND p.parameter_value = ?
                        """,
                        Long.class,
                        run.value())
                .forEach(this::forgetInstance);
        jdbc.update("DELETE FROM run WHERE run = ?", run.value());
    }

    private void forgetInstance(long id) {
        JobInstance instance = repository.getJobInstance(id);
        if (instance != null) {
            repository.deleteJobInstance(instance);
        }
    }
}
