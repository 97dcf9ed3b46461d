package org.serviceplan.importer.form;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.serviceplan.importer.AnnexImporter;
import org.serviceplan.importer.CrossCheck;
import org.serviceplan.importer.ImportResult;
import org.serviceplan.importer.testing.BookSketch;
import org.serviceplan.importer.testing.OfficePrograms;
import org.serviceplan.model.Annex;
import org.serviceplan.model.AnnexKind;
import org.serviceplan.model.Measure;
import org.serviceplan.model.MeasuresAnnex;
import org.serviceplan.model.OutcomesAnnex;
import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.model.finding.Findings;
import org.serviceplan.model.office.Office;
import org.serviceplan.model.office.OfficeCode;
import org.serviceplan.model.office.OfficeRoster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

class AnnexFormTest {
    private static final Office HUALIEN =
            OfficeRoster.standard().byCode(OfficeCode.of("HUA")).orElseThrow();
    private static final MinguoYear YEAR = MinguoYear.of(113);
    private static final int FIRST_ROW = 2;
    private static final int ROWS_OF_AN_ITEM = 6;

    @Test
    void blankFormRaisesNothingButItsBlanks() throws IOException {
        ImportResult result = read(AnnexForm.blank(HUALIEN, YEAR));

        assertThat(result.status()).isEqualTo(ImportResult.Status.ACCEPTED);
        assertThat(result.submissions())
                .extracting(
                        submission -> submission.kind(),
                        submission -> submission.office(),
                        submission -> submission.year(),
                        submission -> submission.annex().items().size())
                .containsExactly(
                        tuple(AnnexKind.MEASURES, HUALIEN, YEAR, 6), tuple(AnnexKind.OUTCOMES, HUALIEN, YEAR, 6));
        assertThat(result.allFindings().countByCode()).hasToString("{BLANK_MEASURE=12}");
    }

    @ParameterizedTest
    @MethodSource("offices")
    void everyOfficesFormIsItsOwnAndCleanOnceItIsFilledIn(Office office) throws IOException {
        byte[] filled = filledIn(AnnexForm.blank(office, YEAR));
        ImportResult result = AnnexImporter.standard().read(filled, "form.xlsx");
        assertThat(result.allFindings()).isEqualTo(Findings.none());
        assertThat(result.submissions())
                .extracting(
                        submission -> submission.office(),
                        submission -> submission.annex().measures().size())
                .containsExactly(tuple(office, 12), tuple(office, 12));

        MeasuresAnnex promised = (MeasuresAnnex) result.annexes().get(0).annex();
        assertThat(CrossCheck.outcomesAgainstMeasures(
                        promised, (OutcomesAnnex) result.annexes().get(1).annex()))
                .isEmpty();
        ImportResult next = AnnexImporter.standard()
                .read(bytes(AnnexForm.blank(office, YEAR.next()).prefilledFrom(promised)), "form.xlsx");
        assertThat(next.allFindings().countByCode()).hasToString("{BLANK_OUTCOME=12}");
    }

    static List<Office> offices() {
        return OfficeRoster.standard().offices();
    }

    @Test
    void filledInCopiesThatLibreOfficeSavesAreTakenInClean(@TempDir Path folder) throws IOException {
        assumeTrue(OfficePrograms.hasLibreOffice(), "LibreOffice is not installed");
        Path form = Files.write(folder.resolve("form.xlsx"), filledIn(AnnexForm.blank(HUALIEN, YEAR)));
        ImportResult expected = AnnexImporter.standard().read(form, "form");
        List<String> formats = List.of("xlsx", "xls", "ods");
        OfficePrograms.saveAs(formats, folder, List.of(form));
        for (String format : formats) {
            ImportResult saved = AnnexImporter.standard().read(folder.resolve(format + "/form." + format), "form");
            assertThat(saved.file().format()).hasToString(format.toUpperCase(Locale.ROOT));
            assertThat(saved.allFindings()).as(format).isEqualTo(Findings.none());
            assertThat(saved.annexes()).as(format).isEqualTo(expected.annexes());
        }
    }

    /** Two measures under each item, in both annexes, and what belongs to them. */
    private static byte[] filledIn(AnnexForm form) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes(form)))) {
            for (Row row : workbook.getSheet("附件一")) {
                fill(row, "處綜合、志工", "持續辦理");
            }
            for (Row row : workbook.getSheet("附件二")) {
                fill(row, "全年共計5場次。");
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static void fill(Row row, String... beside) {
        int ofItem = (row.getRowNum() - FIRST_ROW) % ROWS_OF_AN_ITEM;
        if (row.getRowNum() >= FIRST_ROW && ofItem < 2) {
            row.getCell(2).setCellValue("一二".charAt(ofItem) + "、辦理第" + row.getRowNum() + "項服務，每年至少4場次。");
            for (int c = 0; c < beside.length; c++) {
                row.getCell(3 + c).setCellValue(beside[c]);
            }
        }
    }

    @Test
    void lastYearsMeasuresStandInBothAnnexes() throws IOException {
        byte[] earlier = BookSketch.xlsx()
                .sheet(
                        "附件一",
                        "花蓮縣榮民服務處112年度提升政府服務效能具體作法",
                        "項次|實施要項|具體作法|負責業參|完成期限",
                        "一|完備基礎服務項目，注重服務特性差異化|一、甲。|處綜合/志工|112年12月31日前",
                        "||二、乙，至少3場次。|總務|每季")
                .bytes();
        Annex before = AnnexImporter.standard()
                .read(earlier, "a.xlsx")
                .annexes()
                .get(0)
                .annex();
        ImportResult result = read(AnnexForm.blank(HUALIEN, YEAR).prefilledFrom((MeasuresAnnex) before));

        assertThat(result.annexes().get(0).annex().measures())
                .extracting(Measure::text, measure -> measure.units().toString(), measure -> measure.deadline()
                        .text())
                .containsExactly(
                        tuple("甲。", before.measures().get(0).units().toString(), "113年12月31日前"),
                        tuple("乙，至少3場次。", before.measures().get(1).units().toString(), "每季"));
        assertThat(result.annexes().get(1).annex().measures())
                .extracting(Measure::text)
                .containsExactly("甲。", "乙，至少3場次。");
        assertThat(result.allFindings().countByCode()).hasToString("{BLANK_MEASURE=10, BLANK_OUTCOME=2}");
    }

    @Test
    void onlyWhatIsToBeFilledInCanBeChanged() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(
                new ByteArrayInputStream(bytes(AnnexForm.blank(HUALIEN, YEAR).offering(List.of("處綜合", "志工")))))) {
            XSSFSheet sheet = workbook.getSheet("附件一");
            assertThat(sheet.getProtect()).isTrue();
            assertThat(sheet.getCTWorksheet().getSheetProtection().isSetPassword())
                    .isFalse();
            assertThat(sheet.getRow(1).getCell(2).getCellStyle().getLocked()).isTrue();
            assertThat(sheet.getRow(2).getCell(1).getCellStyle().getLocked()).isTrue();
            assertThat(sheet.getRow(2).getCell(2).getCellStyle().getLocked()).isFalse();
            assertThat(sheet.getCTWorksheet().getSheetProtection().getInsertRows())
                    .as("locked for inserting")
                    .isFalse();
            assertThat(sheet.getDataValidations())
                    .extracting(
                            choice -> choice.getRegions()
                                    .getCellRangeAddresses()[0]
                                    .formatAsString(),
                            choice -> String.join(
                                    "|", choice.getValidationConstraint().getExplicitListValues()),
                            XSSFDataValidation::getShowErrorBox,
                            XSSFDataValidation::getSuppressDropDownArrow)
                    .hasSize(12)
                    .startsWith(
                            tuple("D3:D8", "處綜合|志工", false, true),
                            tuple("E3:E8", "持續辦理|每月|每季|每半年|113年6月30日前|113年12月31日前", false, true))
                    .endsWith(
                            tuple("D33:D38", "處綜合|志工", false, true),
                            tuple("E33:E38", "持續辦理|每月|每季|每半年|113年6月30日前|113年12月31日前", false, true));
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("2:2");
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(workbook.getProperties()
                            .getCustomProperties()
                            .getProperty("serviceplan-form")
                            .getLpwstr())
                    .isEqualTo(AnnexForm.VERSION);
        }
    }

    private static ImportResult read(AnnexForm form) throws IOException {
        return AnnexImporter.standard().read(bytes(form), "form.xlsx");
    }

    private static byte[] bytes(AnnexForm form) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        form.write(bytes);
        return bytes.toByteArray();
    }
}
