package org.serviceplan.importer.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Zips as different programs write them. */
final class ZipDirectoryTest {
    private static final RawXlsx BOOK = RawXlsx.ofRows("<row><c><v>1</v></c></row>");

    @Test
    void partsMayBeStoredAndTheZipCommented() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setComment("PK\5\6 花蓮");
            for (String name : BOOK.parts()) {
                zip.putNextEntry(stored(name, BOOK.part(name)));
                zip.write(BOOK.part(name));
            }
        }
        assertReadable(bytes.toByteArray());
    }

    @Test
    void sizesMayStandInTheZip64Extension() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
            zip.setUseZip64(Zip64Mode.Always);
            for (String name : BOOK.parts()) {
                zip.putArchiveEntry(new ZipArchiveEntry(name));
                zip.write(BOOK.part(name));
                zip.closeArchiveEntry();
            }
        }
        assertReadable(bytes.toByteArray());
    }

    @Test
    void namesMayHaveBackslashesAndAnyCase() {
        RawXlsx book =
                new RawXlsx("").without(RawXlsx.SHEET).with("XL\\Worksheets\\Sheet1.xml", BOOK.part(RawXlsx.SHEET));
        assertReadable(book.bytes());
    }

    @Test
    void aPartThatIsThereTwiceIsDamage() {
        byte[] book = RawXlsx.ofRows("").with("XL/workbook.xml", "<workbook/>").bytes();
        assertThat(Books.refusal(book)).containsExactly("FILE_DAMAGED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../x",
                "xl/../../x.xml",
                "xl\\..\\x",
                "..",
                "C:\\x",
                "c:x",
                "xl/\u0000sheet1.xml",
                "xl/a\nb",
                "x\u007f"
            })
    void namesThatLeadElsewhereAreRefused(String name) {
        byte[] book = RawXlsx.ofRows("").with(name, "<x/>").bytes();
        assertThat(Books.refusal(book)).containsExactly("FILE_HAS_PATH_TRICKS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/xl/x.xml", "xl/..x", "x..xml", "xl/a:b", "附件/..花蓮..xml", "[trash]/0000.dat"})
    void namesThatOnlyLookUnusualAreNot(String name) {
        assertReadable(new RawXlsx("")
                .with(RawXlsx.SHEET, BOOK.part(RawXlsx.SHEET))
                .with(name, "<x/>".getBytes(StandardCharsets.UTF_8))
                .bytes());
    }

    @Test
    void overlongNamesAreRefusedAndShownInPart() {
        byte[] book = RawXlsx.ofRows("").with("花".repeat(1_001), "<x/>").bytes();
        assertThat(((ReadResult.Refused) Books.READER.read(book, "a.xlsx"))
                        .findings()
                        .kept())
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.message()).startsWith("檔案內有異常的組成部分名稱（" + "花".repeat(40) + "…），"));
        assertReadable(new RawXlsx("")
                .with(RawXlsx.SHEET, BOOK.part(RawXlsx.SHEET))
                .with("花".repeat(1_000), "<x/>".getBytes(StandardCharsets.UTF_8))
                .bytes());
    }

    @Test
    void aWrongChecksumIsDamage() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : BOOK.parts()) {
                zip.putNextEntry(stored(name, BOOK.part(name)));
                zip.write(BOOK.part(name));
            }
        }
        byte[] changed = bytes.toByteArray();
        int value = new String(changed, StandardCharsets.ISO_8859_1).indexOf("<v>1</v>");
        changed[value + 3] = '2';
        assertThat(Books.refusal(changed)).containsExactly("FILE_DAMAGED");
    }

    private static ZipEntry stored(String name, byte[] content) {
        CRC32 checksum = new CRC32();
        checksum.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(checksum.getValue());
        return entry;
    }

    private static void assertReadable(byte[] content) {
        assertThat(Books.texts(Books.readSheet(content))).containsExactly("A1=1");
    }
}
