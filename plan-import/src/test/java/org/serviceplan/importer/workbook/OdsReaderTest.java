package org.serviceplan.importer.workbook;

import java.time.LocalDateTime;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.serviceplan.importer.workbook.ReadResult.Read;
import org.serviceplan.model.finding.Finding;
import org.serviceplan.model.source.CellRef;

import static org.assertj.core.api.Assertions.assertThat;

/** What stands in OpenDocument spreadsheets, of LibreOffice and others. */
final class OdsReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<text:p>一</text:p>|一",
                "<text:p>一</text:p><text:p>二</text:p><text:p/><text:p>三</text:p>|一⏎二⏎⏎三",
                "<text:p>甲<text:s/>乙<text:s text:c='3'/>丙<text:tab/>丁<text:line-break/>戊</text:p>|甲 乙   丙→丁⏎戊",
                "<text:p>至<text:span>少<text:span>20</text:span></text:span>小<text:a>時</text:a></text:p>|至少20小時",
                "<text:p>two  spaces stay</text:p>|two  spaces stay",
                "<text:p><text:ruby><text:ruby-base>榮民</text:ruby-base><text:ruby-text>ㄖㄨㄥˊ</text:ruby-text></text:ruby>服務處</text:p>|榮民服務處",
                "<office:annotation><text:p>請補件</text:p></office:annotation><text:p>持續<office:annotation><text:p>問</text:p></office:annotation>辦理</text:p>|持續辦理",
                "<text:p>見<text:note><text:note-body><text:p>註</text:p></text:note-body></text:note>後</text:p>|見後",
                "<draw:frame xmlns:draw='urn:draw'><draw:text-box><text:p>圖說</text:p></draw:text-box></draw:frame><text:p>一</text:p>|一",
                "<text:p><![CDATA[甲 & 乙]]> &lt;丙&gt;</text:p>|甲 & 乙 <丙>",
            })
    void textIsWhatAPersonSees(String paragraphs, String text) {
        assertThat(onlyText(RawOds.ofText(paragraphs)))
                .isEqualTo(text.replace('⏎', '\n').replace('→', '\t'));
    }

    @Test
    void lineBreaksOfTheXmlAreNoText() {
        String xml = "<text:p>\n   至少\n   <text:span>20\n</text:span> 小時  \n </text:p>";
        assertThat(onlyText(RawOds.ofText(xml))).isEqualTo("至少 20 小時");
    }

    @Test
    void valuesAreTypedAndShownAsStored() {
        RawXlsx book = RawOds.ofCells(
                """
                <table:table-cell office:value-type='float' office:value='12083'><text:p>12,083</text:p></table:table-cell>\
                <table:table-cell office:value-type='percentage' office:value='0.957'><text:p>95.7%</text:p></table:table-cell>\
                <table:table-cell office:value-type='date' office:date-value='2023-12-31'><text:p>112/12/31</text:p></table:table-cell>\
                <table:table-cell office:value-type='date' office:date-value='2023-12-31T08:30:00'><text:p>8:30</text:p></table:table-cell>\
                <table:table-cell office:value-type='boolean' office:boolean-value='true'><text:p>真</text:p></table:table-cell>\
                <table:table-cell office:value-type='string' calcext:value-type='error'><text:p>#N/A</text:p></table:table-cell>\
                <table:table-cell office:value-type='time' office:time-value='PT26H00M00S'><text:p>26:00</text:p></table:table-cell>""");
        assertThat(Books.readSheet(book.bytes()).rows().get(0).cells())
                .extracting(Cell::text)
                .containsExactly("12,083", "95.7%", "112/12/31", "8:30", "TRUE", "#N/A", "26:00");
        assertThat(Books.readSheet(book.bytes()).rows().get(0).cells())
                .extracting(Cell::value)
                .containsExactly(
                        new CellValue.Numeric(12083),
                        new CellValue.Numeric(0.957),
                        new CellValue.Dated(LocalDateTime.of(2023, 12, 31, 0, 0)),
                        new CellValue.Dated(LocalDateTime.of(2023, 12, 31, 8, 30)),
                        new CellValue.Logical(true),
                        new CellValue.Faulty("#N/A"),
                        new CellValue.Numeric(26 / 24.0));
    }

    @Test
    void valuesWithoutShownTextAreShownAllTheSame() {
        RawXlsx book = RawOds.ofCells(
                """
                <table:table-cell office:value-type='float' office:value='1.50'/>\
                <table:table-cell office:value-type='date' office:date-value='2023-12-31'/>\
                <table:table-cell office:value-type='string' office:string-value='持續辦理'/>\
                <table:table-cell office:value-type='float' office:value='二十'/>\
                <table:table-cell office:value-type='date' office:date-value='112年底'/>\
                <table:table-cell><text:p>無型別</text:p></table:table-cell>""");
        assertThat(Books.texts(Books.readSheet(book.bytes())))
                .containsExactly("A1=1.5", "B1=2023/12/31", "C1=持續辦理", "D1=二十", "E1=112年底", "F1=無型別");
    }

    @Test
    void repeatedRowsAndCellsAreThereAsOftenAsTheySay() {
        RawXlsx book = RawOds.ofRows(
                """
                <table:table-row table:number-rows-repeated='2'><table:table-cell table:number-columns-repeated='2'/>\
                <table:table-cell table:number-columns-repeated='2'><text:p>同上</text:p></table:table-cell></table:table-row>\
                <table:table-row table:number-rows-repeated='3'><table:table-cell/></table:table-row>\
                <table:table-row><table:table-cell><text:p>一</text:p></table:table-cell></table:table-row>""");
        assertThat(Books.texts(Books.readSheet(book.bytes())))
                .containsExactly("C1=同上", "D1=同上", "C2=同上", "D2=同上", "A6=一");
    }

    @Test
    void blankRepeatsDownToTheLastCellCostNothing() {
        RawXlsx book = RawOds.ofRows(
                """
                <table:table-row><table:table-cell><text:p>一</text:p></table:table-cell>\
                <table:table-cell table:number-columns-repeated='16383'/></table:table-row>\
                <table:table-row table:number-rows-repeated='1048575'>\
                <table:table-cell table:number-columns-repeated='16384'/></table:table-row>\
                <table:table-row table:number-rows-repeated='1048576'><table:table-cell/></table:table-row>""");
        Read read = (Read) new WorkbookReader(Limits.standard().withPositions(7)).read(book.bytes(), "附件一.ods");
        assertThat(Books.texts(read.workbook().sheets().get(0))).containsExactly("A1=一");
        assertThat(read.findings().kept()).isEmpty();
    }

    @Test
    void spansAreMergesAndCoveredCellsHoldNothing() {
        RawXlsx book = RawOds.ofRows(
                """
                <table:table-row><table:table-cell table:number-columns-spanned='2' table:number-rows-spanned='2'>\
                <text:p>一</text:p></table:table-cell><table:covered-table-cell><text:p>被蓋住</text:p></table:covered-table-cell>\
                <table:table-cell table:number-rows-spanned='2'/></table:table-row>\
                <table:table-row><table:covered-table-cell table:number-columns-repeated='3'/>\
                <table:table-cell><text:p>二</text:p></table:table-cell></table:table-row>""");
        Sheet sheet = Books.readSheet(book.bytes());
        assertThat(Books.texts(sheet)).containsExactly("A1=一", "D2=二");
        assertThat(sheet.merges()).extracting(MergedRange::toString).containsExactly("A1:B2", "C1:C2");
    }

    @Test
    void rowsInGroupsAndHeadersAreRowsAndHiddenOnesHidden() {
        String row = "<table:table-row%s><table:table-cell><text:p>%s</text:p></table:table-cell></table:table-row>";
        RawXlsx book = RawOds.ofRows("<table:table-header-rows>" + row.formatted("", "表頭")
                + "</table:table-header-rows><table:table-row-group><table:table-rows>" + row.formatted("", "展開")
                + "</table:table-rows><table:table-row-group table:display='false'>" + row.formatted("", "收合")
                + "</table:table-row-group></table:table-row-group>"
                + row.formatted(" table:visibility='collapse'", "隱藏")
                + row.formatted(" table:visibility='filter'", "篩選") + row.formatted("", "末列"));
        assertThat(PoiView.ours(Books.read(book.bytes())))
                .containsExactly(
                        "sheet 工作表1", "A1=表頭", "A2=展開", "A3 hidden=收合", "A4 hidden=隱藏", "A5 hidden=篩選", "A6=末列");
    }

    @Test
    void sheetsAreHiddenByTheirStyleAndCopiesOfOtherFilesAreNone() {
        RawXlsx book = RawOds.ofContent(
                """
                <office:automatic-styles><style:style style:name='ta1' style:family='table'>\
                <style:table-properties table:display='true'/></style:style><style:style style:name='ta2' style:family='table'>\
                <style:table-properties table:display='false'/></style:style></office:automatic-styles>\
                <office:body><office:spreadsheet><table:calculation-settings/>\
                <table:table table:name='附件一' table:style-name='ta1'/><table:table table:name='舊' table:style-name='ta2'/>\
                <table:table table:name="'file:///C:/去年.ods'#工作表1"/></office:spreadsheet></office:body>""");
        assertThat(PoiView.ours(Books.read(book.bytes()))).containsExactly("sheet 附件一", "sheet 舊 hidden");
    }

    @Test
    void formulasGiveTheirStoredValueOrAreSaidToHaveNone() {
        RawXlsx book = RawOds.ofCells(
                """
                <table:table-cell table:formula='of:=1+1' office:value-type='float' office:value='2'><text:p>2</text:p></table:table-cell>\
                <table:table-cell table:formula='of:=[.A1]&amp;"件"'/>\
                <table:table-cell table:formula='of:=""' office:value-type='string' office:string-value=''/>""");
        Read read = Books.readWithFindings(book.bytes());
        assertThat(Books.texts(read.workbook().sheets().get(0))).containsExactly("A1=2");
        assertThat(read.findings().kept())
                .extracting(finding -> finding.code().value(), Finding::cell, Finding::value)
                .containsExactly(org.assertj.core.api.Assertions.tuple(
                        "FORMULA_WITHOUT_VALUE", CellRef.parse("B1"), "of:=[.A1]&\"件\""));
    }

    @Test
    void whatCannotBeIsDamage() {
        for (String row : List.of(
                "<table:table-row table:number-rows-repeated='0'/>",
                "<table:table-row table:number-rows-repeated='x'/>",
                "<table:table-row><table:table-cell table:number-columns-repeated='-1'/></table:table-row>",
                "<table:table-row><table:table-cell table:number-columns-repeated='16384'/><table:table-cell><text:p>遠</text:p></table:table-cell></table:table-row>",
                "<table:table-row table:number-rows-repeated='1048576'/><table:table-row><table:table-cell><text:p>遠</text:p></table:table-cell></table:table-row>",
                "<table:table-row><table:table-cell><text:p><text:s text:c='x'/></text:p></table:table-cell></table:table-row>")) {
            assertThat(Books.refusal(RawOds.ofRows(row).bytes())).as(row).containsExactly("FILE_DAMAGED");
        }
        assertThat(Books.refusal(RawOds.ofPart("").without("content.xml").bytes()))
                .containsExactly("FILE_DAMAGED");
        assertThat(Books.refusal(RawOds.ofTables("").bytes())).containsExactly("FILE_WITHOUT_SHEETS");
    }

    private static String onlyText(RawXlsx book) {
        return Books.readSheet(book.bytes()).rows().get(0).cells().get(0).text();
    }
}
