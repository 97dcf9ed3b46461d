package org.serviceplan.report.workbook;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

import javax.imageio.ImageIO;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PictureData;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.main.CTPositiveSize2D;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTOneCellAnchor;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTPageSetup;

import org.serviceplan.report.PublishedNineteen;
import org.serviceplan.report.ReportWorld;
import org.serviceplan.report.comparison.ComparedMeasure;
import org.serviceplan.report.comparison.NationalComparison;

import static org.assertj.core.api.Assertions.assertThat;

/** What makes the workbook good to read, print and pass on. */
class WorkbookFormTest {
    private static final NationalComparison COMPARISON = PublishedNineteen.COMPARISON;

    private static XSSFWorkbook workbook;

    @BeforeAll
    static void write() {
        workbook = ReadReport.published().withPoi();
    }

    @AfterAll
    static void close() throws Exception {
        workbook.close();
    }

    @Test
    void everyPictureIsDescribedAndKeepsItsProportions() throws IOException {
        List<CTOneCellAnchor> anchors =
                workbook.getSheet("總覽").getDrawingPatriarch().getCTDrawing().getOneCellAnchorList();

        assertThat(anchors)
                .extracting(anchor -> anchor.getPic().getNvPicPr().getCNvPr().getDescr())
                .hasSize(7)
                .allSatisfy(description ->
                        assertThat(description).contains("112 年度").hasSizeGreaterThan(30));
        for (int i = 0; i < anchors.size(); i++) {
            PictureData picture = workbook.getAllPictures().get(i);
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture.getData()));
            CTPositiveSize2D size = anchors.get(i).getExt();
            assertThat(picture.getMimeType()).isEqualTo("image/png");
            assertThat((double) size.getCx() / size.getCy())
                    .isCloseTo((double) image.getWidth() / image.getHeight(), Offset.offset(0.001));
        }
        assertThat(workbook.getSheet("總覽").getDrawingPatriarch().getShapes()).hasOnlyElementsOfType(XSSFPicture.class);
    }

    @Test
    void everyTableHasAStableNameAndTheHeadsOfItsColumns() {
        for (Sheet sheet : workbook) {
            if (sheet.getSheetName().equals("總覽")) {
                continue;
            }
            XSSFTable table = ((XSSFSheet) sheet).getTables().get(0);
            Row head = sheet.getRow(table.getStartRowIndex());
            assertThat(table.getName()).isEqualTo(sheet.getSheetName() + "表");
            assertThat(table.getColumns())
                    .extracting(column -> column.getName())
                    .doesNotHaveDuplicates()
                    .containsExactlyElementsOf(StreamSupport.stream(head.spliterator(), false)
                            .map(Cell::getStringCellValue)
                            .toList());
            assertThat(table.getCTTable().getAutoFilter().getRef())
                    .isEqualTo(table.getCTTable().getRef());
        }
    }

    @Test
    void plainSheetsBeginWithTheHeadAndHaveNoMerges() {
        for (String name : List.of("資料", "具體作法", "執行成效", "檢核結果")) {
            XSSFSheet sheet = workbook.getSheet(name);
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("年度");
            assertThat(sheet.getNumMergedRegions()).isZero();
        }
    }

    @Test
    void everySheetPrintsAcrossA4WithPageNumbers() {
        for (Sheet sheet : workbook) {
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getFooter().getCenter()).contains("第 &P 頁，共 &N 頁");
            assertThat(sheet.getHeader().getLeft()).endsWith(" 112 年度提升政府服務效能執行計畫 全國比較報表");
        }
    }

    @Test
    void headsStayInSightAndAreRepeatedOnEveryPage() {
        Map<String, Integer> heads =
                Map.of("繳交情形", 5, "實施要項比較", 10, "具體作法", 0, "執行成效", 0, "檢核結果", 0, "資料字典", 3, "核對", 3);
        heads.forEach((name, head) -> {
            XSSFSheet sheet = workbook.getSheet(name);
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition())
                    .as(name)
                    .isEqualTo((short) (head + 1));
            assertThat(sheet.getRepeatingRows().getLastRow()).as(name).isEqualTo(head);
        });
    }

    /** Paper is for reading: the compared year and what is read of it; everything else is for filters. */
    @Test
    void longListsPrintTheComparedYearOnThePagesWidth() {
        long measures = COMPARISON.plans().measures().stream()
                .filter(measure -> measure.ref().year().equals(COMPARISON.year()))
                .count();

        assertThat(printArea("具體作法")).isEqualTo("具體作法!$A$1:$J$" + (measures + 1));
        assertThat(printArea("執行成效")).isEqualTo("執行成效!$A$1:$J$" + (measures + 1));
        assertThat(printArea("資料")).isEqualTo("資料!$A$1:$J$21");
        assertThat(printArea("實施要項比較")).isNull();
        for (String name : List.of("具體作法", "執行成效", "主題成員", "量化目標", "達成情形", "年度比較", "檢核結果")) {
            CTPageSetup setup = workbook.getSheet(name).getCTWorksheet().getPageSetup();
            assertThat(workbook.getSheet(name).getFitToPage()).as(name).isTrue();
            assertThat(setup.getFitToWidth()).as(name).isEqualTo(1);
            assertThat(workbook.getSheet(name).getColumnBreaks()).as(name).isEmpty();
        }
        XSSFSheet contents = workbook.getSheet("目錄");
        assertThat(StreamSupport.stream(contents.spliterator(), false)
                        .filter(row -> row.getRowNum() > 5)
                        .collect(Collectors.toMap(row -> row.getCell(0).getStringCellValue(), row -> row.getCell(3)
                                .getStringCellValue())))
                .containsEntry("具體作法", "112 年度之主要欄位")
                .containsEntry("統計明細", "112 年度")
                .containsEntry("繳交情形", "主要欄位")
                .containsEntry("資料", "前 20 列之主要欄位")
                .containsEntry("核對", "全部");
    }

    private static String printArea(String sheet) {
        return workbook.getPrintArea(workbook.getSheetIndex(sheet));
    }

    /** A table a little longer than a page does not leave a page almost empty. */
    @Test
    void shortTablesGoOnOnePage() {
        for (String name : List.of("目錄", "主題對照", "催報", "核對")) {
            assertThat(workbook.getSheet(name).getPrintSetup().getFitHeight())
                    .as(name)
                    .isEqualTo((short) 1);
        }
    }

    @Test
    void everyMeasureOpensItsCellInTheSubmittedFile() {
        XSSFSheet sheet = workbook.getSheet("具體作法");
        int column = column(sheet, "儲存格");
        List<ComparedMeasure> measures = ReadReport.newestFirst(
                COMPARISON.plans().measures(), measure -> measure.ref().year());
        for (int i = 0; i < measures.size(); i++) {
            XSSFHyperlink link = sheet.getRow(i + 1).getCell(column).getHyperlink();
            URI target = PublishedNineteen.folder().toUri().resolve(address(sheet, link));
            assertThat(target.getPath())
                    .isEqualTo(PublishedNineteen.inbox()
                            .resolve(measures.get(i).file().path())
                            .toString());
            assertThat(link.getCTHyperlink().getLocation())
                    .isEqualTo("'附件一'!" + measures.get(i).ref().cell());
        }
    }

    private static String address(XSSFSheet sheet, XSSFHyperlink link) {
        return sheet.getPackagePart()
                .getRelationship(link.getCTHyperlink().getId())
                .getTargetURI()
                .toString();
    }

    @Test
    void documentSaysWhatItIs() {
        var core = workbook.getProperties().getCoreProperties();

        assertThat(core.getTitle()).isEqualTo("112 年度提升政府服務效能執行計畫 全國比較報表");
        assertThat(core.getDescription()).isEqualTo("基準時間：113年2月3日 02:00（臺灣時間）");
        assertThat(core.getCreated().toInstant()).isEqualTo(ReportWorld.AS_OF.toInstant());
    }

    @Test
    void noCellIsAFormulaAndAllTextIsInTheOneFont() {
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                    int font = cell.getCellStyle().getFontIndex();
                    assertThat(workbook.getFontAt(font).getFontName()).isEqualTo("微軟正黑體");
                }
            }
        }
    }

    @Test
    void rowsAreHighEnoughForTheirText() {
        XSSFSheet sheet = workbook.getSheet("具體作法");
        int column = column(sheet, "具體作法");
        double width = sheet.getColumnWidth(column) / 256.0;
        IntStream.rangeClosed(1, sheet.getLastRowNum()).mapToObj(sheet::getRow).forEach(row -> {
            // A Chinese character is 11 points wide, a digit of the width 6 points or less.
            double lines = Math.ceil(row.getCell(column).getStringCellValue().length() * 11 / (width * 6 - 12));
            assertThat((double) row.getHeightInPoints()).isGreaterThanOrEqualTo(lines * 15);
        });
    }

    private static int column(XSSFSheet sheet, String head) {
        return StreamSupport.stream(sheet.getRow(0).spliterator(), false)
                .filter(cell -> cell.getStringCellValue().equals(head))
                .findFirst()
                .orElseThrow()
                .getColumnIndex();
    }
}
