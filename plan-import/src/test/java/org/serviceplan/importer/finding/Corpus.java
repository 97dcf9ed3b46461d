package org.serviceplan.importer.finding;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

import org.serviceplan.importer.testing.BookSketch;
import org.serviceplan.importer.testing.ZipSketch;

/** For every code of the catalogue an input that raises it and one that does not. */
final class Corpus {
    private static final String TITLE = "花蓮縣榮民服務處112年度";
    private static final String FIRST = "一|完備基礎服務項目，注重服務特性差異化|一、甲一。|處綜合|每季\n||二、乙一。|總務|\n";
    private static final String LAST = "\n六|掌握社經發展趨勢，專案規劃前瞻服務|一、甲六。|處綜合|每季\n||二、乙六。|總務|";

    private Corpus() {}

    /** The case of a code; empty where nobody has thought of one. */
    static Optional<Case> of(FindingType type) throws IOException, GeneralSecurityException {
        Optional<Case> file = ofFile(type);
        return file.isPresent() ? file : ofContent(type);
    }

    private static Optional<Case> ofFile(FindingType type) throws IOException, GeneralSecurityException {
        byte[] good = Case.good();
        return Optional.ofNullable(
                switch (type) {
                    case FILE_EMPTY -> Case.file(new byte[0]);
                    case FILE_NOT_A_WORKBOOK -> Case.file("%PDF-1.7".getBytes(StandardCharsets.UTF_8));
                    case FILE_DAMAGED -> Case.file(Arrays.copyOf(good, good.length / 2));
                    case FILE_ENCRYPTED -> Case.file(encrypted(good));
                    case FILE_RIGHTS_MANAGED -> Case.file(rightsManaged(good));
                    case FILE_TOO_OLD -> Case.file(new byte[] {9, 4, 6, 0, 0, 0, 0x10, 0});
                    case FILE_FORMAT_UNSUPPORTED ->
                        Case.file(ZipSketch.of(good)
                                .edit(
                                        "[Content_Types].xml",
                                        xml -> xml.replace(
                                                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                                                "application/vnd.ms-excel.sheet.binary.macroEnabled.main"))
                                .bytes());
                    case FILE_HAS_DTD ->
                        Case.file(ZipSketch.of(good)
                                .with(ZipSketch.SHEET, "<!DOCTYPE worksheet [<!ELEMENT x ANY>]><worksheet/>")
                                .bytes());
                    case FILE_HAS_PATH_TRICKS ->
                        Case.file(ZipSketch.of(good)
                                .with("../../autostart.xml", "<x/>")
                                .bytes());
                    case FILE_WITHOUT_SHEETS ->
                        Case.file(ZipSketch.of(good)
                                .edit(
                                        "xl/_rels/workbook.xml.rels",
                                        xml -> xml.replace("relationships/worksheet", "relationships/chartsheet"))
                                .bytes());
                    case LIMIT_FILE_SIZE -> Case.limit(good, limits -> limits.withFileBytes(good.length - 1));
                    case LIMIT_INFLATED_SIZE -> Case.limit(good, limits -> limits.withInflatedBytes(1000));
                    case LIMIT_COMPRESSION_RATIO -> Case.file(sheetXml(xml -> xml + " ".repeat(2_000_000)));
                    case LIMIT_ENTRIES ->
                        Case.limit(
                                good,
                                limits -> limits.withEntries(ZipSketch.of(good).size() - 1));
                    case LIMIT_SHEETS -> {
                        byte[] two = BookSketch.xlsx()
                                .sheet("附件一", Case.measures().split("\n", -1))
                                .sheet("空白")
                                .bytes();
                        yield Case.limit(two, limits -> limits.withSheets(1));
                    }
                    case LIMIT_POSITIONS -> Case.limit(good, limits -> limits.withPositions(20));
                    case LIMIT_CELLS -> Case.limit(good, limits -> limits.withCells(20));
                    case LIMIT_TEXT -> Case.limit(good, limits -> limits.withCharacters(100));
                    case LIMIT_CONTENT -> Case.compared(withRows(130, "||一、" + "甲".repeat(32_000) + "|總務|每季"), good);
                    case LIMIT_MERGES -> {
                        byte[] merged = sheetXml(
                                xml -> xml.replace(
                                        "</sheetData>",
                                        "</sheetData><mergeCells><mergeCell ref=\"X1:X2\"/><mergeCell ref=\"Y1:Y2\"/></mergeCells>"));
                        yield Case.limit(merged, limits -> limits.withMerges(1));
                    }
                    case LIMIT_TIME -> Case.limit(good, limits -> limits.withTime(Duration.ZERO));
                    case LIMIT_XML -> Case.file(sheetXml(xml -> "<worksheet>" + "<a>".repeat(100_000)));
                    case TEXT_TOO_LONG -> Case.limit(good, limits -> limits.withTextLength(5));
                    case FORMULA_WITHOUT_VALUE ->
                        Case.file(sheetXml(xml -> xml.replace(
                                "</sheetData>", "<row r=\"99\"><c r=\"X99\"><f>A1</f></c></row></sheetData>")));
                    case MERGES_OVERLAP ->
                        Case.file(
                                sheetXml(
                                        xml -> xml.replace(
                                                "</sheetData>",
                                                "</sheetData><mergeCells><mergeCell ref=\"X1:Y2\"/><mergeCell ref=\"Y2:Z3\"/></mergeCells>")));
                    case BLANK_ROWS ->
                        Case.file(sheetXml(xml -> xml.replace("</sheetData>", rowsWithoutCells() + "</sheetData>")));
                    default -> null;
                });
    }

    /** The well-formed annex with so many rows more. */
    private static byte[] withRows(int count, String row) {
        return Case.sheet(Case.measures() + ("\n" + row).repeat(count), "", "");
    }

    private static Optional<Case> ofContent(FindingType type) {
        byte[] good = Case.good();
        String[] measures = Case.measures().split("\n", -1);
        return Optional.ofNullable(
                switch (type) {
                    case NO_ANNEX -> Case.file(Case.sheet("編號|品名|數量\n1|紙|3", "", ""));
                    case NO_TABLE ->
                        Case.file(Case.sheet(
                                Case.measures()
                                        .replace("項次|實施要項|具體作法|負責業參|完成期限\n", "")
                                        .replaceAll("(?m)^(.)[|]", "$1、")
                                        .replaceAll("[|]+(?:處綜合|總務)[|](?:每季)?", "")
                                        .replaceAll("[|]+", "\n"),
                                "",
                                ""));
                    case COLUMNS_IN_ONE_CELL ->
                        Case.file(Case.sheet(Case.measures().replace('|', '｜'), "", ""));
                    case COLUMNS_UNCLEAR ->
                        Case.file(
                                Case.sheet(Case.measures().replace('|', ',').replace("甲一", "6,127人次"), "", ""),
                                Case.sheet(Case.measures().replace('|', ','), "", ""));
                    case TEXT_BELOW_SKIPPED ->
                        Case.file(
                                Case.sheet(Case.measures().replace('|', ',') + "\n以上作法，逐季檢討。", "", ""),
                                Case.sheet(Case.measures().replace('|', ',') + "\n備註：逐季檢討。", "", ""));
                    case TABLE_TURNED -> Case.file(Case.sheet(turned(measures), "", ""));
                    case BOTH_ANNEXES_IN_ONE_TABLE ->
                        Case.file(
                                Case.sheet(Case.both("計3場次。"), "", ""),
                                Case.sheet(Case.both("計3場次。"), "具體作法\n", "執行成效\n"));
                    case OUTCOMES_NOT_REPORTED_YET ->
                        Case.file(Case.sheet(Case.both(""), "", ""), Case.sheet(Case.both("計3場次。"), "", ""));
                    case OUTCOMES_BESIDE_MEASURES -> Case.file(inOneColumn("執行成效：計3場次。"));
                    case OUTCOMES_NOT_APART -> Case.file(inOneColumn("計3場次。"), inOneColumn("執行成效：計3場次。"));
                    case OUTCOME_NOT_APART ->
                        Case.file(Case.sheet(inOneColumn(), "甲一。執行成效：計3場次", "甲一計3場次"), inOneColumn("執行成效：計3場次。"));
                    case DUPLICATE_ANNEX ->
                        Case.file(BookSketch.xlsx()
                                .sheet("附件一", measures)
                                .sheet("附件一 (2)", measures)
                                .bytes());
                    case ANNEX_OVER_SHEETS ->
                        Case.file(
                                overSheets(0, measures),
                                BookSketch.xlsx()
                                        .sheet("附件一", measures)
                                        .sheet("附件一 (2)", measures)
                                        .bytes());
                    case OUTCOMES_BY_PARTS_OF_YEAR -> Case.file(outcomesOf("上半年", "下半年"), outcomesOf("上半年", "上半年(2)"));
                    case ANNEX_PART_UNNAMED ->
                        Case.file(untitledPart("工作表2", measures), untitledPart("附件一(2)", measures));
                    case ANNEX_OUT_OF_ORDER -> Case.file(overSheets(1, measures), overSheets(0, measures));
                    case HIDDEN_SHEET_SKIPPED ->
                        Case.file(BookSketch.xlsx()
                                .sheet("附件一", measures)
                                .sheet("舊", measures)
                                .hidden()
                                .bytes());
                    case EXAMPLE_SKIPPED ->
                        Case.file(
                                BookSketch.xlsx()
                                        .sheet("附件一", measures)
                                        .sheet("填表範例", "項次|實施要項|具體作法", "一|完備基礎服務項目，注重服務特性差異化|一、範例。")
                                        .bytes(),
                                BookSketch.xlsx().sheet("填表範例", measures).bytes());
                    case LIST_SKIPPED -> Case.file(listBeside(""), listBeside("花蓮縣榮民服務處111年度具體作法"));
                    case EXAMPLE_ROW_SKIPPED -> Case.measures(FIRST, "例|（範例）服務|一、辦理講習。|總務|每季\n" + FIRST);
                    case TEXT_IN_NUMBERS_SKIPPED -> Case.measures(LAST, "\n三、丁五。||||" + LAST);
                    case HIDDEN_ROWS_READ ->
                        Case.file(BookSketch.xlsx()
                                .sheet("附件一", measures)
                                .hiddenRow(3)
                                .bytes());
                    case OFFICE_UNKNOWN -> Case.measures("花蓮縣榮民服務處", "");
                    case OFFICE_MISNAMED ->
                        Case.path("桃園市.xlsx", "桃園市.xlsx", Case.sheet(Case.measures(), "花蓮縣榮民服務處", "桃園市政府榮民服務處"))
                                .cleanOf(Case.path("花蓮縣.xlsx", "花蓮縣.xlsx", good));
                    case OFFICE_AMBIGUOUS -> Case.measures(TITLE, "花蓮縣榮民服務處、金門縣榮民服務處112年度");
                    case OFFICE_CONTRADICTED -> Case.path("金門縣.xlsx", "花蓮縣.xlsx", good);
                    case YEAR_UNKNOWN -> Case.measures("112年度", "");
                    case YEAR_CONTRADICTED -> Case.path("111花蓮縣.xlsx", "112花蓮縣.xlsx", good);
                    case YEAR_GREGORIAN -> Case.measures("112年度", "2023年度");
                    case MISSING_MEASURE_COLUMN -> Case.measures("具體作法|負責業參", "其他|負責業參");
                    case MISSING_OUTCOME_COLUMN -> Case.outcomes("|執行成效", "");
                    case MISSING_ITEM_COLUMN -> Case.measures("項次|實施要項", "項次|備註");
                    case ITEMS_UNKNOWN -> Case.measures("項次|實施要項", "其他|備註");
                    case MISSING_UNIT_COLUMN -> Case.measures("負責業參", "經費來源");
                    case MISSING_DEADLINE_COLUMN -> Case.measures("完成期限", "經費來源");
                    case COLUMNS_SHIFTED ->
                        Case.file(Case.sheet(Case.measures().replaceAll("(?m)^(?!花蓮|項次)", "|"), "", ""));
                    case COLUMN_PASSED_OVER -> Case.measures("具體作法|負責業參", "具體作法|修正後具體作法|負責業參");
                    case GROUP_COLUMN_PASSED_OVER -> Case.measures("完成期限", "完成期限|執行策略");
                    case COLUMN_OF_ANOTHER_YEAR -> Case.outcomes("|執行成效", "|執行成效|111年執行成效");
                    case COLUMN_READ_OF_ANOTHER_YEAR -> Case.outcomes("|執行成效", "|111年執行成效");
                    case COLUMN_UNDER_HEAD_PASSED_OVER -> Case.file(underHead("C2:D2"), underHead("A1:E1"));
                    case EMPTY_TABLE -> Case.file(Case.sheet(measures[0] + "\n" + measures[1], "", ""));
                    case MISSING_ITEM -> Case.measures(LAST, "");
                    case UNKNOWN_ITEM -> Case.measures(LAST, LAST + "\n七|其他|一、丙。|處綜合|每季");
                    case DUPLICATE_ITEM -> Case.measures(LAST, LAST + "\n" + FIRST.strip());
                    case HEADING_DIFFERS -> Case.measures("服務特性差異化", "服務特性異化");
                    case BLANK_MEASURE -> Case.measures("二、乙一。", "二、");
                    case MEASURE_NUMBER_GAP -> Case.measures("二、乙一。", "三、乙一。");
                    case MEASURE_NUMBER_DUPLICATE -> Case.measures("二、乙一。", "一、乙一。");
                    case MEASURE_NUMBER_MISSING -> Case.measures("二、乙一。", "乙一。");
                    case BLANK_DEADLINE -> Case.measures("每季", "");
                    case UNRECOGNISED_DEADLINE -> Case.measures("每季", "儘速");
                    case DEADLINE_BEFORE_YEAR ->
                        Case.file(
                                Case.sheet(Case.measures(), "每季", "111年12月31日前"),
                                Case.sheet(Case.measures(), "每季", "112年1月1日前"));
                    case BLANK_OUTCOME -> Case.outcomes("計3場次。", "");
                    case OUTCOME_ELSEWHERE -> Case.outcomes("計3場次。", "詳如附件一");
                    case MEASURE_AS_ABOVE -> Case.outcomes("二、乙一。|計4場次。", "同上|計4場次。");
                    case OUTCOME_AS_ABOVE -> Case.outcomes("二、乙一。|計4場次。", "二、乙一。|同上");
                    case SHARED_OUTCOME -> Case.outcomes("一、甲一。|計3場次。\n||二、乙一。|計4場次。", "一、甲一。/二、乙一。|計3場次。");
                    case MEASURE_REWORDED -> Case.cross("甲一。", "甲一。。");
                    case MEASURE_NOT_REPORTED -> Case.cross("\n||二、乙一。|計4場次。", "");
                    case MEASURE_NOT_PROMISED -> Case.cross("乙一。|計4場次。", "乙一。|計4場次。\n||三、丙。|計5場次。");
                    case MEASURE_DISCONTINUED -> Case.years("\n||二、乙二。|總務|", "");
                    case TARGET_LOWERED -> Case.years("至少20小時", "至少10小時");
                    case TARGET_DROPPED -> Case.years("每年至少20小時", "每年約20小時");
                    case PLAN_UNCHANGED -> Case.years("\n||三、丁。|總務|", "");
                    case ANNEX_IN_SEVERAL_FILES -> Case.severalFiles();
                    default -> null;
                });
    }

    /** An annex 2 whose measures stand in one column with their outcomes. */
    private static byte[] inOneColumn(String outcome) {
        return Case.sheet(inOneColumn(), "執行成效：計3場次。", outcome);
    }

    private static String inOneColumn() {
        return Case.outcomes().replace("具體作法|執行成效", "具體作法及執行成效").replaceAll("[|]計[34]場次。", "執行成效：計3場次。");
    }

    /** The last item on a sheet of its own, the sheets turned so often. */
    private static byte[] overSheets(int turns, String... measures) {
        List<String[]> parts = Arrays.asList(
                Case.measures().replace(LAST, "").split("\n", -1),
                new String[] {measures[0], measures[1], measures[12], measures[13]});
        Collections.rotate(parts, turns);
        return BookSketch.xlsx()
                .sheet("附件一", parts.get(0))
                .sheet("附件一(續)", parts.get(1))
                .bytes();
    }

    private static byte[] outcomesOf(String... sheets) {
        BookSketch book = BookSketch.xlsx();
        for (String sheet : sheets) {
            book.sheet(sheet, Case.outcomes().split("\n", -1));
        }
        return book.bytes();
    }

    private static byte[] untitledPart(String sheet, String... measures) {
        return BookSketch.xlsx()
                .sheet("附件一", Case.measures().replace(LAST, "").split("\n", -1))
                .sheet(sheet, measures[1], measures[12], measures[13])
                .bytes();
    }

    /** A list of heads with an example, under some title, beside an annex. */
    private static byte[] listBeside(String title) {
        return BookSketch.xlsx()
                .sheet("附件一", Case.measures().split("\n", -1))
                .sheet("欄位", title, "項次|一", "實施要項|完備基礎服務項目，注重服務特性差異化", "具體作法|一、逐項填寫。", "完成期限|每季")
                .bytes();
    }

    /** The rows under the title as columns. */
    private static String turned(String... rows) {
        List<String[]> columns =
                Stream.of(rows).skip(1).map(row -> row.split("[|]", -1)).toList();
        return rows[0] + "\n"
                + IntStream.range(0, columns.get(0).length)
                        .mapToObj(c -> columns.stream().map(column -> column[c]).collect(Collectors.joining("|")))
                        .collect(Collectors.joining("\n"));
    }

    /** Many, and of different heights, so that they do not look like a zip bomb. */
    private static String rowsWithoutCells() {
        return IntStream.rangeClosed(100, 20_000)
                .mapToObj(row -> "<row r=\"" + row + "\" ht=\"" + row % 97 + "\"/>")
                .collect(Collectors.joining());
    }

    private static byte[] underHead(String merged) {
        String rows = Case.measures()
                .replace("具體作法|負責業參|完成期限", "具體作法||負責業參|完成期限\n||作法內容|目標值")
                .replaceAll("(?m)^(.*[|].*。)[|]", "$1|3場次|");
        return BookSketch.xlsx()
                .sheet("工作表1", rows.split("\n", -1))
                .merged(merged)
                .bytes();
    }

    private static byte[] sheetXml(UnaryOperator<String> change) {
        return ZipSketch.of(Case.good()).edit(ZipSketch.SHEET, change).bytes();
    }

    private static byte[] encrypted(byte[] workbook) throws IOException, GeneralSecurityException {
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("祕密");
            try (OutputStream out = encryptor.getDataStream(container)) {
                out.write(workbook);
            }
            return bytes(container);
        }
    }

    private static byte[] rightsManaged(byte[] workbook) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            container
                    .createDirectory("\u0006DataSpaces")
                    .createDirectory("DataSpaceInfo")
                    .createDocument("DRMEncryptedDataSpace", new ByteArrayInputStream(new byte[8]));
            container.createDocument(new ByteArrayInputStream(workbook), "EncryptedPackage");
            return bytes(container);
        }
    }

    private static byte[] bytes(POIFSFileSystem container) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        container.writeFilesystem(bytes);
        return bytes.toByteArray();
    }
}
