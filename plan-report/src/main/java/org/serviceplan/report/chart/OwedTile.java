package org.serviceplan.report.chart;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.serviceplan.model.AnnexKind;
import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.report.chart.ChartGrid.Tile;
import org.serviceplan.report.comparison.AnnexState;
import org.serviceplan.report.comparison.AnnexStatus;
import org.serviceplan.report.comparison.OfficeComparison;
import org.serviceplan.report.presentation.StatusText;

/** What stands where there is nothing to measure, because an annex is not there. */
final class OwedTile {
    private static final Set<AnnexStatus> OWED = EnumSet.of(AnnexStatus.MISSING, AnnexStatus.REJECTED);

    private OwedTile() {}

    /** The first annex of a year that an office has not handed in. */
    static Optional<Tile> of(OfficeComparison office, MinguoYear year) {
        return Arrays.stream(AnnexKind.values())
                .map(kind -> office.annex(year, kind))
                .filter(state -> OWED.contains(state.status()))
                .findFirst()
                .map(state -> of(state, 1));
    }

    /** The tile of an annex that is not there. */
    static Tile of(AnnexState state, int span) {
        return new Tile(span, StatusText.owed(state), TileStyle.of(state.status()));
    }
}
