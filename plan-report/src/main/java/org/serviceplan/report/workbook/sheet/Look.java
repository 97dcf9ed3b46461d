package org.serviceplan.report.workbook.sheet;

import java.awt.Color;

import lombok.With;
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
 */
@With
public record Look(
        int size,
        boolean bold,
        Color ink,
        @Nullable Color fill,
        Align align,
        boolean wrap,
        String format,
        boolean bordered,
        boolean link) {
    /** The format that shows a number as it is. */
    public static final String GENERAL = "General";

    /** A line of running text outside tables. */
    public static final Look PLAIN =
            new Look(11, false, ReportColors.INK, null, Align.LEFT, false, GENERAL, false, false);

    /** The title of a sheet. */
    public static final Look TITLE = PLAIN.withSize(18).withBold(true).withInk(ReportColors.ACCENT);
    /** A heading on a sheet. */
    public static final Look HEADING = PLAIN.withSize(13).withBold(true).withInk(ReportColors.ACCENT);
    /** A line that explains. */
    public static final Look NOTE = PLAIN.withSize(10).withInk(ReportColors.MUTED);

    /** What a large figure tells. */
    public static final Look TILE_NAME = NOTE.withAlign(Align.CENTER).withFill(ReportColors.GROUND);

    /** A large figure. */
    public static final Look TILE = TITLE.withSize(24).withAlign(Align.CENTER).withFill(ReportColors.GROUND);

    /** A cell of a table with short text. */
    public static final Look TEXT = PLAIN.withBordered(true);
    /** A cell of a table with running text. */
    public static final Look WRAPPED = TEXT.withWrap(true);
    /** A cell of a table with a word. */
    public static final Look CENTRED = WRAPPED.withAlign(Align.CENTER);
    /** A whole number. */
    public static final Look WHOLE = TEXT.withAlign(Align.RIGHT).withFormat("#,##0");
    /** A whole number among many, in a narrow column. */
    public static final Look COUNT = WHOLE.withAlign(Align.CENTER);

    /** A number with as many decimals as it has: a format with optional decimals leaves their point in Excel. */
    public static final Look NUMBER = WHOLE.withFormat(GENERAL);

    /** A number that counts nothing. */
    public static final Look ORDINAL = WHOLE.withAlign(Align.CENTER).withFormat("0");
    /** A share. */
    public static final Look SHARE = WHOLE.withFormat("0.0%");
    /** A day. */
    public static final Look DAY = TEXT.withAlign(Align.CENTER).withFormat("yyyy-mm-dd");
    /** A moment. */
    public static final Look MOMENT = DAY.withFormat("yyyy-mm-dd hh:mm");

    /** The head of a column. */
    public static final Look HEAD =
            CENTRED.withBold(true).withInk(ReportColors.PAPER).withFill(ReportColors.ACCENT);
    /** The name of a group of columns, above their heads. */
    public static final Look BAND =
            HEAD.withWrap(false).withInk(ReportColors.INK).withFill(ReportColors.heat(1));

    /** Without what seldom differs: it is asked for with every cell, and the one that records have goes through all of them. */
    @Override
    public int hashCode() {
        int ground = fill == null ? 0 : fill.getRGB();
        return 31 * format.hashCode() + 7 * size + ground + (bold ? 1 : 0);
    }

    /** The same on a coloured ground, with ink that can be read on it. */
    public Look on(Color ground) {
        return withFill(ground).withInk(ReportColors.inkOn(ground));
    }

    /** The same for text that leads somewhere. */
    public Look asLink() {
        return withLink(true).withInk(ReportColors.ACCENT);
    }
}
