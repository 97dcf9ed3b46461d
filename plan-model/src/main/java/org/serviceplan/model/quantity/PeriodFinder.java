package org.serviceplan.model.quantity;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.serviceplan.model.internal.WordRole;

/** Finds what a target counts for. */
final class PeriodFinder {
    private static final Map<TargetPeriod, WordRole> WORDS = new EnumMap<>(Map.of(
            TargetPeriod.YEAR, WordRole.PER_YEAR,
            TargetPeriod.HALF_YEAR, WordRole.PER_HALF_YEAR,
            TargetPeriod.QUARTER, WordRole.PER_QUARTER,
            TargetPeriod.MONTH, WordRole.PER_MONTH,
            TargetPeriod.WEEK, WordRole.PER_WEEK));

    /** A year right before the comparison: 年度內至少, 112年至少, but not 近三年至少. */
    private static final Pattern YEAR_BEFORE =
            Pattern.compile("(?:(?<![0-9〇○零一二三四五六七八九十百])" + "(?:[0-9]{3}|[〇○零一二三四五六七八九]{3}|[1一本當該])年度?|年度)內?$");

    private static final int LONGEST_YEAR = 12;

    /** 每2個月, 每日: a period that has no name. */
    private static final Pattern OTHER_PERIOD =
            Pattern.compile("每(?:(?:[0-9]{1,2}|[二三四五六七八九十兩]{1,2})個?[年季月週周日天]|[日天旬]|學期|雙[月週周])");

    private static final char EACH = '每';
    /** What follows in it, so that 每年 and 每月 need not be asked of the pattern. */
    private static final String AFTER_EACH = "0123456789二三四五六七八九十兩日天旬學雙";

    private final CondensedText text;
    private final String plain;

    PeriodFinder(CondensedText text) {
        this.text = text;
        this.plain = text.plain();
    }

    /**
     * A period and where its words begin.
     *
     * @param period the period, if the words name one; 每場 does not
     * @param start where the words begin
     */
    record Found(@Nullable TargetPeriod period, int start) {}

    /**
     * The period of a number whose own words begin at {@code from} and whose comparison begins at {@code comparison}; null where
     * the words name one that {@link TargetPeriod} does not know.
     */
    @Nullable
    Found find(int from, int comparison, int number) {
        if (hasOther(from, number)) {
            return null;
        }
        Found found = new Found(null, comparison);
        for (Map.Entry<TargetPeriod, WordRole> entry : WORDS.entrySet()) {
            int start = text.last(entry.getValue(), from, number, WordRole.NO_PERIOD);
            if (start >= 0 && (found.period == null || start > found.start)) {
                found = new Found(entry.getKey(), start);
            }
        }
        if (found.period == null) {
            found = yearBefore(from, comparison);
        }
        int perCase = text.last(WordRole.PER_CASE, from, number, WordRole.NO_PERIOD);
        int start = Math.min(comparison, found.start);
        return new Found(found.period, perCase < 0 ? start : Math.min(start, perCase));
    }

    private boolean hasOther(int from, int number) {
        for (int each = plain.indexOf(EACH, from); each >= 0 && each + 1 < number; ) {
            if (AFTER_EACH.indexOf(plain.charAt(each + 1)) >= 0
                    && OTHER_PERIOD.matcher(plain).region(each, number).lookingAt()) {
                return true;
            }
            each = plain.indexOf(EACH, each + 1);
        }
        return false;
    }

    private Found yearBefore(int from, int comparison) {
        if (!isYearBefore(comparison)) {
            return new Found(null, comparison);
        }
        Matcher year = YEAR_BEFORE.matcher(plain).region(Math.max(from, comparison - LONGEST_YEAR), comparison);
        return year.find() ? new Found(TargetPeriod.YEAR, year.start()) : new Found(null, comparison);
    }

    /** Sooner told than by the pattern: 年, with 度 and 內 or without. */
    private boolean isYearBefore(int comparison) {
        int end = plain.startsWith("內", comparison - 1) ? comparison - 1 : comparison;
        return plain.startsWith("年", end - 1) || plain.startsWith("年度", end - 2);
    }
}
