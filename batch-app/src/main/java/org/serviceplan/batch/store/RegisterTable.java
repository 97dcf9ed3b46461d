package org.serviceplan.batch.store;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.JdbcTemplate;

import org.serviceplan.batch.inbox.ReceiptRegister;
import org.serviceplan.model.finding.Finding;

/** The receipt register as last read, and what was wrong with it. */
@RequiredArgsConstructor
public final class RegisterTable {
    private final JdbcTemplate jdbc;

    /** Replaces the register by what a run read. */
    public void replace(RunId run, ReceiptRegister register) {
        jdbc.update("DELETE FROM register_entry");
        jdbc.batchUpdate(
                "INSERT INTO register_entry (path, received_at) VALUES (?, ?)",
                register.receivedAt().entrySet().stream()
                        .map(entry -> new Object[] {
                            StoredText.of(entry.getKey()), entry.getValue().atOffset(ZoneOffset.UTC)
                        })
                        .toList());
        List<Object[]> findings = new ArrayList<>();
        for (Finding finding : register.findings()) {
            findings.add(new Object[] {
                run.value(),
                findings.size() + 1,
                finding.code().value(),
                finding.severity().name(),
                StoredText.of(finding.value()),
                finding.message()
            });
        }
        jdbc.batchUpdate(
                """
                INSERT INTO register_finding (run, finding_no, code, severity, value, message)
                VALUES (?, ?, ?, ?, ?, ?)
                """,
                findings);
    }

    /**
     * Lets the register date what is now under each path it names. A line dates the bytes that were first seen while it said so:
     * what is saved over them later, under the same line, was not received then. What the register no longer names counts from
     * when it was seen.
     */
    public void dateReceipts() {
        jdbc.update(
                """
                UPDATE receipt r SET registered_at = e.received_at
                FROM register_entry e JOIN inbox_file f USING (path)
                WHERE r.path = f.path AND r.sha256 = f.sha256 AND r.registered_at IS DISTINCT FROM e.received_at
                  AND NOT EXISTS (
                    SELECT 1 FROM receipt o
                    WHERE o.path = r.path AND o.first_seen_at < r.first_seen_at AND o.registered_at = e.received_at)
                """);
        jdbc.update(
                """
                UPDATE receipt r SET registered_at = NULL
                FROM inbox_file f
                WHERE r.path = f.path AND r.sha256 = f.sha256 AND r.registered_at IS NOT NULL
                  AND NOT EXISTS (SELECT 1 FROM register_entry e WHERE e.path = r.path)
                """);
    }

    /** What was wrong with the register that a run read. */
    public List<String> messages(RunId run) {
        return jdbc.queryForList(
                "SELECT message || CASE WHEN value = '' THEN '' ELSE '（' || value || '）' END FROM register_finding"
                        + " WHERE run = ? ORDER BY finding_no",
                String.class,
                run.value());
    }
}
