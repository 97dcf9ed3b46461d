package org.serviceplan.report.workbook.sheet;

import java.awt.Color;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.function.Function;

import lombok.With;
import org.jspecify.annotations.Nullable;

import org.serviceplan.model.calendar.MinguoDates;

/**
 * A column of a table: everything about it stands here and nowhere else, so that what is written and what the 資料字典 says about it
 * cannot part ways.
 *
 * @param <R> what a row shows
 * @param head its head, the only one of this wording in its table
 * @param width its width, in digits of the workbook's font; a Chinese character takes two
 * @param kind what its cells hold, in Traditional Chinese
 * @param look how its cells look
 * @param content what it shows of a row
 * @param fill the ground of a cell, where it depends on the row
 * @param group the band above the heads that it belongs to; empty for none
 * @param emphasis what makes its numbers comparable at a glance
 * @param meaning what it means
 * @param source where it comes from, or how it is computed
 */
@With
public record Column<R>(
        String head,
        double width,
        String kind,
        Look look,
        Function<R, Content> content,
        Function<R, @Nullable Color> fill,
        String group,
        Emphasis emphasis,
        String meaning,
        String source) {

    /** What makes the numbers of a column comparable at a glance. */
    public enum Emphasis {
        NONE,
        /** The higher the darker, over all columns of the band. */
        HEAT,
        /** A bar of the number's length, from 0 to 1. */
        BAR
    }

    /** A column of short text. */
    public static <R> Column<R> text(String head, double width, Function<R, @Nullable String> text) {
        return of(head, width, "文字", Look.WRAPPED, row -> Content.text(text.apply(row)));
    }

    /** A column of words that stand for a state. */
    public static <R> Column<R> state(String head, double width, Function<R, @Nullable String> text) {
        return text(head, width, text).withLook(Look.CENTRED);
    }

    /** A column of whole numbers; null leaves a cell empty. */
    public static <R> Column<R> whole(String head, double width, Function<R, @Nullable Integer> number) {
        return of(head, width, "整數", Look.WHOLE, row -> {
            Integer value = number.apply(row);
            return value == null ? Content.nothing() : Content.whole(value);
        });
    }

    /** A column of numbers that count nothing: years, numbers of items. */
    public static <R> Column<R> ordinal(String head, double width, Function<R, @Nullable Integer> number) {
        return whole(head, width, number).withLook(Look.ORDINAL);
    }

    /** A column of numbers with as many decimals as they need. */
    public static <R> Column<R> number(String head, double width, Function<R, @Nullable BigDecimal> number) {
        return of(head, width, "數字", Look.NUMBER, row -> {
            BigDecimal value = number.apply(row);
            return value == null ? Content.nothing() : new Content.Amount(value);
        });
    }

    /** A column of shares. */
    public static <R> Column<R> share(String head, double width, Function<R, Content> share) {
        return of(head, width, "比率", Look.SHARE, share).withEmphasis(Emphasis.BAR);
    }

    /** A column of days. */
    public static <R> Column<R> day(String head, Function<R, @Nullable LocalDate> day) {
        return of(head, 13.5, "日期", Look.DAY, row -> Content.day(day.apply(row)));
    }

    /** A column of days as they are written in Taiwan: 112年1月31日. */
    public static <R> Column<R> minguo(String head, Function<R, @Nullable LocalDate> day) {
        return state(head, 15, row -> {
            LocalDate value = day.apply(row);
            return value == null ? null : MinguoDates.format(value);
        });
    }

    /** A column of moments. */
    public static <R> Column<R> moment(String head, Function<R, @Nullable OffsetDateTime> moment) {
        return of(head, 18, "日期時間", Look.MOMENT, row -> Content.moment(moment.apply(row)));
    }

    /** A column of links. */
    public static <R> Column<R> link(String head, double width, Function<R, Content> link) {
        return of(head, width, "連結", Look.CENTRED, link);
    }

    private static <R> Column<R> of(String head, double width, String kind, Look look, Function<R, Content> content) {
        return new Column<>(head, width, kind, look, content, row -> null, "", Emphasis.NONE, "", "");
    }

    /** The same column for other rows; empty where a row has no part that it shows. */
    public <S> Column<S> of(Function<S, @Nullable R> part) {
        return new Column<>(
                head,
                width,
                kind,
                look,
                row -> {
                    R shown = part.apply(row);
                    return shown == null ? Content.nothing() : content.apply(shown);
                },
                row -> {
                    R shown = part.apply(row);
                    return shown == null ? null : fill.apply(shown);
                },
                group,
                emphasis,
                meaning,
                source);
    }

    /** What it means and where it comes from. */
    public Column<R> explained(String newMeaning, String newSource) {
        return withMeaning(newMeaning).withSource(newSource);
    }
}
