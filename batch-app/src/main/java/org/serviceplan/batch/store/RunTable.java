package org.serviceplan.batch.store;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.Optional;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

import org.serviceplan.batch.settings.YearRange;
import org.serviceplan.model.calendar.MinguoYear;

/** The runs there were. */
@RequiredArgsConstructor
public final class RunTable {
    private final JdbcTemplate jdbc;

    /** Notes a run that is about to start. */
    public void begin(Run run) {
        Request request = run.request();
        jdbc.update(
                """
                INSERT INTO run (run, inbox, output, years_asked, as_of_asked, started_at, as_of, state)
                VALUES (?, ?, ?, ?, ?, ?, ?, 'UNFINISHED')
                """,
                run.id().value(),
                request.inbox().toString(),
                request.output().toString(),
                years(request),
                asOf(request),
                utc(run.startedAt()),
                utc(run.asOf()));
    }

    /**
     * The newest run with this request that was not given up; one that is unfinished comes first, because where the clock was set
     * back the newest by its time is another.
     */
    public Optional<Run> newest(Request request) {
        return jdbc
                .query(
                        """
                        SELECT * FROM run
                        WHERE inbox = ? AND output = ? AND years_asked IS NOT DISTINCT FROM ?
                          AND as_of_asked IS NOT DISTINCT FROM ? AND state <> 'ABANDONED'
                        ORDER BY state = 'UNFINISHED' DESC, started_at DESC, run DESC LIMIT 1
                        """,
                        RunTable::run,
                        request.inbox().toString(),
                        request.output().toString(),
                        years(request),
                        asOf(request))
                .stream()
                .findFirst();
    }

    /** The run that started last, if it started after a moment. */
    public Optional<Run> lastAfter(Instant moment) {
        return jdbc
                .query(
                        "SELECT * FROM run WHERE started_at > ? ORDER BY started_at DESC, run DESC LIMIT 1",
                        RunTable::run,
                        utc(moment))
                .stream()
                .findFirst();
    }

    /** The highest number among the runs of a day; 0 where there is none. */
    public int highestNumber(LocalDate day) {
        return jdbc
                .queryForList(
                        "SELECT run FROM run WHERE run LIKE ?",
                        String.class,
                        day.format(DateTimeFormatter.BASIC_ISO_DATE) + "-%")
                .stream()
                .mapToInt(run -> new RunId(run).number())
                .max()
                .orElse(0);
    }

    /** Notes that a run's report can be read. */
    public void published(Run run, MinguoYear year, Path folder, Instant now) {
        jdbc.update(
                "UPDATE run SET state = 'PUBLISHED', compared_year = ?, folder = ?, finished_at = ? WHERE run = ?",
                year.value(),
                folder.toString(),
                utc(now),
                run.id().value());
    }

    /** From where a run tells its report. */
    public Viewpoint viewpoint(Run run) {
        if (run.request().asOf() == null) {
            return Viewpoint.own(run);
        }
        return jdbc
                .queryForList(
                        """
                        SELECT run FROM run
                        WHERE as_of_asked IS NULL AND state = 'PUBLISHED' AND as_of = ? AND inbox = ?
                        ORDER BY run DESC LIMIT 1
                        """,
                        String.class,
                        utc(run.asOf()),
                        run.request().inbox().toString())
                .stream()
                .findFirst()
                .map(earlier -> Viewpoint.again(run.asOf(), new RunId(earlier)))
                .orElseGet(() -> Viewpoint.own(run));
    }

    /**
     * Whether no published report of a year in the same folder tells of a later moment; a report about the future tells of the
     * moment it was made. A report from the future, made before the clock was set back, does not count.
     */
    public boolean isNewest(Run run, MinguoYear year, Instant now) {
        Instant moment = run.asOf().isBefore(run.startedAt()) ? run.asOf() : run.startedAt();
        Integer newer = jdbc.queryForObject(
                """
                SELECT count(*) FROM run
                WHERE state = 'PUBLISHED' AND compared_year = ? AND output = ? AND run <> ? AND started_at <= ?
                  AND (least(as_of, started_at), run) > (?, ?)
                """,
                Integer.class,
                year.value(),
                run.request().output().toString(),
                run.id().value(),
                utc(now),
                utc(moment),
                run.id().value());
        return newer != null && newer == 0;
    }

    /** Notes that an unfinished run will not be resumed. */
    public void abandoned(Run run, Instant now) {
        jdbc.update(
                "UPDATE run SET state = 'ABANDONED', finished_at = ? WHERE run = ? AND state = 'UNFINISHED'",
                utc(now),
                run.id().value());
    }

    /**
     * Drops the contents that earlier runs put into the database for workers and left there. Whoever calls this holds the run
     * lock; a run that goes on later puts its own there again.
     */
    public void dropContentsOfOthers(RunId run) {
        jdbc.update("DELETE FROM inbox_content WHERE run <> ?", run.value());
    }

    private static Run run(ResultSet row, int number) throws SQLException {
        String years = row.getString("years_asked");
        Request request = new Request(
                Path.of(row.getString("inbox")),
                Path.of(row.getString("output")),
                years == null ? null : YearRange.valueOf(years),
                instant(row, "as_of_asked"));
        return new Run(
                new RunId(row.getString("run")),
                request,
                Objects.requireNonNull(instant(row, "started_at")),
                Objects.requireNonNull(instant(row, "as_of")));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static @Nullable String years(Request request) {
        return request.years() == null ? null : request.years().toString();
    }

    private static @Nullable OffsetDateTime asOf(Request request) {
        return request.asOf() == null ? null : utc(request.asOf());
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
