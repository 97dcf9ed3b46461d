package org.serviceplan.importer.annex;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;

import org.serviceplan.importer.table.Vocabulary;
import org.serviceplan.model.ResponsibleUnit;
import org.serviceplan.model.text.LayoutText;

/** Reads the units of a cell: one a line, or with marks between; a long name may be broken over lines. */
@RequiredArgsConstructor
final class UnitReader {
    private static final String MARKS = "、，,/／；;";
    private static final String OPENING = "(（";
    private static final String CLOSING = ")）";
    private static final int MOST_PIECES = 4;
    /** What a unit has to do, before its name: 主辦：. */
    private static final Pattern PART = Pattern.compile("^(?:主|協|承|會)辦(?:單位|機關|業參|人)?[：:]");
    /** What may stand between names that are known. */
    private static final String BETWEEN_NAMES = " 　及與和暨";

    private static final Pattern BETWEEN = Pattern.compile("[" + BETWEEN_NAMES + "]+");

    private final Vocabulary vocabulary;

    List<ResponsibleUnit> read(String text) {
        if (vocabulary.isNone(text)) {
            return List.of();
        }
        String bare = unnumbered(text);
        Set<ResponsibleUnit> units = new LinkedHashSet<>();
        int from = 0;
        int lastClosing = lastClosing(bare);
        int depth = 0;
        for (int at = 0; at <= bare.length(); at++) {
            depth = at == bare.length() ? 0 : depth(depth, bare, at, lastClosing);
            if (at == bare.length() || (depth == 0 && MARKS.indexOf(bare.charAt(at)) >= 0)) {
                addNames(bare.substring(from, at), units);
                from = at + 1;
            }
        }
        return List.copyOf(units);
    }

    /** Without the numbers of a list, which begins with one. */
    private static String unnumbered(String text) {
        return ListMarker.at(text, 0) == null
                ? text
                : text.lines()
                        .map(line -> {
                            ListMarker marker = ListMarker.at(line, 0);
                            return marker == null ? line : line.substring(marker.end());
                        })
                        .collect(Collectors.joining("\n"));
    }

    /** How many brackets are open after a character; those behind the last closing one are never closed and do not count. */
    private static int depth(int before, String text, int at, int lastClosing) {
        char c = text.charAt(at);
        if (OPENING.indexOf(c) >= 0) {
            return at < lastClosing ? before + 1 : before;
        }
        return CLOSING.indexOf(c) >= 0 ? Math.max(0, before - 1) : before;
    }

    private static int lastClosing(String text) {
        return Math.max(text.lastIndexOf(CLOSING.charAt(0)), text.lastIndexOf(CLOSING.charAt(1)));
    }

    private void addNames(String group, Set<ResponsibleUnit> units) {
        List<String> lines = new ArrayList<>();
        for (String line : LayoutText.lines(group)) {
            String name = LayoutText.joined(
                    line.indexOf('辦') < 0 ? line : PART.matcher(line.strip()).replaceFirst(""));
            if (!lines.isEmpty() && isInBrackets(lines.get(lines.size() - 1), name)) {
                lines.add(lines.remove(lines.size() - 1) + name);
            } else if (!name.isEmpty() && !vocabulary.isNone(name)) {
                lines.addAll(known(line, name));
            }
        }
        for (int from = 0; from < lines.size(); ) {
            int to = endOfName(lines, from);
            String name = to == from + 1 ? lines.get(from) : String.join("\n", lines.subList(from, to));
            units.add(ResponsibleUnit.of(LayoutText.joined(name)));
            from = to;
        }
    }

    /** Whether a line is what stands in brackets behind the one before. */
    private static boolean isInBrackets(String before, String name) {
        int closing = lastClosing(name);
        int lastClosing = closing < 0 ? lastClosing(before) : before.length() + closing;
        int open = 0;
        for (int at = 0; at < before.length(); at++) {
            open = depth(open, before, at, lastClosing);
        }
        return open > 0 || (!name.isEmpty() && OPENING.indexOf(name.charAt(0)) >= 0);
    }

    /** The names of a line that has only spaces or 及 between names that are all known; else the line. */
    private List<String> known(String line, String name) {
        if (!hasBetween(line)) {
            return List.of(name);
        }
        List<String> names = List.of(BETWEEN.split(line.strip(), -1));
        return names.size() > 1 && names.stream().allMatch(vocabulary::isUnit) ? names : List.of(name);
    }

    private static boolean hasBetween(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (BETWEEN_NAMES.indexOf(line.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
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
