package org.serviceplan.importer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.serviceplan.importer.testing.BookSketch;
import org.serviceplan.importer.testing.ForeignBook;
import org.serviceplan.importer.testing.OfficePrograms;
import org.serviceplan.model.finding.Severity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** A workbook that is no annex is never taken for one, and its sender is told so in one sentence. */
class ForeignBooksTest {
    private static final Set<ForeignBook> WITH_MORE_THAN_CELLS = EnumSet.of(
            ForeignBook.CHART,
            ForeignBook.PIVOT,
            ForeignBook.FEATURES,
            ForeignBook.FORMULAS,
            ForeignBook.LINKED,
            ForeignBook.MACROS,
            ForeignBook.CALENDAR);
    /** A chart, a table, choices, formats by condition, comments, hidden sheets, links and groups, as openpyxl writes them. */
    private static final String OPENPYXL =
            """
            import sys
            from openpyxl import Workbook
            from openpyxl.chart import BarChart, PieChart, Reference
            from openpyxl.comments import Comment
            from openpyxl.formatting.rule import CellIsRule, ColorScaleRule
            from openpyxl.worksheet.datavalidation import DataValidation
            from openpyxl.worksheet.table import Table
            book = Workbook()
            sheet = book.active
            sheet.title = '112年度管考'
            sheet.append(['項次', '工作項目', '承辦單位', '執行情形'])
            for i in range(1, 30):
                sheet.append([i, '具體作法第%d項' % i, '企劃組', i * 3.5])
            sheet.add_table(Table(displayName='管考', ref='A1:D30'))
            choices = DataValidation(type='list', formula1='"具體作法,實施要項,完成期限"')
            sheet.add_data_validation(choices)
            choices.add('C2:C30')
            sheet.conditional_formatting.add('D2:D30', ColorScaleRule(
                start_type='min', start_color='FF0000', end_type='max', end_color='00FF00'))
            sheet.conditional_formatting.add('A2:A30', CellIsRule(operator='greaterThan', formula=['3']))
            sheet['B3'].comment = Comment('實施要項、具體作法、負責業參、完成期限', '承辦人')
            sheet['B4'].hyperlink = 'https://example.org/'
            for kind in (BarChart, PieChart):
                chart = kind()
                chart.title = '執行成效'
                chart.add_data(Reference(sheet, min_col=4, min_row=1, max_row=30), titles_from_data=True)
                sheet.add_chart(chart, 'F2')
            sheet.row_dimensions.group(5, 9, hidden=True)
            sheet.column_dimensions['C'].hidden = True
            sheet.print_title_rows = '1:1'
            sheet.oddHeader.center.text = '具體作法'
            sheet.protection.enable()
            for name, state in (('隱藏', 'hidden'), ('很隱藏', 'veryHidden')):
                hidden = book.create_sheet(name)
                hidden.append(['項次', '品名'])
                hidden.sheet_state = state
            book.create_chartsheet('圖表')
            book.save(sys.argv[1])
            """;

    @ParameterizedTest
    @EnumSource
    void foreignWorkbookHoldsNoAnnex(ForeignBook book) {
        for (long seed = 0; seed < 5; seed++) {
            assertNoAnnex(book.bytes(seed), "112/" + book.fileName(seed));
        }
    }

    @Test
    void whatOtherProgramsWriteAndSaveAgainHoldsNoAnnex(@TempDir Path folder) throws IOException {
        assumeTrue(
                OfficePrograms.hasLibreOffice() && OfficePrograms.hasOpenpyxl(),
                "LibreOffice or openpyxl is not installed");
        List<Path> books = new ArrayList<>();
        Path openpyxl = folder.resolve("OPENPYXL.xlsx");
        OfficePrograms.python(OPENPYXL, openpyxl.toString());
        assertNoAnnex(Files.readAllBytes(openpyxl), openpyxl.toString());
        books.add(openpyxl);
        for (ForeignBook book : WITH_MORE_THAN_CELLS) {
            books.add(Files.write(folder.resolve(book.fileName(0)), book.bytes(0)));
        }
        List<String> formats = List.of("xlsx", "xls", "ods");
        OfficePrograms.saveAs(formats, folder, books);
        for (String format : formats) {
            List<Path> files;
            try (Stream<Path> found = Files.list(folder.resolve(format))) {
                files = found.sorted().toList();
            }
            assertThat(files).hasSameSizeAs(books);
            for (Path file : files) {
                assertNoAnnex(Files.readAllBytes(file), file.toString());
            }
        }
    }

    private static void assertNoAnnex(byte[] content, String path) {
        ImportResult result = AnnexImporter.standard().read(content, path);

        assertThat(result.annexes()).as(path).isEmpty();
        assertThat(result.status()).as(path).isEqualTo(ImportResult.Status.REJECTED);
        assertThat(result.allFindings().kept())
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .extracting(finding -> finding.code().value())
                .as(path)
                .containsExactly("NO_ANNEX");
    }

    @Test
    void tableOfAnotherPlanBesideAnAnnexIsLeftAlone() {
        String[] annex = {"花蓮縣榮民服務處112年度具體作法", "項次|實施要項|具體作法|負責業參|完成期限", "一|完備基礎服務項目，注重服務特性差異化|一、甲。|總務|每季"};
        byte[] content = BookSketch.xlsx()
                .sheet("附件一", annex)
                .sheet("參考", "某部112年度計畫", "項次|執行策略|執行方法|承辦單位|執行期程", "一|加速審查|一、簡化。|企劃組|每季")
                .bytes();

        ImportResult result = AnnexImporter.standard().read(content, "112花蓮縣榮民服務處.xlsx");

        assertThat(result.status()).isEqualTo(ImportResult.Status.ACCEPTED);
        assertThat(result.annexes()).hasSize(1);
    }

    @Test
    void unusualHeadsOverTheFrameworksItemsAreAnAnnex() {
        List<String> lines = Stream.of("項次|執行策略|執行方法|承辦單位|執行期程", "一|完備基礎服務項目，注重服務特性差異化|一、甲。|總務|每季")
                .toList();
        ImportResult result = AnnexImporter.standard()
                .read(BookSketch.xlsx().sheet("表", lines.toArray(String[]::new)).bytes(), "收件.xlsx");

        assertThat(result.annexes()).hasSize(1);
        assertThat(Arrays.asList("OFFICE_UNKNOWN", "YEAR_UNKNOWN"))
                .allSatisfy(code -> assertThat(result.allFindings().kept())
                        .extracting(finding -> finding.code().value())
                        .contains(code));
    }
}
