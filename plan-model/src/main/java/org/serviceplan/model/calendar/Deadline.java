package org.serviceplan.model.calendar;

import java.time.LocalDate;
import java.util.Objects;

import lombok.Getter;
import lombok.RequiredArgsConstructor;
import lombok.experimental.Accessors;
import org.jspecify.annotations.Nullable;

/**
 * When a measure is to be done (完成期限), as submitted and as understood.
 *
 * @param kind what sort of deadline it is
 * @param text the submitted text, without layout; empty only for {@link Kind#BLANK}
 * @param date the last day, only and always for {@link Kind#BY_DATE}
 */
public record Deadline(Kind kind, String text, @Nullable LocalDate date) {

    /** What sort of deadline it is. */
    @Getter
    @Accessors(fluent = true)
    @RequiredArgsConstructor
    public enum Kind {
        /** 持續辦理, 全年: no end. */
        ONGOING("持續辦理"),
        /** 112年12月31日前, 截至114年12月底, a period with its last day. */
        BY_DATE("有期日"),
        /** 每季, 每月至少一次, 每年1月底前, 隔月3日前: again and again; also 3個工作日內, a time allowed for each case. */
        RECURRING("週期性"),
        /** Nothing was written. */
        BLANK("空白"),
        /** Something was written that is none of the others. */
        UNRECOGNISED("無法辨識");

        /** The word that reports use. */
        private final String label;
    }

    private static final Deadline BLANK_DEADLINE = new Deadline(Kind.BLANK, "", null);

    /** Checks that the parts belong together. */
    public Deadline {
        Objects.requireNonNull(kind, "kind");
        if ((kind == Kind.BLANK) != text.isBlank()) {
            throw new IllegalArgumentException("A deadline has text unless it is blank, but " + kind + " has: " + text);
        }
        if ((kind == Kind.BY_DATE) != (date != null)) {
            throw new IllegalArgumentException("Only a deadline by date has a date, but " + kind + " has: " + date);
        }
    }

    /** The deadline nobody wrote. */
    public static Deadline blank() {
        return BLANK_DEADLINE;
    }

    /**
     * Understands the text of a deadline cell. A date without a year (12月31日前) belongs to the plan's year.
     *
     * @param text the submitted text; blank gives {@link #blank()}
     * @param planYear the plan's year, where it is known
     */
    public static Deadline parse(CharSequence text, @Nullable MinguoYear planYear) {
        return parse(text, planYear, DeadlineWords.standard());
    }

    /** Understands the text of a deadline cell by other words than the standard ones. */
    public static Deadline parse(CharSequence text, @Nullable MinguoYear planYear, DeadlineWords words) {
        return DeadlineText.parse(text, planYear, words);
    }
}
