package org.serviceplan.batch.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.JdbcTemplate;

import org.serviceplan.batch.settings.AsOf;
import org.serviceplan.model.AnnexKind;
import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.model.office.OfficeCode;
import org.serviceplan.model.source.Sha256;
import org.serviceplan.report.comparison.AnnexStatus;
import org.serviceplan.report.comparison.change.AnnexFact;
import org.serviceplan.report.comparison.change.RunFacts;

/** Where offices stood in earlier runs, for what changed since. */
@RequiredArgsConstructor
public final class RunAnnexTable {
    private final JdbcTemplate jdbc;

    private record Earlier(String run, Instant asOf) {}

    /**
     * The facts of the newest report of the same inbox, folder and year that tells of an earlier moment; of two about the same
     * moment the later one, unless it is one of them that is made again. Reports whose results are not kept any more do not count.
     */
    public Optional<RunFacts> before(Run run, Viewpoint viewpoint, MinguoYear year) {
        return jdbc
                .query(
                        """
                        SELECT run, as_of FROM run r
                        WHERE state = 'PUBLISHED' AND compared_year = ? AND inbox = ? AND output = ?
                          AND (as_of < ? OR (NOT ? AND as_of = ? AND run < ?))
                          AND EXISTS (SELECT 1 FROM run_annex a WHERE a.run = r.run)
                        ORDER BY as_of DESC, run DESC LIMIT 1
                        """,
                        (row, number) -> new Earlier(row.getString("run"), SourceRows.instant(row, "as_of")),
                        year.value(),
                        run.request().inbox().toString(),
                        run.request().output().toString(),
                        viewpoint.asOfTime(),
                        viewpoint.isRemade(),
                        viewpoint.asOfTime(),
                        run.id().value())
                .stream()
                .findFirst()
                .map(this::facts);
    }

    private RunFacts facts(Earlier earlier) {
        List<AnnexFact> facts = jdbc.query(
                """
                SELECT a.* FROM run_annex a JOIN office o ON o.code = a.office
                WHERE run = ? ORDER BY o.position, year, kind
                """,
                (row, number) -> fact(row),
                earlier.run());
        return new RunFacts(AsOf.inTaipei(earlier.asOf()), facts);
    }

    private static AnnexFact fact(ResultSet row) throws SQLException {
        String sha256 = row.getString("sha256");
        return new AnnexFact(
                OfficeCode.of(row.getString("office")),
                MinguoYear.of(row.getInt("year")),
                AnnexKind.valueOf(row.getString("kind")),
                AnnexStatus.valueOf(row.getString("status")),
                sha256 == null ? null : Sha256.of(sha256),
                row.getInt("errors"),
                row.getInt("warnings"));
    }
}
