package org.serviceplan.batch.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

import org.serviceplan.batch.store.RunAccount.Attempt;
import org.serviceplan.batch.store.RunAccount.Share;
import org.serviceplan.batch.store.RunAccount.StepTime;
import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.report.comparison.FileCounts;

/** Looks back at the runs, in our own tables and in those of Spring Batch. */
@RequiredArgsConstructor
public final class RunHistory {
    private static final String RUNS =
            """
            SELECT r.*, f.* FROM run r CROSS JOIN LATERAL (
                SELECT count(*) FILTER (WHERE disposition = 'ACCEPTED') AS accepted,
                       count(*) FILTER (WHERE disposition = 'REJECTED') AS rejected,
                       count(*) FILTER (WHERE disposition = 'UNCHANGED') AS unchanged,
                       count(*) FILTER (WHERE disposition = 'IGNORED') AS ignored,
                       count(*) AS seen
                FROM run_file WHERE run_file.run = r.run) f
            """;

    /** By what happened last: a run that was resumed ends after others that began later. */
    private static final String NEWEST_FIRST = " ORDER BY coalesce(finished_at, started_at) DESC, run DESC LIMIT ?";

    private final JdbcTemplate jdbc;

    /** The newest runs, newest first; none where no run has made the tables yet. */
    public List<RunAccount> newest(int most) {
        return ExistingTables.include("run", jdbc) ? jdbc.query(RUNS + NEWEST_FIRST, this::account, most) : List.of();
    }

    /** The newest run that was published, whatever came later. */
    public Optional<RunAccount> newestPublished() {
        return ExistingTables.include("run", jdbc)
                ? jdbc.query(RUNS + "WHERE state = 'PUBLISHED'" + NEWEST_FIRST, this::account, 1).stream()
                        .findFirst()
                : Optional.empty();
    }

    private RunAccount account(ResultSet row, int number) throws SQLException {
        RunId run = new RunId(row.getString("run"));
        int year = row.getInt("compared_year");
        return new RunAccount(
                run,
                RunAccount.State.valueOf(row.getString("state")),
                Objects.requireNonNull(instant(row, "started_at")),
                Objects.requireNonNull(instant(row, "as_of")),
                instant(row, "finished_at"),
                year == 0 ? null : MinguoYear.of(year),
                row.getString("folder"),
                new FileCounts(
                        row.getInt("seen"),
                        row.getInt("accepted"),
                        row.getInt("rejected"),
                        row.getInt("unchanged"),
                        row.getInt("ignored")),
                shares(run),
                attempts(run));
    }

    /** A schema that the next night will migrate may have no workers yet. */
    private List<Share> shares(RunId run) {
        return ExistingTables.include("run_worker", jdbc)
                ? jdbc.query(
                        "SELECT worker, files FROM run_worker WHERE run = ? ORDER BY files DESC, worker",
                        (row, number) -> new Share(row.getString("worker"), row.getInt("files")),
                        run.value())
                : List.of();
    }

    private List<Attempt> attempts(RunId run) {
        return jdbc.query(
                """
                SELECT e.job_execution_id, e.status, e.start_time, e.end_time, e.exit_message
                FROM batch_job_execution e JOIN batch_job_execution_params p ON p.job_execution_id = e.job_execution_id
                WHERE p.parameter_name = 'run' AND p.parameter_value = ? ORDER BY e.job_execution_id
                """,
                (row, number) -> new Attempt(
                        row.getString("status"),
                        took(row),
                        Objects.requireNonNullElse(row.getString("exit_message"), ""),
                        steps(row.getLong("job_execution_id"))),
                run.value());
    }

    /** A partition of a step has the step's name and its own behind a colon; its time is within the step's. */
    private List<StepTime> steps(long execution) {
        return jdbc.query(
                """
                SELECT step_name, start_time, end_time FROM batch_step_execution
                WHERE job_execution_id = ? AND step_name NOT LIKE '%:%' ORDER BY step_execution_id
                """,
                (row, number) -> new StepTime(row.getString("step_name"), took(row)), execution);
    }

    private static @Nullable Duration took(ResultSet row) throws SQLException {
        LocalDateTime start = row.getObject("start_time", LocalDateTime.class);
        LocalDateTime end = row.getObject("end_time", LocalDateTime.class);
        return start == null || end == null ? null : Duration.between(start, end);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
