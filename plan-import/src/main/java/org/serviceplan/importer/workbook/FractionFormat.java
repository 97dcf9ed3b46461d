package org.serviceplan.importer.workbook;

import java.util.Locale;
import java.util.regex.Pattern;

import lombok.RequiredArgsConstructor;
import org.apache.poi.ss.usermodel.DataFormatter;

/** Numbers shown as fractions: {@code # ?/?}. */
@RequiredArgsConstructor
final class FractionFormat implements CellFormat {
    private static final Pattern FRACTION = Pattern.compile("[0#?] ?/ ?[0-9#?]");

    private final DataFormatter formatter = new DataFormatter(Locale.US);
    private final String code;

    static boolean isFraction(String code) {
        return FRACTION.matcher(code).find();
    }

    @Override
    public String text(double value) {
        String text;
        try {
            text = formatter.formatRawCellContents(value, -1, code).strip();
        } catch (RuntimeException e) {
            // The library gives up on some codes that people made up; the number is there all the same.
            text = "";
        }
        return text.isEmpty() ? GeneralFormat.GENERAL.text(value) : text;
    }
}
