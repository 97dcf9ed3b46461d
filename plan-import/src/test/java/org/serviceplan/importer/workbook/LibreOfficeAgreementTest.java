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

    /** POI takes Minguo dates for plain numbers, and shows a digit more than Excel's General. */
    private static List<String> withExcelsView(List<String> lines) {
        assertThat(lines).contains("E5=45291.0", "D8=0.3333333333");
        return lines.stream()
                .map(line -> line.replace("E5=45291.0", "E5=112年12月31日").replace("0.3333333333", "0.333333333"))
                .toList();
    }
}
