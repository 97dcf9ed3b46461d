package org.serviceplan.importer.form;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import org.serviceplan.importer.AnnexImporter;
import org.serviceplan.importer.ImportResult;
import org.serviceplan.importer.testing.BookSketch;
import org.serviceplan.model.Annex;
import org.serviceplan.model.AnnexKind;
import org.serviceplan.model.Measure;
import org.serviceplan.model.MeasuresAnnex;
import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.model.office.Office;
import org.serviceplan.model.office.OfficeCode;
import org.serviceplan.model.office.OfficeRoster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class AnnexFormTest {
    private static final Office HUALIEN =
            OfficeRoster.standard().byCode(OfficeCode.of("HUA")).orElseThrow();
    private static final MinguoYear YEAR = MinguoYear.of(113);

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
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(new ByteArrayInputStream(bytes(AnnexForm.blank(HUALIEN, YEAR))))) {
            XSSFSheet sheet = workbook.getSheet("附件一");
            assertThat(sheet.getProtect()).isTrue();
            assertThat(sheet.getCTWorksheet().getSheetProtection().isSetPassword())
                    .isFalse();
            assertThat(sheet.getRow(1).getCell(2).getCellStyle().getLocked()).isTrue();
            assertThat(sheet.getRow(2).getCell(1).getCellStyle().getLocked()).isTrue();
            assertThat(sheet.getRow(2).getCell(2).getCellStyle().getLocked()).isFalse();
            assertThat(sheet.getDataValidations()).hasSize(6);
            assertThat(sheet.getDataValidations().get(0).getShowErrorBox()).isFalse();
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("2:2");
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
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
