package org.serviceplan.batch.store;

import java.util.ArrayList;
import java.util.List;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.JdbcTemplate;

import org.serviceplan.model.finding.Finding;

/** What was found when an annex 2 was held against its annex 1. */
@RequiredArgsConstructor
public final class CrossFindingTable {
    private final JdbcTemplate jdbc;

    /** Stores the findings of one pair of annexes; the same pair always has the same ones. */
    public void store(AnnexKey promised, AnnexKey reported, List<Finding> findings) {
        List<Object[]> rows = new ArrayList<>();
        for (Finding finding : findings) {
            rows.add(new Object[] {
                reported.fileId(),
                reported.annexNo(),
                promised.fileId(),
                promised.annexNo(),
                rows.size() + 1,
                finding.code().value(),
                finding.severity().name(),
                finding.sheet() == null ? null : StoredText.of(finding.sheet()),
                finding.cell() == null ? null : finding.cell().toString(),
                StoredText.of(finding.value()),
                StoredText.of(finding.message())
            });
        }
        jdbc.batchUpdate(
                """
                INSERT INTO cross_finding (file_id, annex_no, promised_file_id, promised_annex_no, finding_no,
                                           code, severity, sheet, cell, value, message)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
                """,
                rows);
    }
}
