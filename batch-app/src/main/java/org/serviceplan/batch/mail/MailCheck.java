package org.serviceplan.batch.mail;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import org.jspecify.annotations.Nullable;

import org.serviceplan.batch.settings.MailSettings;
import org.serviceplan.model.office.Office;
import org.serviceplan.model.office.OfficeRoster;

/** Checks the settings of mail before anything starts. */
public final class MailCheck {
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private MailCheck() {}

    /**
     * What mail needs and has not, if it is switched on.
     *
     * @param host the mail server, {@code spring.mail.host}
     * @return a message for each setting that is missing or makes no sense
     */
    public static List<String> faults(MailSettings settings, @Nullable String host, OfficeRoster roster) {
        if (!settings.enabled()) {
            return List.of();
        }
        List<String> faults = new ArrayList<>();
        if (host == null || host.isBlank()) {
            faults.add("已啟用寄信（serviceplan.mail.enabled），請設定郵件伺服器 spring.mail.host。");
        }
        if (settings.from() == null) {
            faults.add("已啟用寄信（serviceplan.mail.enabled），請設定寄件人 serviceplan.mail.from。");
        } else {
            checkAddress("設定 serviceplan.mail.from", settings.from(), faults);
        }
        settings.headquarters().forEach(address -> checkAddress("設定 serviceplan.mail.headquarters", address, faults));
        for (Office office : roster.offices()) {
            office.emails()
                    .forEach(address -> checkAddress("名冊（serviceplan.roster）中" + office.name(), address, faults));
        }
        if (settings.timeout().toMillis() < 1 || settings.timeout().compareTo(LONGEST) > 0) {
            faults.add("設定 serviceplan.mail.timeout 的值不正確。請填 1 秒至 10 分鐘，例如 20s。");
        }
        return faults;
    }

    private static void checkAddress(String where, String address, List<String> faults) {
        try {
            new InternetAddress(address, true).validate();
        } catch (AddressException e) {
            faults.add(where + " 的「" + address + "」不是電子郵件地址。請更正。");
        }
    }
}
