package org.serviceplan.batch.mail;

import java.util.Properties;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSenderImpl;

import org.serviceplan.batch.settings.MailSettings;
import org.serviceplan.batch.settings.ServicePlanProperties;
import org.serviceplan.batch.store.OutboxTable;

/** Mail, where it is switched on; otherwise nothing of it is loaded. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("serviceplan.mail.enabled")
public class MailConfiguration {

    @Bean
    Mailing mailing(JavaMailSenderImpl sender, OutboxTable outbox, ServicePlanProperties properties) {
        MailSettings settings = properties.mail();
        limitWaiting(sender, settings);
        return new Mailing(new MailDelivery(sender, outbox, settings), outbox, settings);
    }

    /** Without limits a silent server would hold up the night for ever. */
    private static void limitWaiting(JavaMailSenderImpl sender, MailSettings settings) {
        Properties properties = sender.getJavaMailProperties();
        String milliseconds = Long.toString(settings.timeout().toMillis());
        for (String protocol : new String[] {"smtp", "smtps"}) {
            for (String what : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
                properties.putIfAbsent("mail." + protocol + "." + what, milliseconds);
            }
        }
    }
}
