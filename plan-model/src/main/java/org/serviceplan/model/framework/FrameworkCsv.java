package org.serviceplan.model.framework;

import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.model.internal.CsvTable;

/** The frameworks as a file: one item a line. */
final class FrameworkCsv {
    private static final CsvTable TABLE = CsvTable.withColumns("valid_from", "ordinal", "heading", "variants");
    private static final PlanFrameworks STANDARD =
            frameworks(TABLE.readResource(FrameworkCsv.class, "frameworks.csv", Line::of));

    private FrameworkCsv() {}

    static PlanFrameworks standard() {
        return STANDARD;
    }

    static PlanFrameworks read(Reader csv) {
        return frameworks(TABLE.read(csv, Line::of));
    }

    private static PlanFrameworks frameworks(List<Line> lines) {
        Map<MinguoYear, List<ImplementationItem>> byYear = new TreeMap<>();
        for (Line line : lines) {
            byYear.computeIfAbsent(line.validFrom, year -> new ArrayList<>()).add(line.item);
        }
        return PlanFrameworks.of(byYear.entrySet().stream()
                .map(entry -> new PlanFramework(entry.getKey(), entry.getValue()))
                .toList());
    }

    private record Line(MinguoYear validFrom, ImplementationItem item) {

        static Line of(List<String> cells) {
            return new Line(
                    MinguoYear.parse(cells.get(0)),
                    new ImplementationItem(
                            Integer.parseInt(cells.get(1)), cells.get(2), CsvTable.several(cells.get(3))));
        }
    }
}
