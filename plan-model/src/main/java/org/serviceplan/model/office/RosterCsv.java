package org.serviceplan.model.office;

import java.io.Reader;
import java.util.List;

import org.serviceplan.model.internal.CsvTable;

/** The roster as a file: one office a line. */
final class RosterCsv {
    private static final CsvTable TABLE =
            CsvTable.withColumns("code", "name", "places", "aliases").andPossibly("emails");
    private static final OfficeRoster STANDARD =
            OfficeRoster.of(TABLE.readResource(RosterCsv.class, "roster.csv", RosterCsv::office));

    private RosterCsv() {}

    static OfficeRoster standard() {
        return STANDARD;
    }

    static OfficeRoster read(Reader csv) {
        return OfficeRoster.of(TABLE.read(csv, RosterCsv::office));
    }

    private static Office office(List<String> cells) {
        return new Office(
                OfficeCode.of(cells.get(0)),
                cells.get(1),
                CsvTable.several(cells.get(2)),
                CsvTable.several(cells.get(3)),
                CsvTable.several(cells.get(4)));
    }
}
