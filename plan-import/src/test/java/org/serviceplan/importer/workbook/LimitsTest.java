package org.serviceplan.importer.workbook;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.poi.ss.usermodel.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.serviceplan.importer.workbook.ReadResult.NotAWorkbook;
import org.serviceplan.importer.workbook.ReadResult.Read;
import org.serviceplan.model.finding.Finding;
import org.serviceplan.model.finding.Severity;
import org.serviceplan.model.source.CellRef;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Each limit: a file at the limit is read, one over it is refused with its own code. */
final class LimitsTest {
    private static final Limits STANDARD = Limits.standard();
    private static final byte[] TWO_ROWS = RawXlsx.ofRows(
                    "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c><c s='1'/></row>")
            .bytes();

    @Test
    void fileSize() {
        assertRefusedBeyond(
                STANDARD.withFileBytes(TWO_ROWS.length),
                STANDARD.withFileBytes(TWO_ROWS.length - 1),
                "LIMIT_FILE_SIZE");
        assertThat(Books.READER.tooLarge(1L << 33, "照片.zip")).isEqualTo(new NotAWorkbook());
    }

    @Test
    void entries() {
        assertRefusedBeyond(STANDARD.withEntries(5), STANDARD.withEntries(4), "LIMIT_ENTRIES");
    }

    @Test
    void positionsCountBlankOnesToo() {
        assertRefusedBeyond(STANDARD.withPositions(6), STANDARD.withPositions(5), "LIMIT_POSITIONS");
    }

    @Test
    void cells() {
        assertRefusedBeyond(STANDARD.withCells(3), STANDARD.withCells(2), "LIMIT_CELLS");
    }

    @Test
    void charactersOfAllCellsCountAsOftenAsTheyAreShown() {
        String shared = "<row><c t='s'><v>0</v></c><c t='s'><v>0</v></c></row>";
        String inline = "<row><c t='inlineStr'><is><t>一二三四</t></is></c><c t='str'><v>五六</v></c></row>";
        byte[] book = RawXlsx.ofRows(shared + inline)
                .withSharedStrings("<si><t>甲乙丙</t></si><si><t>不用</t></si>")
                .bytes();

        assertThat(new WorkbookReader(STANDARD.withCharacters(12)).read(book, "a.xlsx"))
                .isInstanceOf(Read.class);
        assertThat(Books.refusal(new WorkbookReader(STANDARD.withCharacters(11)), book))
                .containsExactly("LIMIT_TEXT");
        assertThat(new WorkbookReader(STANDARD.withCharacters(11).withTextLength(3)).read(book, "a.xlsx"))
                .as("What is cut away does not count")
                .isInstanceOf(Read.class);
    }

    @Test
    void charactersAreLimitedInEveryFormat() throws Exception {
        byte[] old = Books.xls(content -> {
            Row row = content.createSheet("一").createRow(0);
            row.createCell(0).setCellValue("甲乙丙");
            row.createCell(1).setCellValue("甲乙丙");
        });
        byte[] open = RawOds.ofCells("<table:table-cell table:number-columns-repeated='2' office:value-type='string'>"
                        + "<text:p>甲乙丙</text:p></table:table-cell>")
                .bytes();
        for (byte[] book : List.of(old, open)) {
            assertThat(new WorkbookReader(STANDARD.withCharacters(6)).read(book, "a"))
                    .isInstanceOf(Read.class);
            assertThat(Books.refusal(new WorkbookReader(STANDARD.withCharacters(5)), book))
                    .containsExactly("LIMIT_TEXT");
        }
    }

    @Test
    void sharedTexts() {
        byte[] book = RawXlsx.ofRows("").withSharedStrings("<si/><si/><si/>").bytes();
        assertThat(new WorkbookReader(STANDARD.withCells(3)).read(book, "a.xlsx"))
                .isInstanceOf(Read.class);
        assertThat(Books.refusal(new WorkbookReader(STANDARD.withCells(2)), book))
                .containsExactly("LIMIT_CELLS");
    }

    @Test
    void sheets() throws Exception {
        byte[] book = Books.xlsx(content -> {
            content.createSheet("一");
            content.createSheet("二");
        });
        assertThat(new WorkbookReader(STANDARD.withSheets(2)).read(book, "a.xlsx"))
                .isInstanceOf(Read.class);
        assertThat(Books.refusal(new WorkbookReader(STANDARD.withSheets(1)), book))
                .containsExactly("LIMIT_SHEETS");
        byte[] old = Books.xls(content -> {
            content.createSheet("一");
            content.createSheet("二");
        });
        assertThat(Books.refusal(new WorkbookReader(STANDARD.withSheets(1)), old))
                .containsExactly("LIMIT_SHEETS");
    }

    @Test
    void merges() {
        byte[] book = new RawXlsx(
                        "<sheetData/><mergeCells><mergeCell ref='A1:A2'/><mergeCell ref='B1:B2'/></mergeCells>")
                .bytes();
        assertThat(Books.readSheet(book).merges()).hasSize(2);
        assertThat(Books.refusal(new WorkbookReader(STANDARD.withMerges(1)), book))
                .containsExactly("LIMIT_MERGES");
    }

    @Test
    void textThatIsTooLongIsCutBetweenCharactersAndSaidSo() {
        byte[] book = RawXlsx.ofRows("<row><c t='str'><v>一二三𠮷五</v></c></row>").bytes();
        Read read = (Read) new WorkbookReader(STANDARD.withTextLength(4)).read(book, "a.xlsx");
        assertThat(Books.texts(read.workbook().sheets().get(0))).containsExactly("A1=一二三");
        assertThat(read.findings().kept())
                .extracting(finding -> finding.code().value(), Finding::severity, Finding::cell)
                .containsExactly(tuple("TEXT_TOO_LONG", Severity.WARNING, CellRef.parse("A1")));
        assertThat(Books.texts(Books.readSheet(book))).containsExactly("A1=一二三𠮷五");
    }

    @Test
    void inflatedSizeIsLimitedByWhatTheDirectoryPromises() {
        byte[] bomb = RawXlsx.ofRows("<row/>".repeat(300_000)).bytes();
        assertThat(Books.refusal(new WorkbookReader(STANDARD.withInflatedBytes(1_000_000)), bomb))
                .containsExactly("LIMIT_INFLATED_SIZE");
    }

    @Test
    void inflatedSizeIsLimitedWhateverTheDirectoryPromises() {
        byte[] bomb = RawXlsx.ofRows("<row/>".repeat(500_000)).bytes();
        overwriteInflatedSize(bomb, RawXlsx.SHEET, 1_100_000);
        Limits limits = STANDARD.withInflatedBytes(2_000_000).withRatio(10_000);
        assertThat(Books.refusal(new WorkbookReader(limits), bomb)).containsExactly("LIMIT_INFLATED_SIZE");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 100, 1_000, 1_100_000})
    void whatInflatesToAnotherSizeThanTheDirectoryPromisesIsDamaged(int size) {
        byte[] book = RawXlsx.ofRows("<row/>".repeat(100)).bytes();
        overwriteInflatedSize(book, RawXlsx.SHEET, size);
        assertThat(Books.refusal(book)).containsExactly("FILE_DAMAGED");
    }

    @Test
    void compressionRatioIsLimited() {
        byte[] bomb = RawXlsx.ofRows("<row r='1'/>" + " ".repeat(2_000_000)).bytes();
        assertThat(Books.refusal(bomb)).containsExactly("LIMIT_COMPRESSION_RATIO");
    }

    /** Makes the directory of a zip lie. */
    private static void overwriteInflatedSize(byte[] zip, String part, int size) {
        ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int end = zip.length - 22;
        for (int at = bytes.getInt(end + 16); at < end; at += 46 + bytes.getShort(at + 28)) {
            if (new String(zip, at + 46, bytes.getShort(at + 28), StandardCharsets.US_ASCII).equals(part)) {
                bytes.putInt(at + 24, size);
            }
        }
    }

    private static void assertRefusedBeyond(Limits enough, Limits tooLittle, String code) {
        assertThat(new WorkbookReader(enough).read(TWO_ROWS, "a.xlsx")).isInstanceOf(Read.class);
        assertThat(Books.refusal(new WorkbookReader(tooLittle), TWO_ROWS)).containsExactly(code);
    }
}
