package org.serviceplan.report.chart;

import java.awt.Color;
import java.util.stream.Stream;

import org.serviceplan.report.comparison.AnnexStatus;
import org.serviceplan.report.comparison.Attainment;
import org.serviceplan.report.comparison.Continuity;
import org.serviceplan.report.presentation.ReportColors;

/**
 * How a tile looks.
 *
 * @param fill its ground
 * @param ink its text
 * @param hatched whether lines run over it, which says that something is not there
 */
record TileStyle(Color fill, Color ink, boolean hatched) {
    /** Just text. */
    static final TileStyle PLAIN = new TileStyle(ReportColors.PAPER, ReportColors.INK, false);

    /** The tile of a status; where there is no annex it is hatched. */
    static TileStyle of(AnnexStatus status) {
        Color fill = ReportColors.of(status);
        return new TileStyle(fill, ReportColors.inkOn(fill), status == AnnexStatus.MISSING);
    }

    /** The part of a stack for what became of targets; where there is no figure it is hatched. */
    static TileStyle of(Attainment attainment) {
        Color fill = ReportColors.of(attainment);
        return new TileStyle(fill, ReportColors.inkOn(fill), attainment == Attainment.NO_FIGURE);
    }

    /** The part of a stack for what became of measures; those dropped are hatched. */
    static TileStyle of(Continuity.Kind kind) {
        Color fill = ReportColors.of(kind);
        return new TileStyle(fill, ReportColors.inkOn(fill), kind == Continuity.Kind.DROPPED);
    }

    /** What the tiles of annexes mean that are not there. */
    static Stream<ChartGrid.Tile> owedLegend() {
        return Stream.of(AnnexStatus.MISSING, AnnexStatus.REJECTED)
                .map(status -> new ChartGrid.Tile(status.label(), of(status)));
    }

    /** The tile of a heat step. */
    static TileStyle heat(int step) {
        Color fill = ReportColors.heat(step);
        return new TileStyle(fill, ReportColors.inkOn(fill), false);
    }
}
