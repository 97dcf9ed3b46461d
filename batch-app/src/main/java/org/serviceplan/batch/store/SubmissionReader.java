package org.serviceplan.batch.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.JdbcTemplate;

import org.serviceplan.model.Annex;
import org.serviceplan.model.AnnexKind;
import org.serviceplan.model.MeasuresAnnex;
import org.serviceplan.model.OutcomesAnnex;
import org.serviceplan.model.PlanItem;
import org.serviceplan.model.Submission;
import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.model.finding.Findings;
import org.serviceplan.model.office.Office;
import org.serviceplan.model.office.OfficeCode;
import org.serviceplan.model.office.OfficeRoster;
import org.serviceplan.model.source.SourceFile;
import org.serviceplan.report.comparison.ReceivedSubmission;

/** Reads back what had been submitted at a moment. */
@RequiredArgsConstructor
public final class SubmissionReader {
    private final JdbcTemplate jdbc;

    /** The latest year for which an annex 1 had been accepted. */
    public Optional<MinguoYear> latestYear(Viewpoint viewpoint) {
        Integer year = jdbc.queryForObject(
                """
                SELECT max(year) FROM annex
                JOIN files_received(?, ?) USING (file_id) JOIN office o ON o.code = annex.office
                WHERE o.owes AND taken_in AND kind = 'MEASURES' AND received_at <= ?
                """,
                Integer.class,
                viewpoint.knownByTime(),
                viewpoint.inboxOf(),
                viewpoint.asOfTime());
        return Optional.ofNullable(year).map(MinguoYear::of);
    }

    /** All submissions of some years that had been received, of offices in the roster, older ones included. */
    public List<StoredSubmission> submissions(List<MinguoYear> years, Viewpoint viewpoint, OfficeRoster roster) {
        List<AnnexRow> rows = jdbc.query(
                """
                SELECT a.file_id, a.annex_no, a.kind, a.office, a.year, a.title, a.sheet,
                       s.path, s.sha256, s.format, r.received_at
                FROM annex a JOIN source_file s USING (file_id) JOIN files_received(?, ?) r USING (file_id)
                WHERE a.taken_in AND a.year = ANY (?) AND r.received_at <= ?
                ORDER BY a.year, a.office, a.kind, r.received_at, s.path COLLATE "C", s.sha256, a.annex_no
                """,
                (row, number) -> AnnexRow.of(row),
                viewpoint.knownByTime(),
                viewpoint.inboxOf(),
                years.stream().map(MinguoYear::value).toArray(Integer[]::new),
                viewpoint.asOfTime());
        UUID[] fileIds = rows.stream().map(row -> row.key().fileId()).distinct().toArray(UUID[]::new);
        StoredItems items = StoredItems.read(jdbc, fileIds);
        StoredFindings findings = StoredFindings.read(jdbc, fileIds);
        List<StoredSubmission> submissions = new ArrayList<>();
        for (AnnexRow row : rows) {
            roster.byCode(row.office())
                    .map(office -> row.submission(office, items.of(row.key())))
                    .map(submission ->
                            new ReceivedSubmission(submission, row.received(), findings(findings, row.key())))
                    .ifPresent(received -> submissions.add(new StoredSubmission(row.key(), received)));
        }
        return submissions;
    }

    /** What was found in the file as a whole stands with its first annex, so that it counts once. */
    private static Findings findings(StoredFindings stored, AnnexKey key) {
        Findings ofAnnex = stored.of(key);
        return key.annexNo() == 1 ? stored.of(new AnnexKey(key.fileId(), 0)).and(ofAnnex) : ofAnnex;
    }

    private record AnnexRow(
            AnnexKey key,
            AnnexKind kind,
            OfficeCode office,
            MinguoYear year,
            String title,
            String sheet,
            SourceFile file,
            OffsetDateTime received) {

        static AnnexRow of(ResultSet row) throws SQLException {
            return new AnnexRow(
                    AnnexKey.of(row),
                    AnnexKind.valueOf(row.getString("kind")),
                    OfficeCode.of(row.getString("office")),
                    MinguoYear.of(row.getInt("year")),
                    row.getString("title"),
                    row.getString("sheet"),
                    SourceRows.file(row),
                    SourceRows.received(row));
        }

        Submission submission(Office office, List<PlanItem> items) {
            Annex annex =
                    switch (kind) {
                        case MEASURES -> new MeasuresAnnex(office, year, title, sheet, items);
                        case OUTCOMES -> new OutcomesAnnex(office, year, title, sheet, items);
                    };
            return Submission.of(file, annex);
        }
    }
}
