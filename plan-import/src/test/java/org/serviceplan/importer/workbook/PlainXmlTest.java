package org.serviceplan.importer.workbook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.serviceplan.importer.samples.SampleGenerator;
import org.serviceplan.importer.samples.SampleOptions;
import org.serviceplan.importer.testing.OfficePrograms;
import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.model.finding.Finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** What is read from plain XML is what a parser reads, and nothing passes for plain that a parser refuses. */
final class PlainXmlTest {
    /** How many changes are made to each part; the profile {@code soak} makes many more. */
    private static final int CHANGES = 15 * Integer.getInteger("serviceplan.damages", 80);

    private static final String STRINGS = "xl/sharedStrings.xml";
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n";
    /** As Excel begins a sheet. */
    private static final String ROOT = "<worksheet xmlns=\"" + RawXlsx.MAIN + "\" xmlns:r=\"" + RawXlsx.RELATIONSHIPS
            + "\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" mc:Ignorable=\"x14ac xr\""
            + " xmlns:x14ac=\"http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac\""
            + " xmlns:xr=\"http://schemas.microsoft.com/office/spreadsheetml/2014/revision\" xr:uid=\"{00000000-0001-0000-0000-000000000000}\">";
    /** What chance puts into a part, in the middle of it. */
    private static final List<String> PIECES = List.of(
            "<",
            ">",
            "/",
            "\"",
            "'",
            "&",
            ";",
            "&amp;",
            "&lt;",
            "&#10;",
            "&#x4E00;",
            "&x;",
            "]]>",
            "<!-- x -->",
            "<![CDATA[一]]>",
            "<?x y?>",
            "<!DOCTYPE x>",
            " ",
            "\n",
            "\r",
            "\t",
            "\0",
            "=",
            "=\"\"",
            " r=\"A1\"",
            " r=\"R1C1\"",
            " x:y=\"z\"",
            " r:id=\"z\"",
            " r:r=\"B1\"",
            " r:t=\"s\"",
            " xml:r=\"C1\"",
            " xml:space=\"preserve\"",
            " xmlns=\"\"",
            " xmlns:x=\"y\"",
            "<row>",
            "</row>",
            "<row/>",
            "<c>",
            "</c>",
            "<c/>",
            "<v>",
            "</v>",
            "<v/>",
            "<v>9</v>",
            "<f>A1</f>",
            "<f/>",
            "<is><t>一</t></is>",
            "<t>",
            "</t>",
            "<r>",
            "</r>",
            "<r><t>二</t></r>",
            "<rPh><t>ㄅ</t></rPh>",
            "<si>",
            "</si>",
            "<si/>",
            "<mergeCells>",
            "</mergeCells>",
            "<mergeCells/>",
            "<mergeCell ref=\"A1:B2\"/>",
            "<sheetData/>",
            "</sheetData>",
            "</worksheet>",
            "</sst>",
            "<x:row/>",
            "<r:row/>",
            "<一/>",
            "\uFEFF",
            "\uFFFD",
            "\uFFFE",
            "𠮷",
            "一",
            "_x000D_",
            "hidden=\"1\"",
            "t=\"str\"",
            "t=\"s\"",
            "t=\"b\"",
            "s=\"1\"",
            "A1",
            "1E5");

    @TempDir
    private Path folder;

    private record Seen(Object content, List<Finding> findings) {}

    @Test
    void samplesAndPublishedPlansArePlain() throws IOException {
        for (byte[] book : books()) {
            assertPlainAndAlike(book);
        }
    }

    @Test
    void whatLibreOfficeAndOpenpyxlWriteIsPlain() throws IOException {
        assumeTrue(
                OfficePrograms.hasLibreOffice() && OfficePrograms.hasOpenpyxl(),
                "LibreOffice or openpyxl is not installed");
        Path book = Files.write(folder.resolve("a.xlsx"), books().get(0));
        OfficePrograms.saveAs(List.of("xlsx"), folder, List.of(book));
        assertPlainAndAlike(Files.readAllBytes(folder.resolve("xlsx/a.xlsx")));
        OfficePrograms.python(
                "import sys, openpyxl; openpyxl.load_workbook(sys.argv[1]).save(sys.argv[2])",
                book.toString(),
                folder.resolve("b.xlsx").toString());
        assertPlainAndAlike(Files.readAllBytes(folder.resolve("b.xlsx")));
    }

    @Test
    void cellsOfEveryKindAreReadAlike() {
        String sheet = ROOT
                + """
                <sheetPr codeName="工作表1"/><dimension ref="A1:E9"/>
                <sheetViews><sheetView tabSelected="1" workbookViewId="0"><selection sqref="A1"/></sheetView></sheetViews>
                <sheetData><row r="2" hidden="1" spans="1:5" x14ac:dyDescent="0.3"><c r="A2" t="s"><v>0</v></c><c r="B2"/><c><v>1.5</v></c>
                <c r="AA2" t="str"><f>IF(A1&gt;0,"一","")</f><v>甲&amp;乙</v></c></row>
                <row><c t="inlineStr"><is><t xml:space="preserve"> 丙 </t></is></c><c t="inlineStr"><is><r><rPr><b/></rPr><t>丁</t></r><r><t>戊_x000D_</t></r><rPh sb="0" eb="1"><t>ㄅ</t></rPh></is></c></row>
                <row r="9" hidden="0"><c r="A9" t="b"><v>1</v></c><c r="B9" t="e"><v>#N/A</v></c><c r="C9" t="d" s="1"><v>2023-01-31</v></c><c r="D9" s="1"><v>45000</v></c><c r="E9"><f>A1</f></c></row>
                <row r="10"/></sheetData><mergeCells count="1"><mergeCell ref="B9:C10"/></mergeCells>
                <headerFooter><oddFooter>&amp;C第 &amp;P 頁</oddFooter></headerFooter><drawing r:id="rId1"/></worksheet>
                """;
        byte[] book = book(DECLARATION + sheet);
        Seen seen = plain(book);
        assertThat(seen).isNotNull().isEqualTo(parsed(book));
        assertThat(Books.texts((Sheet) seen.content()))
                .containsExactly(
                        "A2=共用",
                        "C2=1.5",
                        "AA2=甲&乙",
                        "A3= 丙 ",
                        "B3=丁戊\r",
                        "A9=TRUE",
                        "B9=#N/A",
                        "C9=2023/1/31",
                        "D9=2023/3/15");
        assertThat(seen.findings()).extracting(f -> f.code().value()).containsExactly("FORMULA_WITHOUT_VALUE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row><c><v><![CDATA[1]]></v></c></row>",
                "<row><!-- x --></row>",
                "<row><?x?></row>",
                "<row r='1'/>",
                "<row r=\"1\" r=\"1\"/>",
                "<row x:y=\"1\"/>",
                "<row r:a=\"1\" xmlns:q=\"z\"/>",
                "<row xmlns=\"z\"/>",
                "<x:row/>",
                "<row><c t=\"str\"><v>]]></v></c></row>",
                "<row><c t=\"str\"><v>&#19968;</v></c></row>",
                "<row><c t=\"str\"><v>&nbsp;</v></c></row>",
                "<row><c t=\"str\"><v>\r\n</v></c></row>",
                "<row><c t=\"str\"><v>\uFFFF</v></c></row>",
                "<row><c t=\"str\"><v>\uFFFD</v></c></row>",
                "<row></c></row>",
                "<row><c></row></c>",
                "<row",
                "<row><c t=\"s\"><v>7</v></c></row>",
                "<row r=\"0\"/>",
                "<row r=\"x\"/>",
                "<row r=\"9999999\"/>",
                "<row><c r=\"1\"/></row>",
                "<row><c r=\"AAAA1\"/></row>",
                "一<row/>",
                "<row>1</row>",
                "<row a=\"<\"/>",
                "<row a=\"&\"/>",
                "<row a/>",
                "<row a =\"1\"/>",
                "<1/>",
                "<row 1=\"1\"/>",
                "<row/></sheetData>"
            })
    void whatIsNotPlainIsLeftToTheParser(String rows) {
        assertThat(plain(book(ROOT + "<sheetData>" + rows + "</sheetData></worksheet>")))
                .isNull();
    }

    @Test
    void bytesThatAreNoCharactersAreLeftToTheParser() throws IOException {
        byte[] xml = (ROOT + "<sheetData><row><c t=\"str\"><v>~~</v></c></row></sheetData></worksheet>")
                .getBytes(StandardCharsets.UTF_8);
        int at = new String(xml, StandardCharsets.ISO_8859_1).indexOf("~~");
        // An end missing, too many bytes for one character, half a surrogate, and one that begins in the middle.
        for (int pair : new int[] {0xE480, 0xC0AF, 0xEDA0, 0x80E4}) {
            xml[at] = (byte) (pair >> 8);
            xml[at + 1] = (byte) pair;
            assertThat(plain(RawXlsx.of(book("")).with(RawXlsx.SHEET, xml).bytes()))
                    .as("%x", pair)
                    .isNull();
        }
    }

    /** Chance finds ways to write XML that nobody thinks of. */
    @Test
    void whatPassesForPlainAfterAnyChangeIsReadAlike() throws IOException {
        Random random = new Random(1);
        int plain = 0;
        for (byte[] book : List.of(
                books().get(0),
                book(
                        ROOT
                                + "<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row></sheetData><mergeCells><mergeCell ref=\"A1:B1\"/></mergeCells></worksheet>"))) {
            RawXlsx whole = RawXlsx.of(book);
            for (String part : List.of(RawXlsx.SHEET, STRINGS)) {
                byte[] content = whole.part(part);
                for (int i = 0; i < CHANGES; i++) {
                    byte[] changed = whole.with(part, changed(content, random)).bytes();
                    plain += assertAlikeWherePlain(changed) ? 1 : 0;
                }
                whole.with(part, content);
            }
        }
        assertThat(plain).isBetween(CHANGES / 10, 4 * CHANGES - CHANGES / 10);
    }

    private static byte[] changed(byte[] content, Random random) {
        byte[] changed = content;
        for (int changes = 1 + random.nextInt(2); changes > 0; changes--) {
            int at = random.nextInt(changed.length);
            int to = random.nextInt(3) == 0 ? Math.min(changed.length, at + random.nextInt(20)) : at;
            byte[] piece = random.nextInt(4) == 0
                    ? new byte[] {(byte) random.nextInt(256)}
                    : PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8);
            byte[] next = new byte[at + piece.length + changed.length - to];
            System.arraycopy(changed, 0, next, 0, at);
            System.arraycopy(piece, 0, next, at, piece.length);
            System.arraycopy(changed, to, next, at + piece.length, changed.length - to);
            changed = next;
        }
        return changed;
    }

    private static void assertPlainAndAlike(byte[] book) {
        assertThat(plainStrings(book)).isNotNull().isEqualTo(parsedStrings(book));
        assertThat(plain(book)).isNotNull().isEqualTo(parsed(book));
    }

    /** Whether the sheet and the strings were plain. */
    private static boolean assertAlikeWherePlain(byte[] book) {
        Seen strings = plainStrings(book);
        if (strings != null) {
            assertThat(strings).isEqualTo(parsedStrings(book));
        }
        Seen sheet = plain(book);
        if (sheet != null) {
            assertThat(sheet).isEqualTo(parsed(book));
        }
        return strings != null && sheet != null;
    }

    private static @Nullable Seen plainStrings(byte[] book) {
        return seen(
                book, (files, budget) -> PlainStrings.read(files.part(STRINGS).whole(), budget.limits()));
    }

    private static @Nullable Seen parsedStrings(byte[] book) {
        return seen(
                book,
                (files, budget) -> SharedStrings.parsed(files.part(STRINGS).xml("sst"), budget));
    }

    private static @Nullable Seen plain(byte[] book) {
        return seen(book, (files, budget) -> {
            SheetBuilder sheet = new SheetBuilder("", false, budget);
            boolean plain = PlainSheet.read(files.part(RawXlsx.SHEET).whole(), cells(files, budget), sheet);
            return plain ? sheet.build() : null;
        });
    }

    private static @Nullable Seen parsed(byte[] book) {
        return seen(book, (files, budget) -> {
            SheetBuilder sheet = new SheetBuilder("", false, budget);
            CellXml cells = cells(files, budget);
            new SheetXml(files.part(RawXlsx.SHEET).xml("worksheet"), cells, sheet).read();
            return sheet.build();
        });
    }

    private static CellXml cells(OoxmlPackage files, Budget budget) {
        return new CellXml(
                RawXlsx.SHEET,
                SharedStrings.of(files, STRINGS, budget),
                StyleSheet.read(files, "xl/styles.xml", false),
                budget.limits());
    }

    private static @Nullable Seen seen(byte[] book, BiFunction<OoxmlPackage, Budget, @Nullable Object> read) {
        Budget budget = new Budget(Limits.standard(), TimeLimit.none());
        try (OoxmlPackage files = new OoxmlPackage(new ZipArchive(book, budget))) {
            Object content = read.apply(files, budget);
            return content == null ? null : new Seen(content, budget.findings().kept());
        } catch (UnreadableWorkbookException e) {
            return new Seen("", List.of(e.finding()));
        }
    }

    private static byte[] book(String sheet) {
        return new RawXlsx("")
                .withStyles("<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs>")
                .with(
                        STRINGS,
                        DECLARATION
                                + "<sst xmlns=\"x\"><si><t>共用</t><phoneticPr fontId=\"1\" type=\"noConversion\"/></si></sst>")
                .with(RawXlsx.SHEET, sheet)
                .bytes();
    }

    private static List<byte[]> books() throws IOException {
        List<byte[]> books = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("..", "batch-app", "samples", "inbox"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".xlsx"))
                    .sorted()
                    .toList()) {
                books.add(Files.readAllBytes(file));
            }
        }
        SampleOptions options =
                SampleOptions.of(6, MinguoYear.of(112), MinguoYear.of(112)).withFaulty(0);
        new SampleGenerator(options).generate(file -> {
            if (file.path().endsWith(".xlsx")) {
                books.add(file.content());
            }
        });
        assertThat(books).hasSizeGreaterThan(4);
        return books;
    }
}
