package org.serviceplan.batch.store;

import java.nio.file.Path;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.JdbcTemplate;

import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.model.office.OfficeCode;

/** The mail that is to be sent, and that was. */
@RequiredArgsConstructor
public final class OutboxTable {
    private static final int LONGEST_ERROR = 500;

    private final JdbcTemplate jdbc;

    /**
     * Notes the mail of a report, in the transaction that publishes it. What was sent before is not sent again; what waits is brought up to
     * date; what waits for an office of which the report says something else by now, or nothing, is withdrawn.
     */
    public void queue(MinguoYear year, List<OutgoingMail> mails, Instant now) {
        jdbc.update(
                "DELETE FROM mail WHERE sent_at IS NULL AND office IS NOT NULL AND year = ? AND mail_key <> ALL (?)",
                year.value(),
                mails.stream().map(OutgoingMail::key).toArray(String[]::new));
        for (OutgoingMail mail : mails) {
            OfficeCode office = mail.office();
            jdbc.update(
                    """
                    INSERT INTO mail (mail_id, mail_key, run, year, office, recipients, subject, body, folder, attachments, queued_at)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    ON CONFLICT (mail_key) DO UPDATE SET run = excluded.run, subject = excluded.subject, body = excluded.body,
                        folder = excluded.folder, attachments = excluded.attachments
                    WHERE mail.sent_at IS NULL
                    """,
                    mail.id(),
                    mail.key(),
                    mail.run().value(),
                    mail.year().value(),
                    office == null ? null : office.value(),
                    mail.recipients().toArray(String[]::new),
                    StoredText.of(mail.subject()),
                    StoredText.of(mail.body()),
                    mail.folder().toString(),
                    mail.attachments().toArray(String[]::new),
                    now.atOffset(ZoneOffset.UTC));
        }
    }

    /** The mail that was not sent yet, the oldest first. */
    public List<OutgoingMail> pending() {
        return jdbc.query(
                "SELECT * FROM mail WHERE sent_at IS NULL ORDER BY queued_at, run, office NULLS FIRST",
                OutboxTable::mail);
    }

    /** Notes that a mail was sent. */
    public void sent(UUID id, Instant now) {
        jdbc.update(
                "UPDATE mail SET sent_at = ?, last_error = NULL WHERE mail_id = ?", now.atOffset(ZoneOffset.UTC), id);
    }

    /** Notes that a mail could not be sent. */
    public void failed(UUID id, String error) {
        String text = StoredText.of(error);
        jdbc.update(
                "UPDATE mail SET attempts = attempts + 1, last_error = ? WHERE mail_id = ?",
                text.substring(0, Math.min(LONGEST_ERROR, text.length())),
                id);
    }

    private static OutgoingMail mail(ResultSet row, int number) throws SQLException {
        String office = row.getString("office");
        return new OutgoingMail(
                row.getObject("mail_id", UUID.class),
                row.getString("mail_key"),
                new RunId(row.getString("run")),
                MinguoYear.of(row.getInt("year")),
                office == null ? null : OfficeCode.of(office),
                texts(row.getArray("recipients")),
                row.getString("subject"),
                row.getString("body"),
                Path.of(row.getString("folder")),
                texts(row.getArray("attachments")));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
