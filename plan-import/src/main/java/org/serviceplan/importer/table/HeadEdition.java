package org.serviceplan.importer.table;

import java.util.BitSet;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.serviceplan.model.calendar.MinguoYear;

/**
 * What a head says beside its word, where a table has several columns of one kind: 112年度執行成效, 上半年執行成效, 修正後具體作法.
 *
 * @param length how long that is
 * @param isPart whether the column is about a part of the year
 * @param isRevised whether it replaces what was said before
 * @param isBeside whether it is about a year before or after the annex's own, whichever that is: 去年度
 * @param year the year that the column is about; null where it names none
 */
record HeadEdition(int length, boolean isPart, boolean isRevised, boolean isBeside, @Nullable MinguoYear year) {
    /** A head that says nothing of the kind. */
    static final HeadEdition ONLY = new HeadEdition(0, false, false, false, null);
    /** No head says more ideographs before its word. */
    static final int LONGEST = 10;

    private static final int LONGEST_HEAD = 24;
    private static final BitSet STARTS = new BitSet();

    static {
        "0123456789０１２３４５６７８９中民西本今當去前次明上下第全修調更一二三四五六七八九十".chars().forEach(STARTS::set);
    }

    private static final String ENDS = "年度季月";

    private static final int REVISED = 1_000;
    private static final Pattern EDITION = Pattern.compile(
            "(?:(?<year>(?:(?:中華)?民國|西元)?[0-9〇零一二三四五六七八九十百]{2,5}年)度?|(?:本|今|當)年度?|(?<beside>(?:[去前次明]|[上下前]一?)年度?))?"
                    + "(?<part>[上下]半年度?|第?[一二三四1-4]季|[0-9一二三四五六七八九十]{1,4}(?:月?至?[0-9一二三四五六七八九十]{1,2})?月份?)?(?:全年度?)?(?<revised>(?:修正|修訂|調整|更新)後)?的?");

    /** Whether an edition may begin with this character. */
    static boolean mayBeginWith(char first) {
        return STARTS.get(first);
    }

    /** Whether a text may be such a head; nearly all can be told from it by what they begin with and days by their name. */
    static boolean mayBegin(String text) {
        return text.length() > 1
                && text.length() <= LONGEST_HEAD
                && STARTS.get(text.charAt(0))
                && text.indexOf('日') < 0
                && (text.indexOf('年') >= 0
                        || text.indexOf('季') >= 0
                        || text.indexOf('後') >= 0
                        || text.indexOf('月') >= 0);
    }

    /** Whether an edition may stand behind a head's word: 執行成效112年. */
    static boolean mayEnd(String text) {
        return !text.isEmpty() && text.length() <= LONGEST_HEAD && ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** What stands before the word of a folded head; nothing where it is the word alone. */
    static HeadEdition of(String folded) {
        Matcher matcher = EDITION.matcher(folded);
        if (!matcher.lookingAt() || matcher.end() == 0) {
            return ONLY;
        }
        String year = matcher.group("year") == null ? "" : matcher.group("year");
        MinguoYear named =
                MinguoYear.find(year).or(() -> MinguoYear.findGregorian(year)).orElse(null);
        return new HeadEdition(
                matcher.end(),
                matcher.group("part") != null,
                matcher.group("revised") != null,
                matcher.group("beside") != null,
                named);
    }

    /** A text that is nothing but an edition, with or without marks: 上半年, （第一季）; {@link #ONLY} where it is anything else. */
    static HeadEdition ofWhole(String text) {
        String bare = Vocabulary.folded(text);
        HeadEdition edition = mayBegin(bare) ? of(bare) : ONLY;
        return edition.length() == bare.length() ? edition : ONLY;
    }

    /** What two places of a head say together: 112年度執行成效（上半年）. */
    HeadEdition and(HeadEdition other) {
        return new HeadEdition(
                length + other.length,
                isPart || other.isPart,
                isRevised || other.isRevised,
                isBeside || other.isBeside,
                year == null ? other.year : year);
    }

    /** Whether a column may be about a plan's year: it names that one or none. */
    boolean fits(@Nullable MinguoYear planned) {
        return !isBeside && (year == null || year.equals(planned));
    }

    /** Whether both are about the same year, and about parts of it. */
    boolean isPartBeside(HeadEdition other) {
        return isPart
                && other.isPart
                && isRevised == other.isRevised
                && isBeside == other.isBeside
                && Objects.equals(year, other.year);
    }

    /** The greater, the later is what the column says. */
    int recency() {
        return (isRevised ? REVISED : 0) + (year == null ? 0 : year.value());
    }
}
