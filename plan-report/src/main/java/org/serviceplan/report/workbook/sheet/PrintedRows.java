package org.serviceplan.report.workbook.sheet;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * The first rows of a table, which alone are printed.
 *
 * @param <R> what a row shows
 * @param name what they are, in Traditional Chinese
 * @param counting how many there are
 */
public record PrintedRows<R>(String name, ToIntFunction<List<R>> counting) {

    /** Those up to the first that is none of them; all, where there is none. */
    public static <R> PrintedRows<R> of(String name, Predicate<R> rows) {
        return new PrintedRows<>(name, all -> {
            int count = (int) all.stream().takeWhile(rows).count();
            return count == 0 ? all.size() : count;
        });
    }

    /** So many. */
    public static <R> PrintedRows<R> first(int count) {
        return new PrintedRows<>("前 " + count + " 列", all -> Math.min(count, all.size()));
    }
}
