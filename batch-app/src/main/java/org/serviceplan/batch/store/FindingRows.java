package org.serviceplan.batch.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.JdbcTemplate;

import org.serviceplan.model.finding.Finding;
import org.serviceplan.model.finding.FindingCode;
import org.serviceplan.model.finding.Findings;

/** Collects the rows of findings. */
final class FindingRows {
    private final CopyRows kept =
            new CopyRows("finding (file_id, annex_no, finding_no, code, severity, sheet, cell, value, message)");
    private final CopyRows notKept = new CopyRows("finding_not_kept (file_id, annex_no, code, severity, count)");

    /** Adds the findings of an annex, or of a file where the annex's number is 0. */
    void add(UUID fileId, int annexNo, Findings findings) {
        CopyKey key = CopyKey.of(fileId, annexNo);
        Map<FindingCode, Integer> open = new LinkedHashMap<>(findings.countByCode());
        Map<FindingCode, Finding> samples = new LinkedHashMap<>();
        int number = 0;
        for (Finding finding : findings.kept()) {
            number++;
            addKept(key.and(number), finding);
            samples.put(finding.code(), finding);
            open.merge(finding.code(), -1, Integer::sum);
        }
        samples.forEach((code, sample) -> {
            int count = open.getOrDefault(code, 0);
            if (count > 0) {
                notKept.add(key, code.value(), sample.severity().name(), count);
            }
        });
    }

    private void addKept(CopyKey key, Finding finding) {
        kept.add(
                key,
                finding.code().value(),
                finding.severity().name(),
                finding.sheet(),
                finding.cell(),
                finding.value(),
                finding.message());
    }

    void insert(JdbcTemplate jdbc) {
        kept.insert(jdbc);
        notKept.insert(jdbc);
    }
}
