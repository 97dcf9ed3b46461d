package org.serviceplan.report.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.SchemaTypeLoader;
import org.apache.xmlbeans.XmlBeans;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorksheet;

import org.serviceplan.report.PublishedNineteen;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** What Excel would offer to repair: nothing. */
class OoxmlValidityTest {
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/";
    private static final Pattern RELATIONSHIP = Pattern.compile("<Relationship\\b[^>]*>");
    private static final Pattern ROW = Pattern.compile("<row r=\"(\\d+)\".*?(?:</row>|/>)", Pattern.DOTALL);
    private static final Pattern CELL = Pattern.compile("<c r=\"([A-Z]+)(\\d+)\"");
    private static final Pattern LINK = Pattern.compile("<hyperlink ref=\"([A-Z]+\\d+)\"(?: r:id=\"([^\"]+)\")?");

    private static final SchemaTypeLoader SCHEMAS =
            XmlBeans.typeLoaderUnion(CTWorksheet.type.getTypeSystem(), XmlBeans.getBuiltinTypeSystem());

    private static Map<String, byte[]> parts;
    private static XSSFWorkbook workbook;

    @BeforeAll
    static void read() throws IOException {
        Path file = PublishedNineteen.folder().resolve("全國比較報表.xlsx");
        parts = parts(Files.readAllBytes(file));
        workbook = new XSSFWorkbook(Files.newInputStream(file));
    }

    @AfterAll
    static void close() throws IOException {
        workbook.close();
    }

    private static Map<String, byte[]> parts(byte[] file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                assertThat(parts.put(part.getName(), zip.readAllBytes()))
                        .as(part.getName())
                        .isNull();
            }
        }
        return parts;
    }

    @Test
    void everyPartKeepsToItsSchema() throws XmlException, IOException {
        List<String> errors = new ArrayList<>();
        int checked = 0;
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            if (!part.getKey().endsWith(".xml") || text(part.getKey()).contains(PACKAGE)) {
                continue;
            }
            XmlObject document = SCHEMAS.parse(new ByteArrayInputStream(part.getValue()), null, null);
            assertThat(document.schemaType().isDocumentType()).as(part.getKey()).isTrue();
            List<XmlError> found = new ArrayList<>();
            document.validate(new XmlOptions().setErrorListener(found));
            found.forEach(error -> errors.add(part.getKey() + ": " + error.getMessage()));
            checked++;
        }
        assertThat(errors).isEmpty();
        // Sheets, tables, a drawing, styles, texts, the workbook and its properties.
        assertThat(checked).isGreaterThan(2 * workbook.getNumberOfSheets());
    }

    @Test
    void everyPartHasATypeAndEveryRelationshipATarget() {
        String types = text("[Content_Types].xml");
        parts.keySet().stream()
                .filter(part -> !part.equals("[Content_Types].xml"))
                .forEach(part -> {
                    String ending = part.substring(part.lastIndexOf('.') + 1);
                    assertThat(types.contains("PartName=\"/" + part + "\"")
                                    || types.contains("Extension=\"" + ending + "\""))
                            .as(part)
                            .isTrue();
                });
        parts.keySet().stream().filter(part -> part.endsWith(".rels")).forEach(part -> {
            Set<String> ids = new HashSet<>();
            Path folder = Path.of("/" + part).getParent().getParent();
            RELATIONSHIP.matcher(text(part)).results().map(MatchResult::group).forEach(relationship -> {
                assertThat(ids.add(attribute(relationship, "Id")))
                        .as(relationship)
                        .isTrue();
                if (!"External".equals(attribute(relationship, "TargetMode"))) {
                    String target = folder.resolve(attribute(relationship, "Target"))
                            .normalize()
                            .toString();
                    assertThat(parts.keySet()).as(part).contains(target.substring(1));
                }
            });
        });
    }

    private static String attribute(String element, String name) {
        var matcher = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(element);
        return matcher.find() ? matcher.group(1) : "";
    }

    @Test
    void rowsAndCellsAreInOrderAndLinksLeadFromCellsOfTheirSheet() {
        for (XSSFSheet sheet : sheets()) {
            String part = sheet.getPackagePart().getPartName().getName().substring(1);
            String xml = text(part);
            List<Integer> rows = ROW.matcher(xml)
                    .results()
                    .map(row -> Integer.valueOf(row.group(1)))
                    .toList();
            assertThat(rows).as(part).isSorted().doesNotHaveDuplicates();
            Set<String> cells = new HashSet<>();
            Map<String, Integer> last = new HashMap<>();
            CELL.matcher(xml).results().forEach(cell -> {
                int column = CellReference.convertColStringToIndex(cell.group(1));
                assertThat(column).as(part + cell.group()).isGreaterThan(last.getOrDefault(cell.group(2), -1));
                last.put(cell.group(2), column);
                cells.add(cell.group(1) + cell.group(2));
            });
            List<MatchResult> links = LINK.matcher(xml).results().toList();
            assertThat(links)
                    .hasSizeLessThan(65_531)
                    .extracting(link -> link.group(1))
                    .doesNotHaveDuplicates();
            links.forEach(link -> {
                assertThat(cells).as(part).contains(link.group(1));
                if (link.group(2) != null) {
                    assertThat(sheet.getPackagePart().getRelationship(link.group(2)))
                            .as(part)
                            .isNotNull();
                }
            });
        }
        assertThat(LINK.matcher(text("xl/worksheets/sheet18.xml")).results().count())
                .isEqualTo(PublishedNineteen.COMPARISON.totals().measures());
    }

    @Test
    void tablesAreNamedOnceAndTheirColumnsAreTheirHeads() {
        Set<String> names = new HashSet<>();
        Set<Long> ids = new HashSet<>();
        for (XSSFSheet sheet : sheets()) {
            for (XSSFTable table : sheet.getTables()) {
                assertThat(names.add(table.getName())).as(table.getName()).isTrue();
                assertThat(ids.add(table.getCTTable().getId()))
                        .as(table.getName())
                        .isTrue();
                assertThat(table.getDisplayName()).isEqualTo(table.getName()).doesNotContain(" ");
                assertThat(table.getColumns())
                        .extracting(column -> column.getName())
                        .doesNotHaveDuplicates()
                        .containsExactlyElementsOf(
                                IntStream.rangeClosed(table.getStartColIndex(), table.getEndColIndex())
                                        .mapToObj(column -> sheet.getRow(table.getStartRowIndex())
                                                .getCell(column)
                                                .getStringCellValue())
                                        .toList());
                assertThat(table.getCTTable().getTableColumns().getCount())
                        .isEqualTo(table.getColumns().size());
                assertThat(table.getEndRowIndex()).isGreaterThan(table.getStartRowIndex());
            }
        }
        assertThat(names).hasSize(workbook.getNumberOfSheets() - 1);
    }

    @Test
    void mergesOverlapNeitherEachOtherNorTables() {
        for (XSSFSheet sheet : sheets()) {
            List<CellRangeAddress> areas = new ArrayList<>(sheet.getMergedRegions());
            sheet.getTables()
                    .forEach(table -> areas.add(new CellRangeAddress(
                            table.getStartRowIndex(),
                            table.getEndRowIndex(),
                            table.getStartColIndex(),
                            table.getEndColIndex())));
            for (int i = 0; i < areas.size(); i++) {
                for (int j = 0; j < i; j++) {
                    assertThat(areas.get(i).intersects(areas.get(j)))
                            .as(sheet.getSheetName() + areas.get(i) + areas.get(j))
                            .isFalse();
                }
            }
        }
    }

    @Test
    void definedNamesAreThoseExcelKnowsAndLeadIntoTheirSheets() {
        Set<String> names = new HashSet<>();
        for (XSSFName name : workbook.getAllNames()) {
            assertThat(name.getNameName()).isIn("_xlnm.Print_Area", "_xlnm.Print_Titles");
            assertThat(names.add(name.getNameName() + name.getSheetIndex())).isTrue();
            XSSFSheet sheet = workbook.getSheetAt(name.getSheetIndex());
            for (String area : name.getRefersToFormula().split(",", -1)) {
                AreaReference reference = new AreaReference(area, SpreadsheetVersion.EXCEL2007);
                assertThat(reference.getFirstCell().getSheetName()).isEqualTo(sheet.getSheetName());
                if (name.getNameName().endsWith("Area")) {
                    assertThat(reference.getLastCell().getRow()).isBetween(0, sheet.getLastRowNum());
                }
            }
        }
        assertThat(names).hasSizeGreaterThan(20);
    }

    private static List<XSSFSheet> sheets() {
        return IntStream.range(0, workbook.getNumberOfSheets())
                .mapToObj(workbook::getSheetAt)
                .toList();
    }

    private static String text(String part) {
        return new String(parts.get(part), UTF_8);
    }
}
