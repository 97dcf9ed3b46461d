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

    /** Marks that mean something before a single line. */
    private static final String SAYING_MARKS = "*＊★☆※□■✓✔";

    private static final String WIDE_MARKS = "－＊•·▪";
    private static final String NARROW_MARKS = "-*‧‧‧";

    /** Behind digits these count something: 1-2樓, 1-3名. */
    private static final String COUNTED = "年月日時週周天樓層名位人戶次場組隊處所件份個項歲至對";

    /** How the lines of a list begin. */
    @RequiredArgsConstructor
    private enum Kind {
        BULLET(Pattern.compile(SPACES + "(?<mark>[●○◆◇■□◎★☆▲△▶►➢✓✔•‧·▪*＊※→]|[-－](?![0-9０-９]))" + SPACES), ""),
        STEM(
                Pattern.compile(SPACES + "[（(]?(?<number>[" + ListMarker.STEMS + "])(?<mark>[)）、.．：:])" + SPACES),
                ListMarker.STEMS),
        LETTER(Pattern.compile(SPACES + "[（(]?(?<number>[A-J])(?<mark>[)）、.．：:])" + SPACES), LETTERS),
        LEVEL(
                Pattern.compile(
                        SPACES + "[1-9][-－](?<number>[1-9])(?:(?<mark>[、.．：:])|(?=[\\s　\\u4E00-\\u9FFF]))" + SPACES),
                DIGITS),
        WORDED(
                Pattern.compile(SPACES + "(?:第|作法|做法|措施|策略)(?<number>[" + ListMarker.CHINESE_NUMBERS
                        + "])項?(?<mark>[、，,：:.．])[：:]?" + SPACES),
                ListMarker.CHINESE_NUMBERS);

        private final Pattern start;
        private final String series;
    }

    private final String text;
    private final Kind kind;
    private final List<Entry> entries = new ArrayList<>();
    /** The bullet of the first line. */
    private @Nullable String bullet;

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
        Matcher first = start(0);
        if (!first.lookingAt() || !isNext(first, before + 1, true)) {
            return List.of();
        }
        int next = open(first);
        boolean alone = standsAlone(first) && (kind == Kind.BULLET || number(first) == before + 1);
        int line = nextLine(0);
        while (line >= 0) {
            Matcher start = start(line);
            boolean begins = start.lookingAt();
            if (begins && isNext(start, next, false)) {
                close(line);
                next = open(start);
            } else if (begins && kind == Kind.BULLET) {
                // Two marks say something, as those of what is chosen and what is not do.
                return List.of();
            }
            line = nextLine(line);
        }
        close(text.length());
        boolean said = entries.stream().noneMatch(entry -> entry.text().isBlank());
        return said && (entries.size() > 1 || alone) ? List.copyOf(entries) : List.of();
    }

    private Matcher start(int line) {
        return kind.start.matcher(text).region(line, text.length());
    }

    private int nextLine(int line) {
        int end = text.indexOf('\n', line);
        return end < 0 ? -1 : end + 1;
    }

    /** Begins an entry, and tells the number of the next. */
    private int open(Matcher start) {
        int number = kind == Kind.BULLET ? 0 : number(start);
        open = new ListMarker(ListMarker.Style.OTHER, Math.max(1, number), start.end());
        from = start.end();
        return number + 1;
    }

    /** Whether a single line says as much; 甲、乙兩區 does not, nor do 1-1關懷 and 第二、三類. */
    private boolean standsAlone(Matcher start) {
        String mark = start.group("mark");
        return switch (kind) {
            case BULLET -> SAYING_MARKS.indexOf(mark) < 0;
            case LEVEL -> mark != null;
            case WORDED -> mark.equals("：") || mark.equals(":");
            case STEM, LETTER -> false;
        };
    }

    private boolean isNext(Matcher start, int expected, boolean first) {
        if (kind != Kind.BULLET) {
            int number = number(start);
            return (number == expected || (first && number == 1)) && !isOfASentence(start, number);
        }
        String own = withOneWidth(start.group("mark"));
        bullet = first ? own : bullet;
        return own.equals(bullet);
    }

    private static String withOneWidth(String mark) {
        int wide = WIDE_MARKS.indexOf(mark);
        return wide < 0 ? mark : NARROW_MARKS.substring(wide, wide + 1);
    }

    /** Whether more numbers stand behind one, or what is counted: 甲、乙兩區, 第二、三類, 1-2樓. */
    private boolean isOfASentence(Matcher start, int number) {
        String mark = start.group("mark");
        char behind = start.end() < text.length() ? text.charAt(start.end()) : ' ';
        boolean goesOn = kind.series.indexOf(behind) >= number || (kind == Kind.WORDED && behind == '第');
        return mark == null ? COUNTED.indexOf(behind) >= 0 : goesOn && "：:)）".indexOf(mark) < 0;
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
