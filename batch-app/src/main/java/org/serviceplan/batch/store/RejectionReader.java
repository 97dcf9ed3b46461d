package org.serviceplan.batch.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

import org.serviceplan.model.AnnexKind;
import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.model.office.Office;
import org.serviceplan.model.office.OfficeCode;
import org.serviceplan.model.office.OfficeRoster;
import org.serviceplan.model.source.SourceFile;
import org.serviceplan.report.comparison.RejectedFile;

/** Reads back which files stood rejected at a moment. */
@RequiredArgsConstructor
public final class RejectionReader {
    private final JdbcTemplate jdbc;

    private record Rejected(UUID fileId, SourceFile file, OffsetDateTime received) {}

    /**
     * All rejected files that had been received and not been replaced under the same path. As of the run itself, a file that is no
     * longer in the inbox was taken back and stands rejected no more; of a past moment it is not known which files were there.
     */
    public List<RejectedFile> rejections(Run run, OfficeRoster roster) {
        boolean past = run.request().asOf() != null;
        List<Rejected> rejected = jdbc.query(
                """
                SELECT n.path, n.received_at, s.file_id, s.sha256, s.format FROM (
                    SELECT DISTINCT ON (path) * FROM path_received WHERE received_at <= ?
                    ORDER BY path, first_seen_at DESC, received_at DESC, sha256
                ) n JOIN source_file s USING (file_id)
                WHERE s.status = 'REJECTED'
                  AND (? OR EXISTS (SELECT 1 FROM run_file m WHERE m.run = ? AND m.path = n.path))
                ORDER BY n.path COLLATE "C"
                """,
                (row, number) -> new Rejected(
                        row.getObject("file_id", UUID.class), SourceRows.file(row), SourceRows.received(row)),
                run.asOf().atOffset(ZoneOffset.UTC),
                past,
                run.id().value());
        UUID[] fileIds = rejected.stream().map(Rejected::fileId).distinct().toArray(UUID[]::new);
        Map<UUID, List<RejectedFile.Claim>> claims = claims(fileIds, roster);
        StoredFindings findings = StoredFindings.read(jdbc, fileIds);
        return rejected.stream()
                .map(one -> {
                    List<RejectedFile.Claim> claimed = claims.getOrDefault(one.fileId(), List.of());
                    return new RejectedFile(
                            one.file(), one.received(), claimed, findings.ofFile(one.fileId(), claimed.size()));
                })
                .toList();
    }

    private Map<UUID, List<RejectedFile.Claim>> claims(UUID[] fileIds, OfficeRoster roster) {
        Map<UUID, List<RejectedFile.Claim>> claims = new HashMap<>();
        jdbc.query(
                "SELECT * FROM annex WHERE file_id = ANY (?) ORDER BY file_id, annex_no",
                row -> {
                    claims.computeIfAbsent(row.getObject("file_id", UUID.class), key -> new ArrayList<>())
                            .add(claim(row, roster));
                },
                (Object) fileIds);
        return claims;
    }

    private static RejectedFile.Claim claim(ResultSet row, OfficeRoster roster) throws SQLException {
        String code = row.getString("office");
        @Nullable
        Office office = code == null ? null : roster.byCode(OfficeCode.of(code)).orElse(null);
        int year = row.getInt("year");
        return new RejectedFile.Claim(
                office, row.wasNull() ? null : MinguoYear.of(year), AnnexKind.valueOf(row.getString("kind")));
    }
}
