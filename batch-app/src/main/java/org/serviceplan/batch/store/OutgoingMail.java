package org.serviceplan.batch.store;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.model.office.OfficeCode;

/**
 * A mail to send.
 *
 * @param id its identity, which its recipients' servers know it by as well
 * @param key what makes it the same as another: mail of one key is sent once
 * @param run the run it tells of
 * @param year the year that is compared
 * @param office whose it is, or null for headquarters
 * @param recipients the addresses it goes to
 * @param subject its subject
 * @param body its text
 * @param folder the report's folder
 * @param attachments the files attached, as paths in the report's folder
 */
public record OutgoingMail(
        UUID id,
        String key,
        RunId run,
        MinguoYear year,
        @Nullable OfficeCode office,
        List<String> recipients,
        String subject,
        String body,
        Path folder,
        List<String> attachments) {

    /** Copies the lists. */
    public OutgoingMail {
        recipients = List.copyOf(recipients);
        attachments = List.copyOf(attachments);
    }
}
