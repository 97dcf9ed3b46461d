package org.serviceplan.batch.inbox;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
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
            String text = decode(Files.readAllBytes(inbox.resolve(NAME)), findings);
            List<RegisterLine> lines = RegisterLines.parse(text, findings);
            return new ReceiptRegister(new RegisterMatch(files).match(lines, findings), List.copyOf(findings));
        } catch (NoSuchFileException e) {
            return new ReceiptRegister(Map.of(), List.of());
        } catch (IOException e) {
            return new ReceiptRegister(Map.of(), List.of(RegisterFault.REGISTER_UNREADABLE.of(NAME)));
        }
    }

    private static String decode(byte[] content, List<Finding> findings) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            findings.add(RegisterFault.REGISTER_NOT_UTF8.of(NAME));
            // What Excel in Taiwan saves as plain CSV.
            text = new String(content, Charset.forName("MS950"));
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
