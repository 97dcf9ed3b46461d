package org.serviceplan.batch.inbox;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The text of a CSV file that people save from a spreadsheet.
 *
 * @param text the text without a byte order mark
 * @param isUtf8 whether the file was UTF-8; otherwise it was taken for Big5
 */
public record CsvText(String text, boolean isUtf8) {

    /** Decodes a file: UTF-8, or what Excel in Taiwan saves as plain CSV. */
    public static CsvText decode(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return new CsvText(text.startsWith("\uFEFF") ? text.substring(1) : text, true);
        } catch (CharacterCodingException e) {
            return new CsvText(new String(content, Charset.forName("MS950")), false);
        }
    }
}
