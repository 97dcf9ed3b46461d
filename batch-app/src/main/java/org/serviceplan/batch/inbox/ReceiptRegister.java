package org.serviceplan.batch.inbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.serviceplan.model.finding.Finding;

/**
 * The receipt register (收文.csv): when each file was received, as headquarters' document system says.
 *
 * @param receivedAt the newest time noted for each file of the inbox that it names
 * @param findings what is wrong with it
 */
public record ReceiptRegister(Map<String, Instant> receivedAt, List<Finding> findings) {
    private static final String NAME = "收文.csv";

    /** Whether a file of the inbox is the register; some systems store names decomposed. */
    public static boolean isRegister(InboxFile file) {
        return Normalizer.normalize(file.path(), Normalizer.Form.NFC).equals(NAME);
    }

    /**
     * Reads the register of an inbox; where there is none, it says nothing.
     *
     * @param inbox the inbox
     * @param files the files in it that the register may name
     */
    public static ReceiptRegister read(Path inbox, List<InboxFile> files) {
        List<Finding> findings = new ArrayList<>();
        try {
            CsvText text = CsvText.decode(Files.readAllBytes(inbox.resolve(NAME)));
            if (!text.isUtf8()) {
                findings.add(RegisterFault.REGISTER_NOT_UTF8.of(NAME));
            }
            List<RegisterLine> lines = RegisterLines.parse(text.text(), findings);
            return new ReceiptRegister(new RegisterMatch(files).match(lines, findings), List.copyOf(findings));
        } catch (NoSuchFileException e) {
            return new ReceiptRegister(Map.of(), List.of());
        } catch (IOException e) {
            return new ReceiptRegister(Map.of(), List.of(RegisterFault.REGISTER_UNREADABLE.of(NAME)));
        }
    }
}
