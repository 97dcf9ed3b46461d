package org.serviceplan.batch.mail;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;

import org.serviceplan.batch.settings.MailSettings;
import org.serviceplan.batch.store.OutboxTable;
import org.serviceplan.batch.store.OutgoingMail;
import org.serviceplan.batch.store.Run;
import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.report.memo.Memo;

/** Mail as the nightly job sees it: queued with the publication, sent after it. */
@Slf4j
@RequiredArgsConstructor
public final class Mailing {
    private final MailDelivery delivery;
    private final OutboxTable outbox;
    private final MailSettings settings;

    /**
     * Queues the mail of a report, in the transaction that publishes it. A past report that is made again is not sent.
     *
     * @param memos its memos
     * @param folder its folder
     * @param summary what came of the run
     */
    public void queue(Run run, MinguoYear year, List<Memo> memos, Path folder, List<String> summary) {
        if (run.request().asOf() != null) {
            return;
        }
        MailText text = new MailText(run, year, memos, folder);
        List<OutgoingMail> mails = new ArrayList<>();
        if (!settings.headquarters().isEmpty()) {
            mails.add(text.toHeadquarters(settings.headquarters(), summary));
        }
        memos.stream().map(Memo::office).distinct().forEach(office -> {
            if (office != null && !office.emails().isEmpty()) {
                mails.add(text.toOffice(office));
            }
        });
        outbox.queue(year, mails, Instant.now());
    }

    /**
     * Sends what waits, of earlier nights as well. Never fails.
     *
     * @return what to tell the operator; nothing where there was nothing to send
     */
    public List<String> send() {
        MailDelivery.Outcome outcome;
        try {
            outcome = delivery.send();
        } catch (RuntimeException e) {
            LOG.debug("Mail breaks", e);
            LOG.warn("郵件未能寄出（{}），下次執行時再寄", e.toString());
            return List.of("郵件：未能寄出，下次執行時再寄");
        }
        if (outcome.waiting() > 0) {
            LOG.warn("{} 封郵件未能寄出（{}），下次執行時再寄", outcome.waiting(), outcome.reason());
            return List.of(
                    "郵件：寄出 " + outcome.sent() + " 封；" + outcome.waiting() + " 封未能寄出（" + outcome.reason() + "），下次執行時再寄");
        }
        return outcome.sent() == 0 ? List.of() : List.of("郵件：寄出 " + outcome.sent() + " 封");
    }
}
