package org.serviceplan.model.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.serviceplan.model.calendar.CalendarMention.Precision;
import org.serviceplan.model.calendar.Deadline.Kind;
import org.serviceplan.model.internal.PlainShapes;
import org.serviceplan.model.text.LayoutText;

/**
 * Understands the text of a deadline cell. An end date outweighs 持續辦理 (持續辦理至112年12月31日), 持續辦理 outweighs 每月, and that
 * outweighs a date (每年1月底前); 全年 counts where nothing else does.
 */
final class DeadlineText {
    /** 3個工作日內, a lead time for each case; but not the day of 1月3日前. */
    private static final Pattern LEAD_TIME = Pattern.compile("(?<![月0-9〇○零一二三四五六七八九十廿卅])" + MinguoYearText.NUMBER
            + "(?:個?半?小時|分鐘|個?工作[日天]|日曆天|[日天週周]|個?星期|個月)(?:之?內|以內|前)");

    /** 每2個月, 1年2次. */
    private static final Pattern FREQUENCY = Pattern.compile(
            "每" + MinguoYearText.NUMBER + "|" + MinguoYearText.NUMBER + "個?[年季月週周日天]" + MinguoYearText.NUMBER + "次");

    /** No deadline takes more words; a longer text is something else. */
    private static final int LONGEST = 1000;

    private static final Pattern LIST = Pattern.compile("前?[、,及和與暨]");
    private static final Pattern OPENING = Pattern.compile("起|開始|以後|之後");

    private final DeadlineWords words;
    private final String plain;
    private final char[] characters;
    private final List<CalendarMention> mentions;
    private final @Nullable MinguoYear planYear;

    private DeadlineText(String plain, @Nullable MinguoYear planYear, DeadlineWords words) {
        this.words = words;
        this.plain = plain;
        this.characters = plain.toCharArray();
        this.mentions = CalendarScanner.scan(plain);
        this.planYear = planYear;
    }

    static Deadline parse(CharSequence text, @Nullable MinguoYear planYear, DeadlineWords words) {
        String joined = LayoutText.joined(text);
        if (joined.isEmpty()) {
            return Deadline.blank();
        }
        if (joined.length() > LONGEST) {
            return new Deadline(Kind.UNRECOGNISED, joined, null);
        }
        DeadlineText deadline = new DeadlineText(PlainShapes.of(joined).replace(" ", ""), planYear, words);
        Optional<LocalDate> date = Optional.empty();
        Kind kind = deadline.kind();
        if (kind == Kind.BY_DATE) {
            date = deadline.lastDay();
            kind = date.isPresent() ? Kind.BY_DATE : Kind.UNRECOGNISED;
        }
        return new Deadline(kind, joined, date.orElse(null));
    }

    private Kind kind() {
        if (isOpenEnded()) {
            return Kind.ONGOING;
        }
        if (isRecurring()) {
            return Kind.RECURRING;
        }
        boolean wholePeriod = !namesDay() && words.wholePeriodList().isIn(characters);
        return wholePeriod ? Kind.ONGOING : Kind.BY_DATE;
    }

    private boolean namesDay() {
        return mentions.stream().anyMatch(mention -> mention.precision() != Precision.YEAR);
    }

    private boolean isOpenEnded() {
        if (!mentions.isEmpty() && opens(mentions.get(mentions.size() - 1))) {
            return !words.recurringList().isIn(characters);
        }
        return words.ongoingList().isIn(characters) && !namesDay();
    }

    private boolean opens(CalendarMention mention) {
        return OPENING.matcher(plain).region(mention.end(), plain.length()).lookingAt();
    }

    private boolean isRecurring() {
        return words.recurringList().isIn(characters)
                || FREQUENCY.matcher(plain).find()
                || LEAD_TIME.matcher(plain).find()
                || namesSeveralDays();
    }

    /** 6月及12月: it is due at each of them. */
    private boolean namesSeveralDays() {
        int between = 0;
        for (CalendarMention mention : mentions) {
            boolean listed = between > 0
                    && LIST.matcher(plain).region(between, mention.start()).matches();
            if (listed || mention.precision() == Precision.SEVERAL) {
                return true;
            }
            between = mention.end();
        }
        return false;
    }

    /** The last day named. A year goes on for the days after it: 自112年1月1日至12月31日. */
    private Optional<LocalDate> lastDay() {
        Integer year = planYear == null ? null : planYear.gregorian();
        LocalDate last = null;
        for (CalendarMention mention : mentions) {
            year = mention.yearIn(year);
            LocalDate day = year == null ? null : mention.lastDay(year);
            if (day == null || (last != null && day.isBefore(last))) {
                return Optional.empty();
            }
            last = day;
        }
        return Optional.ofNullable(last);
    }
}
