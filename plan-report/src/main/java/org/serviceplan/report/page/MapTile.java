package org.serviceplan.report.page;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.serviceplan.model.AnnexKind;
import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.report.comparison.AnnexState;
import org.serviceplan.report.comparison.OfficeComparison;

/**
 * An office on the map.
 *
 * @param code its code
 * @param name its short name
 * @param place the classes that put it there; empty for an office that the map does not know, which follows after the others
 * @param linked whether the page has a part about it
 * @param marks where it stands with each annex
 */
record MapTile(String code, String name, String place, boolean linked, List<Mark> marks) {
    /** Rows from north to south, columns from west to east. */
    private static final Map<String, String> PLACES = Map.ofEntries(
            Map.entry("TPE", "r1 c3"),
            Map.entry("KEE", "r1 c4"),
            Map.entry("TAO", "r2 c2"),
            Map.entry("NWT", "r2 c3"),
            Map.entry("ILA", "r2 c4"),
            Map.entry("HSZ", "r3 c2"),
            Map.entry("KIN", "r4 c1"),
            Map.entry("MIA", "r4 c2"),
            Map.entry("TXG", "r4 c3"),
            Map.entry("HUA", "r4 c4"),
            Map.entry("CHA", "r5 c2"),
            Map.entry("NAN", "r5 c3"),
            Map.entry("PEN", "r6 c1"),
            Map.entry("YUN", "r6 c2"),
            Map.entry("CYI", "r6 c3"),
            Map.entry("TNN", "r7 c2"),
            Map.entry("TTT", "r7 c4"),
            Map.entry("KHH", "r8 c2"),
            Map.entry("PIF", "r8 c3"));

    static MapTile of(OfficeComparison office, MinguoYear year, boolean linked) {
        String code = office.office().code().value();
        List<Mark> marks = Arrays.stream(AnnexKind.values())
                .map(kind -> mark(office.annex(year, kind)))
                .toList();
        return new MapTile(code, office.office().shortName(), PLACES.getOrDefault(code, ""), linked, marks);
    }

    private static Mark mark(AnnexState state) {
        String annex = state.annex().label().replace("附件", "");
        return new Mark(annex + " " + state.status().label(), Mark.style(state.status()));
    }
}
