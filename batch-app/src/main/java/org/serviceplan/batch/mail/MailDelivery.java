package org.serviceplan.batch.mail;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

import org.serviceplan.batch.settings.MailSettings;
import org.serviceplan.batch.store.OutboxTable;
import org.serviceplan.batch.store.OutgoingMail;

/**
 * Sends what waits. Each mail is noted as sent at once, so that a restart does not send it again; only where the program is killed between the
 * server's answer and the note, the mail goes out twice, with the same Message-ID, by which mail programs know it.
 */
@Slf4j
@RequiredArgsConstructor
final class MailDelivery {
    private static final String SENDER_NAME = "服務效能執行計畫彙整";

    private final JavaMailSender sender;
    private final OutboxTable outbox;
    private final MailSettings settings;

    /**
     * What came of it.
     *
     * @param sent how many were sent
     * @param waiting how many still wait
     * @param reason why the first of them does
     */
    record Outcome(int sent, int waiting, String reason) {}

    /** Sends all that waits; after a failure of the server itself, the rest waits for the next night. */
    Outcome send() {
        List<OutgoingMail> pending = outbox.pending();
        int sent = 0;
        String reason = "";
        for (OutgoingMail mail : pending) {
            Optional<Failed> failed = send(mail);
            if (failed.isEmpty()) {
                outbox.sent(mail.id(), Instant.now());
                sent++;
                continue;
            }
            String error = failed.get().error();
            outbox.failed(mail.id(), error);
            reason = reason.isEmpty() ? error : reason;
            LOG.debug("{} could not be sent to {}: {}", mail.id(), mail.recipients(), error);
            if (failed.get().serverIsDown()) {
                break;
            }
        }
        return new Outcome(sent, pending.size() - sent, reason);
    }

    private record Failed(String error, boolean serverIsDown) {}

    private Optional<Failed> send(OutgoingMail mail) {
        Optional<String> missing = mail.attachments().stream()
                .filter(attachment -> !Files.isRegularFile(mail.folder().resolve(attachment)))
                .findFirst();
        if (missing.isPresent()) {
            return Optional.of(new Failed("附件已不存在：" + missing.get(), false));
        }
        try {
            sender.send(message(mail));
            return Optional.empty();
        } catch (MailSendException e) {
            Exception cause = cause(e);
            return Optional.of(new Failed(message(cause), !(cause instanceof SendFailedException)));
        } catch (MailException e) {
            return Optional.of(new Failed(message(e), true));
        } catch (MessagingException | UnsupportedEncodingException e) {
            return Optional.of(new Failed(message(e), false));
        }
    }

    private static Exception cause(MailSendException failure) {
        Exception[] ofMessages = failure.getMessageExceptions();
        return ofMessages != null && ofMessages.length > 0 ? ofMessages[0] : failure;
    }

    private static String message(Exception failure) {
        Throwable root = NestedExceptionUtils.getMostSpecificCause(failure);
        return Objects.requireNonNullElse(root.getMessage(), root.getClass().getSimpleName())
                .strip();
    }

    private MimeMessage message(OutgoingMail mail) throws MessagingException, UnsupportedEncodingException {
        MimeMessage message = sender.createMimeMessage();
        MimeMessageHelper helper = new MimeMessageHelper(
                message,
                mail.attachments().isEmpty()
                        ? MimeMessageHelper.MULTIPART_MODE_NO
                        : MimeMessageHelper.MULTIPART_MODE_MIXED,
                StandardCharsets.UTF_8.name());
        String from = Objects.requireNonNull(settings.from(), "checked at the start");
        helper.setFrom(from, SENDER_NAME);
        helper.setTo(mail.recipients().toArray(String[]::new));
        helper.setSubject(mail.subject());
        helper.setText(mail.body());
        for (String attachment : mail.attachments()) {
            Path file = mail.folder().resolve(attachment);
            helper.addAttachment(String.valueOf(file.getFileName()), file.toFile());
        }
        message.setHeader("Message-ID", "<" + mail.id() + "@" + from.substring(from.indexOf('@') + 1) + ">");
        return message;
    }
}
