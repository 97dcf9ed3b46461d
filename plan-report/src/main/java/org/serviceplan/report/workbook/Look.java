package org.serviceplan.report.workbook;

import java.awt.Color;

import lombok.With;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.jspecify.annotations.Nullable;

import org.serviceplan.report.presentation.ReportColors;

/**
 * How a cell looks. A value: equal looks share one style of the workbook.
 *
 * @param size the size of its text, in points
 * @param bold whether the text is bold
 * @param ink the colour of the text
 * @param fill the colour of the ground; null for none
 * @param align where the text stands
 * @param wrap whether text that is too long for the width goes on below
 * @param format the number format
 * @param bordered whether the cell has lines around it
 * @param link whether the text is underlined as a link
 * @param quoted whether the cell insists on being text, as Excel marks text that would otherwise be a formula
 */
@With
record Look(
        int size,
        boolean bold,
        Color ink,
        @Nullable Color fill,
        HorizontalAlignment align,
        boolean wrap,
        String format,
        boolean bordered,
        boolean link,
        boolean quoted) {
    private static final String GENERAL = "General";

    /** A line of running text outside tables. */
    static final Look PLAIN =
            new Look(11, false, ReportColors.INK, null, HorizontalAlignment.LEFT, false, GENERAL, false, false, false);

    static final Look TITLE = PLAIN.withSize(18).withBold(true).withInk(ReportColors.ACCENT);
    static final Look HEADING = PLAIN.withSize(13).withBold(true).withInk(ReportColors.ACCENT);
    static final Look NOTE = PLAIN.withSize(10).withInk(ReportColors.MUTED);

    static final Look TEXT = PLAIN.withBordered(true);
    static final Look WRAPPED = TEXT.withWrap(true);
    static final Look CENTRED = WRAPPED.withAlign(HorizontalAlignment.CENTER);
    static final Look WHOLE = TEXT.withAlign(HorizontalAlignment.RIGHT).withFormat("#,##0");
    static final Look ORDINAL = WHOLE.withAlign(HorizontalAlignment.CENTER).withFormat("0");
    static final Look SHARE = WHOLE.withFormat("0.0%");
    static final Look DAY = TEXT.withAlign(HorizontalAlignment.CENTER).withFormat("yyyy-mm-dd");
    static final Look MOMENT = DAY.withFormat("yyyy-mm-dd hh:mm");

    static final Look HEAD = CENTRED.withBold(true).withInk(ReportColors.PAPER).withFill(ReportColors.ACCENT);
    static final Look BAND = HEAD.withWrap(false).withInk(ReportColors.INK).withFill(ReportColors.heat(1));

    /** The same on a coloured ground, with ink that can be read on it. */
    Look on(Color ground) {
        return withFill(ground).withInk(ReportColors.inkOn(ground));
    }

    Look asLink() {
        return withLink(true).withInk(ReportColors.ACCENT);
    }
}
