package org.serviceplan.importer.workbook;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.serviceplan.importer.workbook.ReadResult.Read;
import org.serviceplan.model.finding.Finding;
import org.serviceplan.model.source.CellRef;

import static org.assertj.core.api.Assertions.assertThat;

/** Files made to hurt. */
final class HostileFilesTest {

    @Test
    void entityBombsAreRefusedByTheirDeclaration() {
        assertThat(
                        refusedSheet(
                                """
                        <!DOCTYPE worksheet [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>\
                        <worksheet><sheetData><row><c t="str"><v>&b;</v></c></row></sheetData></worksheet>"""))
                .containsExactly("FILE_HAS_DTD");
    }

    @Test
    void externalEntitiesAndDefinitionsAreRefused() {
        assertThat(refusedSheet("<!DOCTYPE worksheet SYSTEM 'file:///etc/passwd'><worksheet/>"))
                .containsExactly("FILE_HAS_DTD");
        assertThat(refusedSheet(
                        "<worksheet><sheetData><row><c t='str'><v>&passwd;</v></c></row></sheetData></worksheet>"))
                .containsExactly("FILE_DAMAGED");
    }

    @Test
    void definitionsAreRefusedInEveryPart() {
        RawXlsx book = RawXlsx.ofRows("<row/>").withSharedStrings("");
        for (String part : List.of("[Content_Types].xml", "_rels/.rels", "xl/workbook.xml", "xl/sharedStrings.xml")) {
            byte[] content = RawXlsx.ofRows("<row/>")
                    .withSharedStrings("")
                    .with(part, "<!DOCTYPE x [<!ELEMENT x ANY>]><x/>")
                    .bytes();
            assertThat(Books.refusal(content)).as(part).containsExactly("FILE_HAS_DTD");
        }
        assertThat(Books.readSheet(book.bytes()).rows()).isEmpty();
    }

    @Test
    void theFarthestCellCostsNoMoreThanTheFirst() {
        Sheet sheet = Books.readSheet(RawXlsx.ofRows("<row r='1048576'><c r='XFD1048576'><v>1</v></c></row>")
                .bytes());
        assertThat(Books.texts(sheet)).containsExactly("XFD1048576=1");
    }

    @Test
    void cellsBeyondTheSheetAreRefused() {
        for (String cell : List.of("XFE1", "AAAAAAAAAAAA1", "1", "")) {
            assertThat(Books.refusal(RawXlsx.ofRows("<row r='1'><c r='" + cell + "'><v>1</v></c></row>")
                            .bytes()))
                    .as(cell)
                    .containsExactly("FILE_DAMAGED");
        }
        for (String row : List.of("0", "1048577", "99999999999", "-1", "x")) {
            assertThat(Books.refusal(RawXlsx.ofRows("<row r='" + row + "'/>").bytes()))
                    .as(row)
                    .containsExactly("FILE_DAMAGED");
        }
    }

    @Test
    void aMillionEmptyRowsAreReadAsNoneAndSaidSo() {
        StringBuilder rows = new StringBuilder("<row r='1'><c r='A1'><v>1</v></c></row>");
        for (int i = 2; i <= 1_000_000; i++) {
            rows.append("<row r='").append(i).append("' ht='").append(i % 100).append("'/>");
        }
        Read read = Books.readWithFindings(RawXlsx.ofRows(rows.toString()).bytes());
        assertThat(Books.texts(read.workbook().sheets().get(0))).containsExactly("A1=1");
        assertThat(read.findings().kept())
                .extracting(Finding::message)
                .singleElement()
                .asString()
                .contains("999,999 列");
    }

    @Test
    void aMillionMergesAreRefused() {
        StringBuilder merges = new StringBuilder("<sheetData/><mergeCells>");
        for (int i = 1; i <= 1_000_000; i++) {
            merges.append("<mergeCell ref='A").append(i).append(":B").append(i).append("'/>");
        }
        assertThat(Books.refusal(new RawXlsx(merges + "</mergeCells>").bytes())).containsExactly("LIMIT_MERGES");
    }

    @Test
    void overlappingMergesAreLeftOutAndSaidSo() {
        byte[] book = new RawXlsx(
                        """
                        <sheetData/><mergeCells><mergeCell ref='C3:D9'/><mergeCell ref='B2:C3'/><mergeCell ref='A1:B1'/>\
                        <mergeCell ref='D10:C10'/><mergeCell ref='A4:XFD4'/><mergeCell ref='A5'/></mergeCells>""")
                .bytes();
        Read read = Books.readWithFindings(book);
        assertThat(read.workbook().sheets().get(0).merges())
                .extracting(MergedRange::toString)
                .containsExactly("A1:B1", "B2:C3", "A4:XFD4", "A5:A5", "C10:D10");
        assertThat(read.findings().kept()).singleElement().satisfies(finding -> {
            assertThat(finding.code().value()).isEqualTo("MERGES_OVERLAP");
            assertThat(finding.cell()).isEqualTo(CellRef.parse("C3"));
        });
    }

    @Test
    void tagsOfMegabytesAreRefused() {
        byte[] noise = new byte[6_000_000];
        new java.util.Random(1).nextBytes(noise);
        StringBuilder attribute = new StringBuilder();
        for (byte b : noise) {
            attribute.append((char) ('a' + (b & 15)));
        }
        assertThat(refusedSheet("<worksheet x='" + attribute + "'/>")).containsExactly("LIMIT_XML");
    }

    @Test
    void tagsNestedWithoutEndAreRefused() {
        StringBuilder tags = new StringBuilder("<worksheet>");
        for (int i = 0; i < 100_000; i++) {
            tags.append("<a").append(i).append('>');
        }
        assertThat(refusedSheet(tags.toString())).containsExactly("LIMIT_XML");
        assertThat(refusedSheet("<worksheet><sheetData><row><c><v>" + tags)).containsExactly("LIMIT_XML");
    }

    @Test
    void pathTricksInZipNamesAreRefusedAndAbsoluteNamesAreOnlyNames() {
        RawXlsx book = RawXlsx.ofRows("<row><c><v>1</v></c></row>").with("/absolute", "x");
        assertThat(Books.texts(Books.readSheet(book.bytes()))).containsExactly("A1=1");
        assertThat(Books.refusal(book.with("../../../etc/cron.d/x", "x").bytes()))
                .containsExactly("FILE_HAS_PATH_TRICKS");
    }

    @Test
    void danglingReferencesAreDamage() {
        assertThat(Books.refusal(
                        RawXlsx.ofRows("<row><c t='s'><v>0</v></c></row>").bytes()))
                .containsExactly("FILE_DAMAGED");
        assertThat(Books.refusal(RawXlsx.ofRows("<row/>").without(RawXlsx.SHEET).bytes()))
                .containsExactly("FILE_DAMAGED");
        assertThat(Books.refusal(RawXlsx.ofRows("<row/>")
                        .without("xl/_rels/workbook.xml.rels")
                        .bytes()))
                .containsExactly("FILE_DAMAGED");
        assertThat(Books.refusal(
                        RawXlsx.ofRows("<row/>").without("xl/workbook.xml").bytes()))
                .containsExactly("FILE_DAMAGED");
    }

    @Test
    void aWorkbookOfChartsOnlyHasNoSheets() {
        byte[] book = RawXlsx.ofRows("")
                .with(
                        "xl/_rels/workbook.xml.rels",
                        RawXlsx.relationships("rId1", "chartsheet", "chartsheets/sheet1.xml"))
                .bytes();
        assertThat(Books.refusal(book)).containsExactly("FILE_WITHOUT_SHEETS");
    }

    private static List<String> refusedSheet(String xml) {
        return Books.refusal(new RawXlsx("").with(RawXlsx.SHEET, xml).bytes());
    }
}
