package org.serviceplan.report.page;

import java.util.List;

import lombok.Builder;

import org.serviceplan.report.chart.ChartPicture;
import org.serviceplan.report.comparison.chase.Reminder;
import org.serviceplan.report.presentation.Highlight;

/**
 * What the templates show.
 *
 * @param assets what the page carries within itself
 * @param title its title
 * @param asOf the moment as of which it is told
 * @param run the number of the run; empty where it has none
 * @param years the years covered
 * @param total how many offices there are
 * @param figures what is to be seen first
 * @param highlights what to know first
 * @param tiles the offices on the map
 * @param statuses the words of all statuses
 * @param rows the offices in the list
 * @param reminders who owes what
 * @param changesSummary what changed since the report before, in a sentence
 * @param changes the same, one by one
 * @param statistics what is usual under every item
 * @param continuity how measures went on from the year before
 * @param charts the charts
 * @param themes the themes that offices share
 * @param shown how many offices have a part of the page
 * @param parts those parts, made one by one as they are written
 * @param unclaimed files sent back of which nothing says whose they are
 */
@Builder
record Page(
        PageAssets assets,
        String title,
        String asOf,
        String run,
        String years,
        int total,
        List<Figure> figures,
        List<Highlight> highlights,
        List<MapTile> tiles,
        List<String> statuses,
        List<OfficeRow> rows,
        List<Reminder> reminders,
        String changesSummary,
        List<ChangeRow> changes,
        List<StatisticsRow> statistics,
        List<ContinuityRow> continuity,
        List<ChartPicture> charts,
        ThemeList themes,
        int shown,
        Iterable<OfficePart> parts,
        List<FilePart> unclaimed) {

    List<String> heads() {
        return OfficeRow.HEADS;
    }

    /** The offices that have a place on the map. */
    List<MapTile> placed() {
        return tiles.stream().filter(MapTile::isPlaced).toList();
    }

    /** Offices of a roster of headquarters' own that the map does not know. */
    List<MapTile> unplaced() {
        return tiles.stream().filter(tile -> !tile.isPlaced()).toList();
    }

    /** Whether some offices have no part of the page. */
    boolean isPartial() {
        return shown < total;
    }
}
