package org.serviceplan.importer.workbook;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.serviceplan.importer.workbook.ReadResult.Read;
import org.serviceplan.model.source.CellRef;
import org.serviceplan.model.source.WorkbookFormat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

final class XlsxReaderTest {

    @Test
    void inlineStringsAreReadWithCharacterReferencesAndRuns() {
        assertThat(
                        cells(
                                """
                        <row r="3"><c r="B3" t="inlineStr"><is><t>&#33457;&#34030;縣&amp;</t></is></c>\
                        <c r="D3" t="inlineStr"><is><r><t xml:space="preserve">一、 </t></r><r><rPr><b/></rPr><t>辦理</t></r></is></c></row>"""))
                .isEqualTo("[B3=花蓮縣&, D3=一、 辦理]");
    }

    @Test
    void phoneticGuidesAreNoText() {
        RawXlsx book = RawXlsx.ofRows("<row r='1'><c r='A1' t='s'><v>1</v></c></row>")
                .withSharedStrings(
                        """
                        <si><t>無</t></si><si><r><t>榮民</t></r><rPh sb="0" eb="2"><t>ㄖㄨㄥˊ</t></rPh>\
                        <r><t>服務處</t></r><phoneticPr fontId="1"/></si>""");
        assertThat(texts(book)).isEqualTo("[A1=榮民服務處]");
    }

    @Test
    void rowsAndCellsWithoutNumbersFollowTheOnesBefore() {
        assertThat(
                        cells(
                                """
                        <row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c></row>\
                        <row><c><v>5</v></c></row>"""))
                .isEqualTo("[A1=1, B1=2, C5=3, D5=4, A6=5]");
    }

    @Test
    void disorderedRowsAndCellsComeInReadingOrderAndTheLaterOfTwoCounts() {
        assertThat(
                        cells(
                                """
                        <row r="2"><c r="B2"><v>1</v></c><c r="A2"><v>2</v></c></row><row r="1"><c r="A1"><v>3</v></c></row>\
                        <row r="2"><c r="B2"><v>4</v></c></row>"""))
                .isEqualTo("[A1=3, A2=2, B2=4]");
    }

    @Test
    void escapedCharactersAreDecodedAndLookalikesAreNot() {
        assertThat(cells("<row r='1'><c r='A1' t='str'><v>上_x000A_下_x005F_x_xyz_x12_</v></c></row>"))
                .isEqualTo("[A1=上\n下_x_xyz_x12_]");
    }

    @Test
    void partsMayBeInAnyEncoding() {
        String sheet =
                "<?xml version='1.0' encoding='UTF-16'?><worksheet><sheetData><row><c t='str'><v>花蓮</v></c></row></sheetData></worksheet>";
        assertThat(texts(new RawXlsx("").with(RawXlsx.SHEET, sheet.getBytes(StandardCharsets.UTF_16))))
                .isEqualTo("[A1=花蓮]");
    }

    @Test
    void strictWorkbooksAreReadLikeTransitionalOnes() {
        String strict = "http://purl.oclc.org/ooxml/";
        RawXlsx book = RawXlsx.ofRows("")
                .with(
                        RawXlsx.SHEET,
                        """
                        <x:worksheet xmlns:x="%sspreadsheetml/main"><x:sheetData><x:row r="1">\
                        <x:c r="A1" t="d" s="0"><x:v>2023-12-31</x:v></x:c><x:c r="B1" t="d"><x:v>2023-12-31T08:30:00Z</x:v></x:c>\
                        </x:row></x:sheetData><x:mergeCells><x:mergeCell ref="A1:A2"/></x:mergeCells></x:worksheet>"""
                                .formatted(strict))
                .with(
                        "_rels/.rels",
                        RawXlsx.relationships("a", "officeDocument", "xl/workbook.xml")
                                .replace(RawXlsx.RELATIONSHIPS, strict + "officeDocument/relationships"));
        assertThat(texts(book)).isEqualTo("[A1=2023/12/31, B1=2023/12/31]");
        assertThat(Books.readSheet(book.bytes()).rows().get(0).cells().get(1).value())
                .isEqualTo(new CellValue.Dated(LocalDateTime.of(2023, 12, 31, 8, 30)));
        assertThat(Books.readSheet(book.bytes()).merges())
                .containsExactly(new MergedRange(CellRef.parse("A1"), CellRef.parse("A2")));
    }

    @Test
    void partsAreFoundByRelationshipsWhereverTheyAre() {
        RawXlsx book = RawXlsx.ofRows("")
                .without(RawXlsx.SHEET)
                .with("_rels/.rels", RawXlsx.relationships("a", "officeDocument", "/xl/workbook.xml"))
                .with("xl/_rels/workbook.xml.rels", RawXlsx.relationships("rId1", "worksheet", "../Data/./First.XML"))
                .with(
                        "data/first.xml",
                        "<worksheet xmlns='" + RawXlsx.MAIN
                                + "'><sheetData><row><c><v>7</v></c></row></sheetData></worksheet>");
        assertThat(texts(book)).isEqualTo("[A1=7]");
    }

    @Test
    void chartSheetsAreNoSheetsAndHiddenOnesAreMarked() {
        String sheets =
                """
                <workbook xmlns="%s" xmlns:r="%s"><sheets><sheet name="圖" r:id="c"/><sheet name="藏" state="veryHidden" r:id="b"/>\
                <sheet name="表" r:id="a"/></sheets></workbook>"""
                        .formatted(RawXlsx.MAIN, RawXlsx.RELATIONSHIPS);
        RawXlsx book = RawXlsx.ofRows("<row><c><v>1</v></c></row>")
                .with("xl/workbook.xml", sheets)
                .with(
                        "xl/_rels/workbook.xml.rels",
                        RawXlsx.relationships(
                                "a",
                                "worksheet",
                                "worksheets/sheet1.xml",
                                "b",
                                "worksheet",
                                "worksheets/sheet1.xml",
                                "c",
                                "chartsheet",
                                "chartsheets/sheet1.xml"));
        assertThat(Books.read(book.bytes()).sheets())
                .extracting(Sheet::name, Sheet::hidden)
                .containsExactly(tuple("藏", true), tuple("表", false));
    }

    @Test
    void workbooksWithMacrosAreToldByTheirContentType() {
        RawXlsx book = RawXlsx.ofRows("<row><c><v>1</v></c></row>")
                .with(
                        "[Content_Types].xml",
                        RawXlsx.contentTypes("application/vnd.ms-excel.sheet.macroEnabled.main+xml"));
        assertThat(Books.read(book.bytes()).format()).isEqualTo(WorkbookFormat.XLSM);
    }

    /** openpyxl writes an empty value with them; a text may well be empty. */
    @ParameterizedTest
    @ValueSource(strings = {"", "<v/>", "<v></v>"})
    void formulasNeverCalculatedAreBlankAndSaidSo(String value) {
        Read read = Books.readWithFindings(RawXlsx.ofRows("<row r='2'><c r='B2'><f>A1&amp;\"x\"</f>" + value
                        + "</c><c r='C2' t='str'><f>A1</f><v></v></c></row>")
                .bytes());
        assertThat(read.workbook().sheets().get(0).rows()).isEmpty();
        assertThat(read.findings().kept()).singleElement().satisfies(finding -> {
            assertThat(finding.code().value()).isEqualTo("FORMULA_WITHOUT_VALUE");
            assertThat(finding.cell()).isEqualTo(CellRef.parse("B2"));
            assertThat(finding.value()).isEqualTo("A1&\"x\"");
        });
    }

    @Test
    void blankAndSpacedCellsAreNotReported() {
        assertThat(
                        cells(
                                "<row r='1'><c r='A1' s='1'/><c r='B1' t='str'><v>\u3000 \u00A0\n</v></c><c r='C1' t='s'/></row><row r='2'/>"))
                .isEqualTo("[]");
    }

    @Test
    void errorsAndTruthValuesKeepTheirType() {
        Sheet sheet = Books.readSheet(RawXlsx.ofRows(
                        "<row><c t='e'><v>#N/A</v></c><c t='b'><v>1</v></c><c t='b'><v>0</v></c><c t='n'><v>12.50</v></c></row>")
                .bytes());
        assertThat(sheet.rows().get(0).cells())
                .extracting(Cell::text, Cell::value)
                .containsExactly(
                        tuple("#N/A", new CellValue.Faulty("#N/A")),
                        tuple("TRUE", new CellValue.Logical(true)),
                        tuple("FALSE", new CellValue.Logical(false)),
                        tuple("12.5", new CellValue.Numeric(12.5)));
    }

    @Test
    void foreignElementsAroundTheCellsAreNoCells() {
        RawXlsx book = new RawXlsx(
                """
                <sheetPr/><extLst><ext><sheetData><row r="9"><c r="A9"><v>9</v></c></row></sheetData></ext></extLst>\
                <sheetData><row r="1"><c r="A1"><extLst><v>8</v></extLst><v>1</v></c></row></sheetData>""");
        assertThat(texts(book)).isEqualTo("[A1=1]");
    }

    private static String cells(String rows) {
        return texts(RawXlsx.ofRows(rows));
    }

    private static String texts(RawXlsx book) {
        return Books.texts(Books.readSheet(book.bytes())).toString();
    }
}
