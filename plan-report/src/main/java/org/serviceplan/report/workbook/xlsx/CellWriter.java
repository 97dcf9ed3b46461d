package org.serviceplan.report.workbook.xlsx;

import java.util.regex.Pattern;

import lombok.RequiredArgsConstructor;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;

import org.serviceplan.report.workbook.sheet.Content;
import org.serviceplan.report.workbook.sheet.Look;

/** Writes what the cells of one sheet hold. */
@RequiredArgsConstructor
final class CellWriter {
    /** What Excel takes for the escape of a character, and is none. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final String STARTS_FORMULA = "=+-@\t\r\n＝＋－＠";

    private final StyleCache styles;
    private final SheetLinks links;

    void write(Cell cell, Content content, Look look) {
        if (content instanceof Content.Text
                || (links.isFull() && !content.shown().isEmpty())) {
            writeText(cell, content.shown(), look);
        } else if (content instanceof Content.Source source) {
            links.link(cell.getAddress(), source);
            writeText(cell, source.shown(), look.asLink());
        } else if (content instanceof Content.Jump jump) {
            links.link(cell.getAddress(), jump);
            writeText(cell, jump.shown(), look.asLink());
        } else {
            cell.setCellStyle(styles.style(look, false));
            writeValue(cell, content);
        }
    }

    /** Writes a cell that others hide, for its lines. */
    void writeGround(Cell cell, Look look) {
        cell.setCellStyle(styles.style(look, false));
    }

    private static void writeValue(Cell cell, Content content) {
        if (content instanceof Content.Amount amount) {
            cell.setCellValue(amount.value().doubleValue());
        } else if (content instanceof Content.Day day) {
            cell.setCellValue(day.date());
        } else if (content instanceof Content.Moment moment) {
            cell.setCellValue(moment.time());
        }
    }

    /** A cell of text is never a formula; where the text begins like one, the style tells Excel so as well. */
    private void writeText(Cell cell, String text, Look look) {
        String escaped = ESCAPE.matcher(text).replaceAll("_x005F_");
        // POI counts escapes; the rare text that they make too long is shown without them.
        cell.setCellValue(escaped.length() <= SpreadsheetVersion.EXCEL2007.getMaxTextLength() ? escaped : text);
        cell.setCellStyle(styles.style(look, STARTS_FORMULA.indexOf(text.charAt(0)) >= 0));
    }
}
