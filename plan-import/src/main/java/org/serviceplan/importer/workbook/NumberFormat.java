package org.serviceplan.importer.workbook;

import lombok.RequiredArgsConstructor;
import org.apache.poi.ss.usermodel.DataFormatter;

/** Decimals, thousands, percentages, currencies: any format of numbers that are no dates. */
@RequiredArgsConstructor
final class NumberFormat implements CellFormat {
    private final DataFormatter formatter;
    private final int number;
    private final String code;

    @Override
    public String text(double value) {
        String text;
        try {
            text = formatter.formatRawCellContents(value, number, code).strip();
        } catch (RuntimeException e) {
            // The library gives up on some codes that people made up; the number is there all the same.
            text = "";
        }
        return text.isEmpty() ? GeneralFormat.GENERAL.text(value) : text;
    }
}
