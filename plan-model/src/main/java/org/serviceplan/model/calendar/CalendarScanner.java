package org.serviceplan.model.calendar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.serviceplan.model.calendar.CalendarMention.Precision;

/** Finds the days, months and years that running text names. The text is in plain shapes and without spaces. */
final class CalendarScanner {
    private static final String NUMBER = MinguoYearText.NUMBER;
    private static final String YEAR =
            "(?:(?:(?:中華)?民國|西元|公元)?(?<year>" + NUMBER + ")年度?|(?<next>次年|翌年|隔年|明年)度?|(?:本年|當年)度?)";

    /** One of them is in every mention. */
    private static final String SIGNS = "年月季0123456789";

    private static final int NO_SUCH_DAY = 99;
    private static final int FIRST_YEAR = 2001;
    private static final int LAST_YEAR = 2110;

    private static final List<Form> FORMS = List.of(
            new Form(
                    "月",
                    YEAR + "?(?:" + NUMBER + "月?(?:[-~─—至到]|(?<list>[、及和與]))(?=" + NUMBER + "月))?(?<month>" + NUMBER
                            + ")月份?(?:(?<day>" + NUMBER + ")[日號]|(?<part>[上中下]旬|初|中|底|末))?",
                    CalendarScanner::month),
            new Form("季", YEAR + "?第?(?<quarter>[1-4一二三四])季", match -> end(match, 3 * number(match.group("quarter")))),
            new Form("半", YEAR + "?(?<half>[上下])半年", match -> end(match, "上".equals(match.group("half")) ? 6 : 12)),
            new Form("年", "(?:" + YEAR + "|(?<![每逐])年)(?:[底末終]|度(?:內|底|結束|終了))", match -> end(match, 12)),
            new Form(
                    "",
                    "(?<![0-9])(?:民國|西元|公元)?(?<year>[0-9]{2,4})([./-])(?<month>[0-9]{1,2})\\2(?<day>[0-9]{1,2})(?![0-9])",
                    CalendarScanner::day),
            new Form(
                    "",
                    "(?<![0-9])(?<year>[0-9]{3,4})(?<month>[0-9]{2})(?<day>[0-9]{2})(?![0-9])",
                    CalendarScanner::day),
            new Form(
                    "/",
                    "(?<![0-9./-])(?<left>[0-9]{1,3})/(?<right>[0-9]{1,2})(?![0-9./-])",
                    CalendarScanner::halfWritten),
            new Form("年", YEAR, match -> mention(match, year(match), 12, CalendarMention.LAST_DAY, Precision.YEAR)));

    private CalendarScanner() {}

    static List<CalendarMention> scan(String text) {
        if (!hasSign(text)) {
            return List.of();
        }
        List<CalendarMention> all = new ArrayList<>();
        for (Form form : FORMS) {
            if (text.contains(form.sign)) {
                addMentions(form, text, all);
            }
        }
        all.sort(Comparator.comparingInt(CalendarMention::start)
                .thenComparing(CalendarMention::end, Comparator.reverseOrder()));
        return withoutOverlaps(all);
    }

    private static void addMentions(Form form, String text, List<CalendarMention> all) {
        Matcher matcher = form.pattern.matcher(text);
        while (matcher.find()) {
            CalendarMention mention = form.reading.apply(matcher);
            if (isPlausible(mention.year())) {
                all.add(mention);
            }
        }
    }

    private static boolean hasSign(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (SIGNS.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Other written years are durations (3年) or numbers of something else. */
    private static boolean isPlausible(int year) {
        return year <= 0 || (year >= FIRST_YEAR && year <= LAST_YEAR);
    }

    private static List<CalendarMention> withoutOverlaps(List<CalendarMention> sorted) {
        List<CalendarMention> kept = new ArrayList<>();
        int end = 0;
        for (CalendarMention mention : sorted) {
            if (mention.start() >= end) {
                kept.add(mention);
                end = mention.end();
            }
        }
        return kept;
    }

    private static CalendarMention month(Matcher match) {
        String day = match.group("day");
        return mention(
                match,
                year(match),
                number(match.group("month")),
                day == null ? dayOf(match.group("part")) : dayNumber(day),
                match.group("list") == null ? Precision.DAY : Precision.SEVERAL);
    }

    private static CalendarMention day(Matcher match) {
        return mention(
                match,
                gregorian(number(match.group("year"))),
                number(match.group("month")),
                dayNumber(match.group("day")),
                Precision.DAY);
    }

    /** 112/12 is a month, 12/31 a day. */
    private static CalendarMention halfWritten(Matcher match) {
        int left = number(match.group("left"));
        return left > 12
                ? mention(match, gregorian(left), number(match.group("right")), CalendarMention.LAST_DAY, Precision.DAY)
                : mention(match, CalendarMention.UNSAID, left, dayNumber(match.group("right")), Precision.DAY);
    }

    private static CalendarMention end(Matcher match, int month) {
        return mention(match, year(match), month, CalendarMention.LAST_DAY, Precision.DAY);
    }

    private static CalendarMention mention(MatchResult match, int year, int month, int day, Precision precision) {
        return new CalendarMention(match.start(), match.end(), year, month, day, precision);
    }

    private static int year(Matcher match) {
        if (match.group("next") != null) {
            return CalendarMention.NEXT;
        }
        String year = match.group("year");
        return year == null ? CalendarMention.UNSAID : gregorian(number(year));
    }

    private static int gregorian(int year) {
        return MinguoDateText.gregorian(year);
    }

    private static int dayOf(@Nullable String part) {
        if (part == null) {
            return CalendarMention.LAST_DAY;
        }
        return switch (part) {
            case "上旬", "初" -> 10;
            case "中旬", "中" -> 20;
            default -> CalendarMention.LAST_DAY;
        };
    }

    private static int dayNumber(String text) {
        int day = number(text);
        return day == 0 ? NO_SUCH_DAY : day;
    }

    private static int number(String text) {
        return MinguoDateText.number(text);
    }

    /**
     * A way to write a date.
     *
     * @param sign what is in all dates written so, or empty; texts without it need not be searched
     * @param pattern how it is written
     * @param reading how it is read
     */
    private record Form(String sign, Pattern pattern, Function<Matcher, CalendarMention> reading) {
        Form(String sign, String pattern, Function<Matcher, CalendarMention> reading) {
            this(sign, Pattern.compile(pattern), reading);
        }
    }
}
