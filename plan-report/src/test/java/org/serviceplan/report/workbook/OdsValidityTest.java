package org.serviceplan.report.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

import org.serviceplan.report.PublishedNineteen;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

/** What makes an OpenDocument file one that every program opens. */
class OdsValidityTest {
    private static final Path FILE = PublishedNineteen.folder().resolve("全國比較報表.ods");
    private static final Pattern POSITIVE = Pattern.compile("[1-9]\\d*");

    private static Document content;
    private static Document styles;

    @BeforeAll
    static void read() throws Exception {
        try (ZipFile zip = new ZipFile(FILE.toFile())) {
            content = parse(zip, "content.xml");
            styles = parse(zip, "styles.xml");
        }
    }

    @Test
    void typeIsTheFirstBytesOfTheFile() throws IOException {
        byte[] start = new byte[200];
        try (InputStream in = Files.newInputStream(FILE)) {
            assertThat(in.read(start)).isEqualTo(start.length);
        }
        String type = "application/vnd.oasis.opendocument.spreadsheet";
        // A local header of 30 bytes without an extra field, the name, and then the type as it is.
        assertThat(new String(start, 30, 8 + type.length(), US_ASCII)).isEqualTo("mimetype" + type);
        assertThat(start[8]).as("stored").isZero();
        assertThat(start[28] + start[29]).as("length of the extra field").isZero();
    }

    @Test
    void manifestListsEveryPartAndNoOther() throws Exception {
        try (ZipFile zip = new ZipFile(FILE.toFile())) {
            List<String> parts = zip.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> !name.equals("mimetype") && !name.startsWith("META-INF/"))
                    .toList();
            List<String> listed = new ArrayList<>();
            for (Element entry : elements(parse(zip, "META-INF/manifest.xml"), "manifest:file-entry")) {
                listed.add(entry.getAttribute("manifest:full-path"));
            }
            assertThat(listed).contains("/").doesNotHaveDuplicates();
            listed.remove("/");
            assertThat(listed).containsExactlyInAnyOrderElementsOf(parts).hasSizeGreaterThan(10);
        }
    }

    @Test
    void everyStyleAndPictureThatIsUsedIsThere() throws Exception {
        try (ZipFile zip = new ZipFile(FILE.toFile())) {
            Set<String> known = new HashSet<>();
            for (String element :
                    List.of("style:style", "number:number-style", "number:date-style", "number:percentage-style")) {
                elements(content, element).forEach(style -> known.add(style.getAttribute("style:name")));
                elements(styles, element).forEach(style -> known.add(style.getAttribute("style:name")));
            }
            Set<String> used = new HashSet<>();
            for (String element : List.of("table:table", "table:table-column", "table:table-row", "table:table-cell")) {
                elements(content, element).forEach(one -> used.add(one.getAttribute("table:style-name")));
            }
            elements(content, "style:style").forEach(style -> used.add(style.getAttribute("style:data-style-name")));
            used.remove("");
            assertThat(known).containsAll(used).hasSizeGreaterThan(20);
            Set<String> pages = new HashSet<>();
            elements(styles, "style:master-page").forEach(page -> pages.add(page.getAttribute("style:name")));
            elements(content, "style:style").stream()
                    .map(style -> style.getAttribute("style:master-page-name"))
                    .filter(page -> !page.isEmpty())
                    .forEach(page -> assertThat(pages).contains(page));
            List<Element> pictures = elements(content, "draw:image");
            assertThat(pictures).hasSize(7).allSatisfy(picture -> assertThat(
                            zip.getEntry(picture.getAttribute("xlink:href")))
                    .isNotNull());
        }
    }

    /** The standard's type is a positive integer; LibreOffice itself would take a zero. */
    @Test
    void pagesAreFittedOnAPositiveNumber() {
        for (Element page : elements(styles, "style:page-layout-properties")) {
            for (String attribute : List.of("style:scale-to-X", "style:scale-to-Y")) {
                if (page.hasAttribute(attribute)) {
                    assertThat(page.getAttribute(attribute)).matches(POSITIVE);
                }
            }
        }
    }

    @Test
    void pagesAreCountedOnFromSheetToSheet() {
        assertThat(elements(styles, "style:page-layout-properties"))
                .hasSizeGreaterThan(2)
                .allSatisfy(page ->
                        assertThat(page.getAttribute("style:first-page-number")).isEqualTo("continue"));
    }

    private static Document parse(ZipFile zip, String part)
            throws IOException, SAXException, ParserConfigurationException {
        try (InputStream in = zip.getInputStream(zip.getEntry(part))) {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(in);
        }
    }

    private static List<Element> elements(Document document, String name) {
        NodeList nodes = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
