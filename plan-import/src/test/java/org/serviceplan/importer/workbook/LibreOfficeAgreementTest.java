package org.serviceplan.importer.workbook;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One workbook as LibreOffice wrote it in each format: title and units merged, dates in two calendars, a hidden row and
 * sheet.
 */
final class LibreOfficeAgreementTest {

    @Test
    void xlsxIsSeenAsPoiSeesItButForDatesAndLongFractions() throws IOException {
        byte[] content = Books.file("libreoffice.xlsx");
        assertThat(PoiView.ours(Books.read(content))).isEqualTo(withExcelsView(PoiView.of(content)));
    }

    @Test
    void xlsIsSeenAsPoiSeesItButForDatesAndLongFractions() throws IOException {
        byte[] content = Books.file("libreoffice.xls");
        assertThat(PoiView.ours(Books.read(content))).isEqualTo(withExcelsView(PoiView.of(content)));
    }

    /** LibreOffice shows more digits than fit into Excel's General. */
    @Test
    void odsIsSeenAsTheSameWorkbookSavedAsXlsxButForLongFractions() throws IOException {
        List<String> ods = PoiView.ours(Books.read(Books.file("libreoffice.ods")));
        assertThat(ods).contains("D8=0.333333333333333");
        ods.replaceAll(line -> line.replace("0.333333333333333", "0.333333333"));
        assertThat(ods).isEqualTo(PoiView.ours(Books.read(Books.file("libreoffice.xlsx"))));
    }

    /** Links, comments, spaces, repeated and hidden cells, groups, merges both ways, times, money, errors, formulas. */
    @Test
    void everyFeatureOfOdsIsSeenAsTheSameWorkbookSavedAsXlsx() throws IOException {
        Workbook ods = Books.read(Books.file("features.ods"));
        Workbook xlsx = Books.read(Books.file("features.xlsx"));
        assertThat(PoiView.ours(ods)).isEqualTo(PoiView.ours(xlsx));
        assertThat(ods.sheets()).isEqualTo(xlsx.sheets());
    }

    /** POI takes Minguo dates for plain numbers, and shows a digit more than Excel's General. */
    private static List<String> withExcelsView(List<String> lines) {
        assertThat(lines).contains("E5=45291.0", "D8=0.3333333333");
        return lines.stream()
                .map(line -> line.replace("E5=45291.0", "E5=112年12月31日").replace("0.3333333333", "0.333333333"))
                .toList();
    }
}
