package org.serviceplan.importer.annex;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import lombok.RequiredArgsConstructor;

import org.serviceplan.importer.table.Vocabulary;
import org.serviceplan.model.ResponsibleUnit;
import org.serviceplan.model.text.LayoutText;

/** Reads the units of a cell: one a line, or with marks between; a long name may be broken over lines. */
@RequiredArgsConstructor
final class UnitReader {
    private static final String MARKS = "、，,/／；;";
    private static final int MOST_PIECES = 4;

    private final Vocabulary vocabulary;

    List<ResponsibleUnit> read(String text) {
        if (vocabulary.isNone(text)) {
            return List.of();
        }
        Set<ResponsibleUnit> units = new LinkedHashSet<>();
        int from = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || MARKS.indexOf(text.charAt(at)) >= 0) {
                addNames(text.substring(from, at), units);
                from = at + 1;
            }
        }
        return List.copyOf(units);
    }

    private void addNames(String group, Set<ResponsibleUnit> units) {
        List<String> lines = new ArrayList<>();
        for (String line : group.lines().toList()) {
            String name = LayoutText.joined(line);
            if (!name.isEmpty() && !vocabulary.isNone(name)) {
                lines.add(name);
            }
        }
        for (int from = 0; from < lines.size(); ) {
            int to = endOfName(lines, from);
            units.add(ResponsibleUnit.of(LayoutText.joined(String.join("\n", lines.subList(from, to)))));
            from = to;
        }
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
