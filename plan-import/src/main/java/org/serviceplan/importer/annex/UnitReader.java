package org.serviceplan.importer.annex;

import java.util.ArrayList;
import java.util.List;

import lombok.RequiredArgsConstructor;

import org.serviceplan.importer.table.Vocabulary;
import org.serviceplan.model.ResponsibleUnit;
import org.serviceplan.model.text.LayoutText;

/** Reads the units of a cell: one a line, or with marks between; a long name may be broken over lines. */
@RequiredArgsConstructor
final class UnitReader {
    private static final int MOST_PIECES = 4;

    private final Vocabulary vocabulary;

    List<ResponsibleUnit> read(String text) {
        List<ResponsibleUnit> units = new ArrayList<>();
        for (String group : text.split("[、，,/／；;]", -1)) {
            List<String> lines = group.lines()
                    .map(LayoutText::joined)
                    .filter(line -> !line.isEmpty())
                    .toList();
            for (int from = 0; from < lines.size(); ) {
                int to = endOfName(lines, from);
                units.add(ResponsibleUnit.of(LayoutText.joined(String.join("\n", lines.subList(from, to)))));
                from = to;
            }
        }
        return units.stream().distinct().toList();
    }

    /** Lines that make up a known unit only together are one name. */
    private int endOfName(List<String> lines, int from) {
        if (!vocabulary.isUnit(lines.get(from))) {
            for (int to = Math.min(lines.size(), from + MOST_PIECES); to > from + 1; to--) {
                if (vocabulary.isUnit(String.join("", lines.subList(from, to)))) {
                    return to;
                }
            }
        }
        return from + 1;
    }
}
