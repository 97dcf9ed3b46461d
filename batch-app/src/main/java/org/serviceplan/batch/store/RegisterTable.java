package org.serviceplan.batch.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.JdbcTemplate;

import org.serviceplan.batch.inbox.ReceiptRegister;
import org.serviceplan.model.finding.Finding;
import org.serviceplan.model.finding.Severity;
import org.serviceplan.report.run.RunNote;

/** The receipt register as last read, and what was wrong with it. */
@RequiredArgsConstructor
public final class RegisterTable {
    private final JdbcTemplate jdbc;

    /** Replaces the register by what a run read. */
    public void replace(RunId run, ReceiptRegister register) {
        jdbc.update("DELETE FROM register_entry");
        Map<String, Instant> receivedAt = new LinkedHashMap<>();
        register.receivedAt().forEach((path, time) -> receivedAt.put(StoredText.of(path), time));
        CopyRows entries = new CopyRows("register_entry (path, received_at)");
        receivedAt.forEach(entries::add);
        entries.insert(jdbc);
        CopyRows findings = new CopyRows("register_finding (run, finding_no, code, severity, value, message)");
        int number = 0;
        for (Finding finding : register.findings()) {
            number++;
            findings.add(
                    run.value(),
                    number,
                    finding.code().value(),
                    finding.severity().name(),
                    finding.value(),
                    finding.message());
        }
        jdbc.update("DELETE FROM register_finding WHERE run = ?", run.value());
        findings.insert(jdbc);
    }

    /**
     * Lets the register date what is now under each path it names. A line dates the bytes that were first seen while it said so:
     * what is saved over them later, under the same line, was not received then. What the register no longer names counts from
     * when it was seen.
     */
    public void dateReceipts(Run run) {
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
        noteDatings(run);
    }

    /** Keeps since when it has been so, for reports of the past. */
    private void noteDatings(Run run) {
        jdbc.update(
                """
                INSERT INTO receipt_dating (path, sha256, known_from, registered_at)
                SELECT r.path, r.sha256, ?, r.registered_at FROM receipt r
                WHERE r.registered_at IS DISTINCT FROM (
                    SELECT d.registered_at FROM receipt_dating d
                    WHERE (d.path, d.sha256) = (r.path, r.sha256) ORDER BY d.known_from DESC LIMIT 1)
                ON CONFLICT (path, sha256, known_from) DO UPDATE SET registered_at = excluded.registered_at
                """,
                run.startedAt().atOffset(ZoneOffset.UTC));
    }

    /** What was wrong with the register that a run read. */
    public List<RunNote> notes(RunId run) {
        return jdbc.query(
                "SELECT severity, message, value FROM register_finding WHERE run = ? ORDER BY finding_no",
                (row, number) -> new RunNote(
                        RunNote.Origin.REGISTER,
                        Severity.valueOf(row.getString("severity")),
                        row.getString("message"),
                        row.getString("value")),
                run.value());
    }
}
