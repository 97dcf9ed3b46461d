package org.serviceplan.importer.annex;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

/**
 * A list in one cell whose lines begin with a bullet, or count in a way that other lists hardly do and that means something else within
 * a sentence: 甲、, A., 1-1, 作法一：. Its first line says which; what begins otherwise goes on with the entry above.
 */
final class LineList {
    private static final String SPACES = "[\\s　]{0,4}";
    private static final String LETTERS = "ABCDEFGHIJ";
    private static final String DIGITS = "123456789";

    /** How the lines of a list begin. */
    @RequiredArgsConstructor
    private enum Kind {
        BULLET(Pattern.compile(SPACES + "(?<mark>[●○◆◇■□◎★☆▲△▶►➢✓✔•‧·▪*＊※→]|[-－](?![0-9０-９]))" + SPACES), ""),
        STEM(
                Pattern.compile(SPACES + "[（(]?(?<number>[" + ListMarker.STEMS + "])[)）、.．：:]" + SPACES),
                ListMarker.STEMS),
        LETTER(Pattern.compile(SPACES + "[（(]?(?<number>[A-J])[)）、.．：:]" + SPACES), LETTERS),
        LEVEL(
                Pattern.compile(
                        SPACES + "[1-9][-－](?<number>[1-9])(?:[、.．：:]|(?=[\\s　\\u4E00-\\u9FFF&&[^年月日人時至]]))" + SPACES),
                DIGITS),
        WORDED(
                Pattern.compile(SPACES + "(?:第|作法|做法|措施|策略)(?<number>[" + ListMarker.CHINESE_NUMBERS
                        + "])[項、，,：:.．]{1,2}" + SPACES),
                ListMarker.CHINESE_NUMBERS);

        private final Pattern start;
        private final String series;
    }

    private final String text;
    private final Kind kind;
    private final List<Entry> entries = new ArrayList<>();
    /** The bullet of the first line. */
    private @Nullable String mark;

    private @Nullable ListMarker open;
    private int from;

    private LineList(String text, Kind kind) {
        this.text = text;
        this.kind = kind;
    }

    /**
     * The entries of such a list; none where a text is no list.
     *
     * @param before how many entries stand above it
     */
    static List<Entry> entries(String text, int before) {
        for (Kind kind : Kind.values()) {
            if (kind.start.matcher(text).lookingAt()) {
                return new LineList(text, kind).read(before);
            }
        }
        return List.of();
    }

    private List<Entry> read(int before) {
        int line = 0;
        int next = 1;
        while (line >= 0) {
            Matcher start = kind.start.matcher(text).region(line, text.length());
            if (start.lookingAt() && isNext(start, line == 0 ? before + 1 : next, line == 0)) {
                close(line);
                next = kind == Kind.BULLET ? 0 : number(start) + 1;
                open = new ListMarker(ListMarker.Style.OTHER, Math.max(1, next - 1), start.end());
                from = start.end();
            }
            int end = text.indexOf('\n', line);
            line = end < 0 ? -1 : end + 1;
        }
        close(text.length());
        boolean said = entries.stream().noneMatch(entry -> entry.text().isBlank());
        return said && (entries.size() > 1 || standsAlone()) ? List.copyOf(entries) : List.of();
    }

    /** Whether a single line says as much: 甲、乙兩區 does not. */
    private boolean standsAlone() {
        return kind != Kind.STEM && kind != Kind.LETTER;
    }

    private boolean isNext(Matcher start, int expected, boolean first) {
        if (kind != Kind.BULLET) {
            int number = number(start);
            return number == expected || (first && number == 1);
        }
        mark = first ? start.group("mark") : mark;
        return start.group("mark").equals(mark);
    }

    private int number(Matcher start) {
        return kind.series.indexOf(start.group("number")) + 1;
    }

    private void close(int end) {
        if (open != null) {
            entries.add(new Entry(kind == Kind.BULLET ? null : open, text.substring(from, end)));
        }
    }
}
