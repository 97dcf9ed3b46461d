package org.serviceplan.batch.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
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
     * All rejected files that had been received and not been replaced under the same path. A file that no longer lay in the inbox
     * had been taken back and stood rejected no more; where it is not known which files were there, all of them count.
     */
    public List<RejectedFile> rejections(Viewpoint viewpoint, OfficeRoster roster) {
        List<Rejected> rejected = jdbc.query(
                """
                SELECT n.path, n.received_at, s.file_id, s.sha256, s.format
                FROM paths_newest(?, ?, ?) n JOIN source_file s USING (file_id)
                WHERE s.status = 'REJECTED' ORDER BY n.path COLLATE "C"
                """,
                (row, number) -> new Rejected(
                        row.getObject("file_id", UUID.class), SourceRows.file(row), SourceRows.received(row)),
                viewpoint.asOfTime(),
                viewpoint.knownByTime(),
                viewpoint.inboxOf());
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
