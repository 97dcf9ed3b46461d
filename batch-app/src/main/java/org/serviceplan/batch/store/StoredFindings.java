package org.serviceplan.batch.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.JdbcTemplate;

import org.serviceplan.model.finding.Finding;
import org.serviceplan.model.finding.FindingCode;
import org.serviceplan.model.finding.Findings;
import org.serviceplan.model.finding.Severity;
import org.serviceplan.model.source.CellRef;

/** The findings of some files, as they were when the files were read. */
final class StoredFindings {
    private final Map<AnnexKey, List<Finding>> kept = new HashMap<>();
    private final Map<AnnexKey, List<NotKept>> notKept = new HashMap<>();

    private StoredFindings() {}

    private record NotKept(FindingCode code, Severity severity, int count) {}

    static StoredFindings read(JdbcTemplate jdbc, UUID[] fileIds) {
        StoredFindings findings = new StoredFindings();
        jdbc.query(
                "SELECT * FROM finding WHERE file_id = ANY (?) ORDER BY file_id, annex_no, finding_no",
                row -> {
                    findings.kept
                            .computeIfAbsent(AnnexKey.of(row), key -> new ArrayList<>())
                            .add(finding(row));
                },
                (Object) fileIds);
        jdbc.query(
                "SELECT * FROM finding_not_kept WHERE file_id = ANY (?) ORDER BY file_id, annex_no, code",
                row -> {
                    findings.notKept
                            .computeIfAbsent(AnnexKey.of(row), key -> new ArrayList<>())
                            .add(notKept(row));
                },
                (Object) fileIds);
        return findings;
    }

    /** The findings of an annex. */
    Findings of(AnnexKey key) {
        return and(Findings.none(), key);
    }

    /** The findings of a file as a whole, and of each of its annexes. */
    Findings ofFile(UUID fileId, int annexes) {
        Findings all = Findings.none();
        for (int annexNo = 0; annexNo <= annexes; annexNo++) {
            all = and(all, new AnnexKey(fileId, annexNo));
        }
        return all;
    }

    private Findings and(Findings findings, AnnexKey key) {
        Findings all = findings.and(kept.getOrDefault(key, List.of()));
        for (NotKept more : notKept.getOrDefault(key, List.of())) {
            all = all.andNotKept(more.code(), more.severity(), more.count());
        }
        return all;
    }

    private static Finding finding(ResultSet row) throws SQLException {
        String cell = row.getString("cell");
        return new Finding(
                FindingCode.of(row.getString("code")),
                Severity.valueOf(row.getString("severity")),
                row.getString("sheet"),
                cell == null ? null : CellRef.parse(cell),
                row.getString("value"),
                row.getString("message"));
    }

    private static NotKept notKept(ResultSet row) throws SQLException {
        return new NotKept(
                FindingCode.of(row.getString("code")),
                Severity.valueOf(row.getString("severity")),
                row.getInt("count"));
    }
}
