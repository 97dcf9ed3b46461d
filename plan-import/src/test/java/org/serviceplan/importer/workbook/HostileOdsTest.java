package org.serviceplan.importer.workbook;

import org.junit.jupiter.api.Test;

import org.serviceplan.importer.workbook.ReadResult.Read;
import org.serviceplan.model.finding.Finding;
import org.serviceplan.model.finding.Findings;
import org.serviceplan.model.source.CellRef;

import static org.assertj.core.api.Assertions.assertThat;

/** OpenDocument files made to hurt, and the limits that hold for them as for all others. */
final class HostileOdsTest {
    private static final Limits STANDARD = Limits.standard();

    @Test
    void definitionsAndEntitiesAreRefusedInEveryPart() {
        String bomb = "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'>]><x>&b;</x>";
        assertThat(Books.refusal(RawOds.ofPart(bomb).bytes())).containsExactly("FILE_HAS_DTD");
        assertThat(Books.refusal(RawOds.ofPart("<!DOCTYPE x SYSTEM 'file:///etc/passwd'><x/>")
                        .bytes()))
                .containsExactly("FILE_HAS_DTD");
        assertThat(Books.refusal(RawOds.ofText("").with(RawOds.MANIFEST, bomb).bytes()))
                .containsExactly("FILE_HAS_DTD");
        assertThat(Books.refusal(RawOds.ofText("<text:p>&passwd;</text:p>").bytes()))
                .containsExactly("FILE_DAMAGED");
    }

    @Test
    void cellsRepeatedOverTheWholeSheetAreRefusedBeforeTheyAreThere() {
        String everywhere = "<table:table-row table:number-rows-repeated='1048576'>"
                + "<table:table-cell table:number-columns-repeated='16384'%s>%s</table:table-cell></table:table-row>";
        assertThat(Books.refusal(RawOds.ofRows(everywhere.formatted("", "<text:p>一</text:p>"))
                        .bytes()))
                .containsExactly("LIMIT_CELLS");
        assertThat(Books.refusal(RawOds.ofRows(everywhere.formatted(" table:number-columns-spanned='2'", ""))
                        .bytes()))
                .containsExactly("LIMIT_MERGES");
        assertThat(Books.refusal(RawOds.ofRows(everywhere.formatted(" table:formula='of:=1'", ""))
                        .bytes()))
                .endsWith("LIMIT_POSITIONS")
                .hasSizeLessThanOrEqualTo(Findings.KEPT_PER_CODE * 10 + 1);
    }

    @Test
    void theFarthestCellCostsNoMoreThanTheFirst() {
        Sheet sheet = Books.readSheet(RawOds.ofRows(
                        """
                        <table:table-row table:number-rows-repeated='1048575'/><table:table-row>\
                        <table:table-cell table:number-columns-repeated='16383'/>\
                        <table:table-cell><text:p>遠</text:p></table:table-cell></table:table-row>""")
                .bytes());
        assertThat(Books.texts(sheet)).containsExactly("XFD1048576=遠");
    }

    @Test
    void veryManyEmptyRowsAreReadAsNoneAndSaidSo() {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 200_000; i++) {
            rows.append("<table:table-row table:style-name='ro").append(i % 100).append("'/>");
        }
        Read read = Books.readWithFindings(RawOds.ofRows(rows.toString()).bytes());
        assertThat(read.workbook().sheets().get(0).rows()).isEmpty();
        assertThat(read.findings().kept())
                .extracting(Finding::message)
                .singleElement()
                .asString()
                .contains("200,000 列");
    }

    @Test
    void spansBeyondTheSheetEndWithIt() {
        Sheet sheet = Books.readSheet(RawOds.ofCells(
                        "<table:table-cell table:number-columns-spanned='2147483647' table:number-rows-spanned='2147483647'><text:p>一</text:p></table:table-cell>")
                .bytes());
        assertThat(sheet.merges()).extracting(MergedRange::toString).containsExactly("A1:XFD1048576");
    }

    @Test
    void overlappingSpansAreLeftOutAndSaidSo() {
        Read read = Books.readWithFindings(RawOds.ofCells(
                        """
                        <table:table-cell table:number-columns-spanned='2'><text:p>一</text:p></table:table-cell>\
                        <table:table-cell table:number-columns-spanned='2'><text:p>二</text:p></table:table-cell>""")
                .bytes());
        assertThat(read.workbook().sheets().get(0).merges())
                .extracting(MergedRange::toString)
                .containsExactly("A1:B1");
        assertThat(read.findings().kept()).extracting(Finding::cell).containsExactly(CellRef.parse("B1"));
    }

    @Test
    void spacesByTheBillionAreCutAtTheLongestText() {
        Read read = Books.readWithFindings(RawOds.ofText("<text:p>一<text:s text:c='2147483647'/>二</text:p>".repeat(100))
                .bytes());
        assertThat(read.findings().kept()).extracting(f -> f.code().value()).containsExactly("TEXT_TOO_LONG");
        String text =
                read.workbook().sheets().get(0).rows().get(0).cells().get(0).text();
        assertThat(text).hasSize(STANDARD.textLength()).startsWith("一  ");
    }

    @Test
    void tagsNestedWithoutEndAreRefused() {
        String spans = "<text:span>".repeat(100_000);
        assertThat(Books.refusal(RawOds.ofText("<text:p>" + spans).bytes())).containsExactly("LIMIT_XML");
        String groups = "<table:table-row-group>".repeat(100_000);
        assertThat(Books.refusal(RawOds.ofRows(groups).bytes())).containsExactly("LIMIT_XML");
    }

    @Test
    void everyLimitHolds() {
        byte[] book = RawOds.ofTables(
                        """
                        <table:table table:name='一'><table:table-row><table:table-cell><text:p>1</text:p></table:table-cell>\
                        <table:table-cell><text:p>2</text:p></table:table-cell></table:table-row></table:table>\
                        <table:table table:name='二'><table:table-row/></table:table>""")
                .bytes();
        assertRefusedBeyond(book, STANDARD.withSheets(2), STANDARD.withSheets(1), "LIMIT_SHEETS");
        assertRefusedBeyond(book, STANDARD.withCells(2), STANDARD.withCells(1), "LIMIT_CELLS");
        assertRefusedBeyond(book, STANDARD.withPositions(4), STANDARD.withPositions(3), "LIMIT_POSITIONS");
        assertRefusedBeyond(book, STANDARD.withEntries(3), STANDARD.withEntries(2), "LIMIT_ENTRIES");
    }

    @Test
    void zipBombsAreRefused() {
        byte[] bomb = RawOds.ofRows("<table:table-row/>".repeat(300_000)).bytes();
        assertThat(Books.refusal(new WorkbookReader(STANDARD.withInflatedBytes(1_000_000)), bomb))
                .containsExactly("LIMIT_INFLATED_SIZE");
        byte[] hollow = RawOds.ofPart(" ".repeat(3_000_000)).bytes();
        assertThat(Books.refusal(hollow)).containsExactly("LIMIT_COMPRESSION_RATIO");
        byte[] padded = RawOds.ofText("")
                .with("mimetype", RawOds.MIMETYPE + " ".repeat(2_000_000))
                .bytes();
        assertThat(Books.texts(Books.readSheet(padded))).isEmpty();
    }

    private static void assertRefusedBeyond(byte[] book, Limits enough, Limits tooLittle, String code) {
        assertThat(new WorkbookReader(enough).read(book, "a.ods")).isInstanceOf(Read.class);
        assertThat(Books.refusal(new WorkbookReader(tooLittle), book)).containsExactly(code);
    }
}
