package org.serviceplan.batch.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.JdbcTemplate;

import org.serviceplan.model.finding.Finding;
import org.serviceplan.model.finding.FindingCode;
import org.serviceplan.model.finding.Findings;

/** Collects the rows of findings. */
final class FindingRows {
    private static final String INSERT =
            "INSERT INTO finding (file_id, annex_no, finding_no, code, severity, sheet, cell,"
                    + " value, message) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String INSERT_NOT_KEPT =
            "INSERT INTO finding_not_kept (file_id, annex_no, code, severity, count) VALUES (?, ?, ?, ?, ?)";

    private final List<Object[]> kept = new ArrayList<>();
    private final List<Object[]> notKept = new ArrayList<>();

    /** Adds the findings of an annex, or of a file where the annex's number is 0. */
    void add(UUID fileId, int annexNo, Findings findings) {
        Map<FindingCode, Integer> open = new LinkedHashMap<>(findings.countByCode());
        Map<FindingCode, Finding> samples = new LinkedHashMap<>();
        int number = 0;
        for (Finding finding : findings.kept()) {
            number++;
            kept.add(row(fileId, annexNo, number, finding));
            samples.put(finding.code(), finding);
            open.merge(finding.code(), -1, Integer::sum);
        }
        samples.forEach((code, sample) -> {
            int count = open.getOrDefault(code, 0);
            if (count > 0) {
                notKept.add(new Object[] {
                    fileId, annexNo, code.value(), sample.severity().name(), count
                });
            }
        });
    }

    private static Object[] row(UUID fileId, int annexNo, int number, Finding finding) {
        return new Object[] {
            fileId,
            annexNo,
            number,
            finding.code().value(),
            finding.severity().name(),
            finding.sheet() == null ? null : StoredText.of(finding.sheet()),
            finding.cell() == null ? null : finding.cell().toString(),
            StoredText.of(finding.value()),
            StoredText.of(finding.message())
        };
    }

    void insert(JdbcTemplate jdbc) {
        jdbc.batchUpdate(INSERT, kept);
        jdbc.batchUpdate(INSERT_NOT_KEPT, notKept);
    }
}
