package org.serviceplan.batch.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.JdbcTemplate;

import org.serviceplan.model.finding.Finding;

/** What was found when annexes were held against others: one against one, or against all that lie in the inbox. */
@RequiredArgsConstructor
public final class CrossFindingTable {
    private final JdbcTemplate jdbc;

    /**
     * An annex that was held against another.
     *
     * @param promised the annex 1 that it was held against
     * @param checked the annex that the findings are about
     * @param findings what was found
     */
    public record Pair(AnnexKey promised, AnnexKey checked, List<Finding> findings) {}

    /** Stores what was found of pairs of annexes; the same pair, read by the same importer, always has the same findings. */
    public void store(List<Pair> pairs) {
        List<Object[]> rows = new ArrayList<>();
        for (Pair pair : pairs) {
            int number = 0;
            for (Finding finding : pair.findings()) {
                number++;
                rows.add(new Object[] {
                    pair.checked().fileId(),
                    pair.checked().annexNo(),
                    pair.promised().fileId(),
                    pair.promised().annexNo(),
                    number,
                    finding.code().value(),
                    finding.severity().name(),
                    finding.sheet() == null ? null : StoredText.of(finding.sheet()),
                    finding.cell() == null ? null : finding.cell().toString(),
                    StoredText.of(finding.value()),
                    StoredText.of(finding.message())
                });
            }
        }
        jdbc.batchUpdate(
                """
                INSERT INTO cross_finding (file_id, annex_no, promised_file_id, promised_annex_no, finding_no,
                                           code, severity, sheet, cell, value, message)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
                """,
                rows);
    }

    /** Stores what a run found of annexes when it looked at the inbox as a whole. */
    public void store(RunId run, Map<AnnexKey, Finding> findings) {
        jdbc.update("DELETE FROM run_finding WHERE run = ?", run.value());
        jdbc.batchUpdate(
                """
                INSERT INTO run_finding (run, file_id, annex_no, code, severity, sheet, value, message)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                findings.entrySet().stream()
                        .map(entry -> row(run, entry.getKey(), entry.getValue()))
                        .toList());
    }

    private static Object[] row(RunId run, AnnexKey annex, Finding finding) {
        return new Object[] {
            run.value(),
            annex.fileId(),
            annex.annexNo(),
            finding.code().value(),
            finding.severity().name(),
            finding.sheet() == null ? null : StoredText.of(finding.sheet()),
            StoredText.of(finding.value()),
            StoredText.of(finding.message())
        };
    }
}
