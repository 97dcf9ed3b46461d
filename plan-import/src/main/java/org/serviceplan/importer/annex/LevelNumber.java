package org.serviceplan.importer.annex;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A number of two levels or three, an item's and its measure's: 2.3, 2-3-1, 二之3, 二、三, 2/3, 乙-3 or 2(3). 2月3日 is one as well,
 * since spreadsheets make it of what was typed.
 *
 * @param first its first level
 * @param last its last level; 0 in 2.0, which is 2 as some formats show it
 * @param isDeep whether it has three levels
 */
record LevelNumber(int first, int last, boolean isDeep) {
    private static final String LEVEL = "([0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})";
    private static final String FIRST_LEVEL = "([0-9０-９]{1,2}|[一二三四五六七八九十]{1,3}|[" + ListMarker.STEMS + "])";
    private static final String MARK = "[ 　]?(?:[.．－—–-]|[、之月]|[、.．]?[（(])[ 　]?";
    private static final Pattern LEVELS =
            Pattern.compile("[（(]?" + FIRST_LEVEL + "(?:" + MARK + LEVEL + "[)）]?)?" + MARK + LEVEL + "[)）]?[.．、日]?");
    private static final Pattern SLASHED = Pattern.compile(FIRST_LEVEL + "[ 　]?[/／][ 　]?" + LEVEL);
    private static final Pattern DATE = Pattern.compile("[0-9]{2,4}[年/]([0-9]{1,2})[月/]([0-9]{1,2})日?");
    private static final Pattern UNDER = Pattern.compile("([0-9０-９]{1,2})[.．－-][0-9０-９]{1,2}");

    private static final int SHORTEST = 3;
    private static final int LONGEST = 16;

    /** The number that a text is, or null where it is anything else. */
    static @Nullable LevelNumber of(String text) {
        if (text.length() < SHORTEST || text.length() > LONGEST) {
            return null;
        }
        String stripped = text.strip();
        Matcher levels = LEVELS.matcher(stripped);
        if (levels.matches()) {
            return new LevelNumber(
                    ListMarker.value(levels.group(1)), ListMarker.value(levels.group(3)), levels.group(2) != null);
        }
        LevelNumber slashed = ofTwo(SLASHED.matcher(stripped));
        return slashed == null ? ofTwo(DATE.matcher(stripped)) : slashed;
    }

    private static @Nullable LevelNumber ofTwo(Matcher levels) {
        return levels.matches()
                ? new LevelNumber(ListMarker.value(levels.group(1)), ListMarker.value(levels.group(2)), false)
                : null;
    }

    /** Whether a text is such a number and says more than its first level. */
    static boolean isIn(String text) {
        LevelNumber number = of(text);
        return number != null && number.last > 0;
    }

    /** Whether a text begins with a number of two levels whose first is this: 2.1 under 2. */
    static boolean isUnder(int number, String text) {
        Matcher levels = UNDER.matcher(text);
        return !text.isEmpty()
                && Character.isDigit(text.charAt(0))
                && levels.lookingAt()
                && ListMarker.value(levels.group(1)) == number;
    }

    /** Whether both are of two levels and only the second differs. */
    boolean isUnderTheSame(LevelNumber other) {
        return !isDeep && !other.isDeep && first == other.first && last > 0;
    }

    /** The number of the entry itself. */
    int own() {
        return last == 0 ? first : last;
    }
}
