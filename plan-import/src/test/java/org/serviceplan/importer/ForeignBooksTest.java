package org.serviceplan.importer;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.serviceplan.importer.testing.BookSketch;
import org.serviceplan.importer.testing.ForeignBook;
import org.serviceplan.model.finding.Severity;

import static org.assertj.core.api.Assertions.assertThat;

/** A workbook that is no annex is never taken for one, and its sender is told so in one sentence. */
class ForeignBooksTest {

    @ParameterizedTest
    @EnumSource
    void foreignWorkbookHoldsNoAnnex(ForeignBook book) {
        for (long seed = 0; seed < 5; seed++) {
            ImportResult result = AnnexImporter.standard().read(book.bytes(seed), "112/" + book.fileName(seed));

            assertThat(result.annexes()).as("%s %d", book, seed).isEmpty();
            assertThat(result.status()).isEqualTo(ImportResult.Status.REJECTED);
            assertThat(result.allFindings().kept())
                    .filteredOn(finding -> finding.severity() == Severity.ERROR)
                    .extracting(finding -> finding.code().value())
                    .containsExactly("NO_ANNEX");
        }
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
