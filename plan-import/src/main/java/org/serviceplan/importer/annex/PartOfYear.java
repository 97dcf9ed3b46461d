package org.serviceplan.importer.annex;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which months of a year a sheet or a title says that a table reports of: 上半年, 第1季, 7-12月.
 *
 * @param months a bit for each of them; none where it says nothing of the kind
 */
record PartOfYear(int months) {
    /** A table that says so reports of no part alone. */
    private static final Pattern WHOLE =
            Pattern.compile("全年|[累合]計|截至|迄今|(?<![0-9一二三四五六七八九十])[1一]月?\\s?[-－至~～到]\\s?(?:12|十二)月");

    private static final Pattern PART =
            Pattern.compile("(?<half>[上下])半年|第?(?<quarter>[一二三四1-4])季|[Qq](?<q>[1-4])(?![0-9])"
                    + "|(?<![0-9一二三四五六七八九十])(?<first>1|4|7|10|[一四七十])月?\\s?[-－至~～到]\\s?(?<last>3|6|9|12|[三六九]|十二)月");

    private static final int QUARTER = 3;
    private static final int HALF = 6;

    /** What the first of these says that speaks of it: mostly the sheet's name, then the title. */
    static PartOfYear of(String sheet, String title) {
        if (WHOLE.matcher(sheet).find() || WHOLE.matcher(title).find()) {
            return new PartOfYear(0);
        }
        PartOfYear named = in(sheet);
        return named.months == 0 ? in(title) : named;
    }

    private static PartOfYear in(String name) {
        Matcher part = PART.matcher(name);
        if (!part.find()) {
            return new PartOfYear(0);
        }
        if (part.group("half") != null) {
            return part.group("half").equals("上") ? months(1, HALF) : months(HALF + 1, 2 * HALF);
        }
        if (part.group("first") != null) {
            return span(ListMarker.value(part.group("first")), ListMarker.value(part.group("last")));
        }
        int quarter = ListMarker.value(part.group("quarter") == null ? part.group("q") : part.group("quarter"));
        return months(QUARTER * (quarter - 1) + 1, QUARTER * quarter);
    }

    /** Months that are a quarter or a half. */
    private static PartOfYear span(int first, int last) {
        int length = last - first + 1;
        boolean isPart = length == QUARTER || (length == HALF && first % HALF == 1);
        return isPart ? months(first, last) : new PartOfYear(0);
    }

    private static PartOfYear months(int first, int last) {
        return new PartOfYear((1 << last) - (1 << (first - 1)));
    }

    boolean isTold() {
        return months != 0;
    }

    /** Whether another part has none of these months. */
    boolean isApartFrom(PartOfYear other) {
        return (months & other.months) == 0;
    }
}
