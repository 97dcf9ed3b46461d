package org.serviceplan.report.workbook;

import lombok.RequiredArgsConstructor;
import org.apache.poi.ss.usermodel.Cell;

/** Writes what the cells of one sheet hold. */
@RequiredArgsConstructor
final class CellWriter {
    /** The most characters that Excel takes in a cell. */
    private static final int LONGEST_TEXT = 32_767;

    private static final String CUT_MARK = "……（過長，全文見 measures.csv）";
    private static final String STARTS_FORMULA = "=+-@\t\r\n＝＋－＠";

    private final StyleCache styles;
    private final SheetLinks links;

    void write(Cell cell, Content content, Look look) {
        cell.setCellStyle(styles.style(look(cell, content, look)));
    }

    /** Writes the content, and gives the look that fits it. */
    private Look look(Cell cell, Content content, Look look) {
        if (content instanceof Content.Text text) {
            return writeText(cell, text.shown(), look);
        } else if (content instanceof Content.Source source) {
            links.link(cell.getAddress(), source);
            return writeText(cell, source.shown(), look.asLink());
        } else if (content instanceof Content.Jump jump) {
            links.link(cell.getAddress(), jump);
            return writeText(cell, jump.shown(), look.asLink());
        } else if (content instanceof Content.Amount amount) {
            cell.setCellValue(amount.value().doubleValue());
        } else if (content instanceof Content.Day day) {
            cell.setCellValue(day.date());
        } else if (content instanceof Content.Moment moment) {
            cell.setCellValue(moment.time());
        }
        return look;
    }

    /** A cell of text is never a formula; where the text begins like one, the look tells Excel so as well. */
    private static Look writeText(Cell cell, String text, Look look) {
        boolean fits = text.length() <= LONGEST_TEXT;
        cell.setCellValue(fits ? text : text.substring(0, LONGEST_TEXT - CUT_MARK.length()) + CUT_MARK);
        return STARTS_FORMULA.indexOf(text.charAt(0)) >= 0 ? look.withQuoted(true) : look;
    }
}
