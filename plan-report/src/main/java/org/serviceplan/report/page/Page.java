package org.serviceplan.report.page;

import java.util.List;

import lombok.Builder;

import org.serviceplan.report.chart.ChartPicture;
import org.serviceplan.report.comparison.chase.Reminder;

/**
 * What the templates show.
 *
 * @param assets what the page carries within itself
 * @param title its title
 * @param asOf the moment as of which it is told
 * @param years the years covered
 * @param total how many offices there are
 * @param figures what is to be seen first
 * @param tiles the offices on the map
 * @param statuses the words of all statuses
 * @param rows the offices in the list
 * @param reminders who owes what
 * @param charts the charts
 * @param themes the themes that offices share
 * @param shown how many offices have a part of the page
 * @param parts those parts, made one by one as they are written
 * @param unclaimed files sent back that do not say whose they are
 */
@Builder
record Page(
        PageAssets assets,
        String title,
        String asOf,
        String years,
        int total,
        List<Figure> figures,
        List<MapTile> tiles,
        List<String> statuses,
        List<OfficeRow> rows,
        List<Reminder> reminders,
        List<ChartPicture> charts,
        ThemeList themes,
        int shown,
        Iterable<OfficePart> parts,
        List<FilePart> unclaimed) {

    List<String> heads() {
        return OfficeRow.HEADS;
    }

    /** Whether some offices have no part of the page. */
    boolean isPartial() {
        return shown < total;
    }
}
