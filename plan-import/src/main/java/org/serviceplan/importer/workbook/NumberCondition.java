package org.serviceplan.importer.workbook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** For which numbers a section of a format is: {@code [>=10000]}. */
record NumberCondition(String operator, double limit) {
    private static final Pattern CODE = Pattern.compile("(<=|>=|<>|<|>|=)(-?[0-9]{1,20}(?:\\.[0-9]{1,20})?)");

    /** What the inside of a format's brackets asks for, or null if it is no condition. */
    static @Nullable NumberCondition of(String inside) {
        Matcher matcher = CODE.matcher(inside);
        return matcher.matches() ? new NumberCondition(matcher.group(1), Double.parseDouble(matcher.group(2))) : null;
    }

    boolean holds(double value) {
        return switch (operator) {
            case "<=" -> value <= limit;
            case ">=" -> value >= limit;
            case "<>" -> value != limit;
            case "<" -> value < limit;
            case ">" -> value > limit;
            default -> value == limit;
        };
    }
}
