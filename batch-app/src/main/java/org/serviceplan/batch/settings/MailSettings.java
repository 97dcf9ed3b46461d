package org.serviceplan.batch.settings;

import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whether and to whom mail is sent, {@code serviceplan.mail.…}. The server is Spring's own {@code spring.mail.…}.
 *
 * @param enabled whether mail is sent at all
 * @param from the sender's address
 * @param headquarters the addresses that the summary of each night goes to; none for no summary
 * @param timeout how long the server may keep silent
 */
public record MailSettings(
        @DefaultValue("false") boolean enabled,
        @Nullable String from,
        @DefaultValue List<String> headquarters,
        @DefaultValue("20s") Duration timeout) {

    /** Copies the list. */
    public MailSettings {
        headquarters = List.copyOf(headquarters);
    }
}
