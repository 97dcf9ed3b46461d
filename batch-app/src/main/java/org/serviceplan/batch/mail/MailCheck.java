package org.serviceplan.batch.mail;

import java.time.Duration;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import org.jspecify.annotations.Nullable;

import org.serviceplan.batch.program.UsageException;
import org.serviceplan.batch.settings.MailSettings;
import org.serviceplan.model.office.Office;
import org.serviceplan.model.office.OfficeRoster;

/** Checks the settings of mail before anything starts. */
public final class MailCheck {
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private MailCheck() {}

    /**
     * Checks what mail needs, if it is switched on.
     *
     * @param host the mail server, {@code spring.mail.host}
     * @throws UsageException naming the setting that is missing or makes no sense
     */
    public static void check(MailSettings settings, @Nullable String host, OfficeRoster roster) {
        if (!settings.enabled()) {
            return;
        }
        if (host == null || host.isBlank()) {
            throw new UsageException("已啟用寄信（serviceplan.mail.enabled），請設定郵件伺服器 spring.mail.host。");
        }
        if (settings.from() == null) {
            throw new UsageException("已啟用寄信（serviceplan.mail.enabled），請設定寄件人 serviceplan.mail.from。");
        }
        requireAddress("設定 serviceplan.mail.from", settings.from());
        settings.headquarters().forEach(address -> requireAddress("設定 serviceplan.mail.headquarters", address));
        for (Office office : roster.offices()) {
            office.emails().forEach(address -> requireAddress("名冊（serviceplan.roster）中" + office.name(), address));
        }
        if (settings.timeout().toMillis() < 1 || settings.timeout().compareTo(LONGEST) > 0) {
            throw new UsageException("設定 serviceplan.mail.timeout 的值不正確。請填 1 秒至 10 分鐘，例如 20s。");
        }
    }

    private static void requireAddress(String where, String address) {
        try {
            new InternetAddress(address, true).validate();
        } catch (AddressException e) {
            throw new UsageException(where + " 的「" + address + "」不是電子郵件地址。請更正。");
        }
    }
}
