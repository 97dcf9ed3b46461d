package org.serviceplan.importer.workbook;

import java.nio.charset.StandardCharsets;
import java.util.List;

import lombok.Getter;
import lombok.RequiredArgsConstructor;
import lombok.experimental.Accessors;

/** What the first bytes of a file say that it is. */
@Getter
@Accessors(fluent = true)
@RequiredArgsConstructor
enum Signature {
    ZIP("ZIP 壓縮檔", "PK\3\4", "PK\5\6"),
    OLE2("舊版 Office 文件", "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"),
    /** Excel 2, 3 and 4, which had no container. */
    OLD_EXCEL("舊版 Excel", "\u0009\0\4\0", "\u0009\2\6\0", "\u0009\4\6\0"),
    PDF("PDF", "%PDF"),
    PICTURE("圖片", "\u0089PNG", "\u00FF\u00D8\u00FF", "GIF8", "BM", "RIFF", "II*\0", "MM\0*"),
    ARCHIVE("壓縮檔", "Rar!", "7z\u00BC\u00AF", "\u001F\u008B"),
    RTF("RTF 文件", "{\\rtf"),
    MARKUP("網頁或 XML", "<", "\u00EF\u00BB\u00BF<"),
    OTHER("其他檔案");

    /** What offices call it. */
    private final String label;

    private final List<String> starts;

    Signature(String label, String... starts) {
        this(label, List.of(starts));
    }

    static Signature of(byte[] content) {
        String start = new String(content, 0, Math.min(8, content.length), StandardCharsets.ISO_8859_1);
        for (Signature signature : values()) {
            if (signature.starts.stream().anyMatch(start::startsWith)) {
                return signature;
            }
        }
        return OTHER;
    }
}
