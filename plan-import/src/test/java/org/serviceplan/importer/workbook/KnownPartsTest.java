package org.serviceplan.importer.workbook;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** That a part was seen before changes nothing but the time it takes. */
final class KnownPartsTest {
    private static final String ROWS = "<row r='1'><c r='A1' s='1'><v>45291</v></c></row>";

    @Test
    void partsThatDifferInOneCharacterAreReadEachForItself() {
        for (int round = 0; round < 2; round++) {
            assertThat(shown("yyyy-mm-dd")).isEqualTo("A1=2023-12-31");
            assertThat(shown("yyyy/mm/dd")).isEqualTo("A1=2023/12/31");
            assertThat(shown("[$-404]e/m/d")).isEqualTo("A1=112/12/31");
        }
    }

    @Test
    void oneStyleSheetMeansOtherDatesInAWorkbookThatCountsFrom1904() {
        byte[] from1900 = dates("yyyy-mm-dd").bytes();
        byte[] from1904 = dates("yyyy-mm-dd")
                .with(
                        "xl/workbook.xml",
                        "<workbook xmlns='%s' xmlns:r='%s'><workbookPr date1904='1'/><sheets><sheet name='工作表1' sheetId='1' r:id='rId1'/></sheets></workbook>"
                                .formatted(RawXlsx.MAIN, RawXlsx.RELATIONSHIPS))
                .bytes();
        for (int round = 0; round < 2; round++) {
            assertThat(Books.texts(Books.readSheet(from1900))).containsExactly("A1=2023-12-31");
            assertThat(Books.texts(Books.readSheet(from1904))).containsExactly("A1=2028-01-01");
        }
    }

    @Test
    void sameRelationshipsInAnotherFolderLeadElsewhere() {
        byte[] usual = RawXlsx.ofRows(ROWS).bytes();
        byte[] elsewhere = RawXlsx.empty()
                .with(
                        "[Content_Types].xml",
                        RawXlsx.contentTypes(
                                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml")
                                .replace("/xl/", "/neu/"))
                .with("_rels/.rels", RawXlsx.relationships("rId1", "officeDocument", "neu/workbook.xml"))
                .with("neu/workbook.xml", RawXlsx.of(usual).part("xl/workbook.xml"))
                .with("neu/_rels/workbook.xml.rels", RawXlsx.of(usual).part("xl/_rels/workbook.xml.rels"))
                .with(
                        "neu/worksheets/sheet1.xml",
                        RawXlsx.of(RawXlsx.ofRows("<row r='1'><c r='A1'><v>7</v></c></row>")
                                        .bytes())
                                .part(RawXlsx.SHEET))
                .bytes();
        for (int round = 0; round < 2; round++) {
            assertThat(Books.texts(Books.readSheet(usual))).containsExactly("A1=45291");
            assertThat(Books.texts(Books.readSheet(elsewhere))).containsExactly("A1=7");
        }
    }

    @Test
    void knownPartsCountForTheLimitsLikeAnyOther() {
        byte[] book = RawXlsx.ofRows(ROWS).bytes();
        int all = RawXlsx.of(book).parts().stream()
                .mapToInt(part -> RawXlsx.of(book).part(part).length)
                .sum();
        // What the content types and relationships inflate to is counted as well, though it was never inflated a second
        // time.
        IntStream.range(0, 3).forEach(round -> {
            assertThat(new WorkbookReader(Limits.standard().withInflatedBytes(all)).read(book, "a.xlsx"))
                    .isInstanceOf(ReadResult.Read.class);
            assertThat(Books.refusal(new WorkbookReader(Limits.standard().withInflatedBytes(all - 1)), book))
                    .containsExactly("LIMIT_INFLATED_SIZE");
        });
    }

    private static String shown(String format) {
        return Books.texts(Books.readSheet(dates(format).bytes())).get(0);
    }

    private static RawXlsx dates(String format) {
        return RawXlsx.ofRows(ROWS).withFormat(format);
    }
}
