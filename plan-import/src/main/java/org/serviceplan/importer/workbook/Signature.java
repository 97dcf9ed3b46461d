package org.serviceplan.importer.workbook;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

import lombok.Getter;
import lombok.RequiredArgsConstructor;
import lombok.experimental.Accessors;

/** What the first bytes of a file say that it is. */
@RequiredArgsConstructor
enum Signature {
    ZIP("ZIP 壓縮檔", "PK(\\x03\\x04|\\x05\\x06)"),
    OLE2("舊版 Office 文件", "\\xD0\\xCF\\x11\\xE0\\xA1\\xB1\\x1A\\xE1"),
    /** Excel 2, 3 and 4, which had no container. */
    OLD_EXCEL("舊版 Excel", "\\x09(\\x00\\x04|\\x02\\x06|\\x04\\x06)\\x00"),
    PDF("PDF", "%PDF"),
    PICTURE("圖片", "\\x89PNG|\\xFF\\xD8\\xFF|GIF8|BM|RIFF|II\\*\\x00|MM\\x00\\*"),
    ARCHIVE("壓縮檔", "Rar!|7z\\xBC\\xAF|\\x1F\\x8B"),
    RTF("RTF 文件", "\\{\\\\rtf"),
    MARKUP("網頁或 XML", "(\\xEF\\xBB\\xBF)?\\s*<"),
    OTHER("其他檔案", "");

    private static final int BYTES = 16;
    private static final List<Signature> ALL = List.of(values());

    /** What offices call it. */
    @Getter
    @Accessors(fluent = true)
    private final String label;

    /** How it starts, a byte a character. */
    private final Pattern start;

    Signature(String label, String start) {
        this(label, Pattern.compile(start));
    }

    static Signature of(byte[] content) {
        String start = new String(content, 0, Math.min(BYTES, content.length), StandardCharsets.ISO_8859_1);
        for (Signature signature : ALL) {
            if (signature.start.matcher(start).lookingAt()) {
                return signature;
            }
        }
        return OTHER;
    }
}
