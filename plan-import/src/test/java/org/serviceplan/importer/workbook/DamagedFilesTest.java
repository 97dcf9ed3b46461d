package org.serviceplan.importer.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.serviceplan.importer.AnnexImporter;
import org.serviceplan.importer.ImportResult;
import org.serviceplan.importer.workbook.ReadResult.NotAWorkbook;
import org.serviceplan.importer.workbook.ReadResult.Read;
import org.serviceplan.importer.workbook.ReadResult.Refused;
import org.serviceplan.model.finding.Severity;

import static org.assertj.core.api.Assertions.assertThat;

/** Files that broke on the way: the answer is always a result, and what is lost is never passed over. */
final class DamagedFilesTest {
    /** How often each format is damaged in each way; the profile {@code soak} does so thousands of times. */
    private static final int TIMES = Integer.getInteger("serviceplan.damages", 80);

    private static final AnnexImporter IMPORTER = AnnexImporter.standard();

    /** Formats to damage. */
    enum Format {
        XLSX,
        XLS,
        ODS
    }

    private static final Map<Format, byte[]> INTACT = new EnumMap<>(Format.class);

    @BeforeAll
    static void writeIntactFiles() throws IOException {
        INTACT.put(Format.XLSX, Books.xlsx(DamagedFilesTest::fill));
        INTACT.put(Format.XLS, Books.xls(DamagedFilesTest::fill));
        INTACT.put(Format.ODS, Books.file("features.ods"));
    }

    private static byte[] intact(Format format) {
        return Objects.requireNonNull(INTACT.get(format)).clone();
    }

    @ParameterizedTest
    @EnumSource
    void cutAnywhereItIsRefused(Format format) {
        byte[] intact = intact(format);
        int step = Math.max(1, intact.length / TIMES);
        for (int length = 1; length < intact.length - (format == Format.XLS ? 512 : 0); length += step) {
            ReadResult result = Books.READER.read(Arrays.copyOf(intact, length), "附件一.xlsx");
            assertThat(result)
                    .as("cut to %d of %d bytes", length, intact.length)
                    .isInstanceOf(Refused.class);
            assertThat(((Refused) result).findings().kept().get(0).severity()).isEqualTo(Severity.ERROR);
        }
    }

    @Test
    void recordsCutAnywhereAreRefusedThoughTheContainerIsWhole() throws IOException {
        byte[] records;
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(intact(Format.XLS)))) {
            records = container.createDocumentInputStream("Workbook").readAllBytes();
        }
        int step = Math.max(37, records.length / TIMES);
        for (int length = 4096; length < endOfLastSheet(records); length += step) {
            try (POIFSFileSystem container = new POIFSFileSystem()) {
                container.createDocument(new ByteArrayInputStream(records, 0, length), "Workbook");
                ByteArrayOutputStream cut = new ByteArrayOutputStream();
                container.writeFilesystem(cut);
                assertThat(Books.refusal(cut.toByteArray()))
                        .as("cut to %d", length)
                        .containsExactly("FILE_DAMAGED");
            }
        }
    }

    /** Where the last end-of-sheet record ends; nothing but padding follows. */
    private static int endOfLastSheet(byte[] records) {
        int end = records.length - 3;
        while (records[end] != 0x0A || records[end + 1] != 0 || records[end + 2] != 0) {
            end--;
        }
        return end;
    }

    @ParameterizedTest
    @EnumSource
    void anyBytesChangedItIsReadOrRefused(Format format) {
        byte[] intact = intact(format);
        Random random = new Random(112);
        int refused = 0;
        for (int i = 0; i < TIMES; i++) {
            byte[] damaged = intact.clone();
            for (int changes = 1 + random.nextInt(20); changes > 0; changes--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            ReadResult result = Books.READER.read(damaged, "附件一.xlsx");
            assertThat(result).as("corruption %d", i).isNotInstanceOf(NotAWorkbook.class);
            assertImported(damaged, result, "corruption " + i);
            if (!(result instanceof Read)) {
                refused++;
            }
        }
        assertThat(refused).isBetween(1, TIMES);
    }

    @Test
    void mergeThatEndsBeforeItBeginsIsDamaged() {
        byte[] content = intact(Format.XLS);
        // Record 0x00E5 of 10 bytes: one range, rows 2 to 5.
        byte[] merge = {(byte) 0xE5, 0, 10, 0, 1, 0, 2, 0, 5, 0};
        int at = 0;
        while (Arrays.mismatch(content, at, at + merge.length, merge, 0, merge.length) >= 0) {
            at++;
        }
        content[at + 8] = 1;
        assertThat(Books.refusal(content)).containsExactly("FILE_DAMAGED");
    }

    @ParameterizedTest
    @EnumSource
    void xmlOrRecordsChangedBeforeTheyAreStoredAreReadOrRefused(Format format) throws IOException {
        Random random = new Random(111);
        for (int i = 0; i < TIMES; i++) {
            byte[] damaged = format == Format.XLS
                    ? damagedRecords(intact(format), random)
                    : damagedParts(intact(format), random);
            ReadResult result = Books.READER.read(damaged, "附件一.xlsx");
            assertThat(result).as("corruption %d", i).isNotInstanceOf(NotAWorkbook.class);
            assertImported(damaged, result, "corruption " + i);
        }
    }

    /** Changes the XML itself, so that no checksum tells. */
    private static byte[] damagedParts(byte[] content, Random random) throws IOException {
        RawXlsx book = RawXlsx.of(content);
        List<String> parts =
                book.parts().stream().filter(name -> book.part(name).length > 0).toList();
        String part = parts.get(random.nextInt(parts.size()));
        byte[] xml = book.part(part);
        for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
            xml[random.nextInt(xml.length)] =
                    "<>&\"'/=0a\0;A[".getBytes(java.nio.charset.StandardCharsets.US_ASCII)[random.nextInt(13)];
        }
        return book.with(part, xml).bytes();
    }

    /** Changes one stretch of bytes to extremes, as lengths and offsets are hurt most by these. */
    private static byte[] damagedRecords(byte[] content, Random random) {
        int at = random.nextInt(content.length - 4);
        Arrays.fill(content, at, at + 1 + random.nextInt(4), (byte) (random.nextBoolean() ? 0xFF : 0x7F));
        return content;
    }

    /** Whatever the cells have come to hold, the other rooms go through them as well. */
    private static void assertImported(byte[] damaged, ReadResult read, String what) {
        ImportResult result = IMPORTER.read(damaged, "花蓮縣/附件一.xlsx");
        assertThat(result.file().format()).as(what).isEqualTo(read.format());
        if (read instanceof Refused refused) {
            assertThat(result.status()).as(what).isEqualTo(ImportResult.Status.REJECTED);
            assertThat(result.allFindings()).as(what).isEqualTo(refused.findings());
        } else {
            assertThat(result.annexes().isEmpty() && !result.allFindings().hasErrors())
                    .as(what)
                    .isFalse();
        }
    }

    private static void fill(Workbook book) {
        for (String name : new String[] {"附件一", "附件二"}) {
            var sheet = book.createSheet(name);
            text(sheet, 0, "112年度具體作法");
            text(sheet, 1, "項次", "實施要項", "具體作法", "負責業參", "完成期限", "執行成效");
            for (int row = 2; row < 30; row++) {
                text(sheet, row, "", row % 6 == 2 ? "要項" + row : "", (row - 1) + "、持續辦理第" + row + "項");
                sheet.getRow(row).createCell(3).setCellFormula("C" + (row + 1) + "&\"組\"");
                sheet.getRow(row).createCell(4).setCellValue(row * 1500.5);
                sheet.getRow(row).createCell(5).setCellValue("計" + row + "場次");
            }
            sheet.addMergedRegion(new org.apache.poi.ss.util.CellRangeAddress(2, 5, 0, 0));
        }
        book.getCreationHelper().createFormulaEvaluator().evaluateAll();
    }

    private static void text(org.apache.poi.ss.usermodel.Sheet sheet, int index, String... texts) {
        var row = sheet.createRow(index);
        for (int column = 0; column < texts.length; column++) {
            row.createCell(column).setCellValue(texts[column]);
        }
    }
}
