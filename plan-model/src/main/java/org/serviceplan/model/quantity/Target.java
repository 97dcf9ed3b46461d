package org.serviceplan.model.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * A number a measure promises (量化目標): 每年至少20小時 is at least 20 小時 per year. There is no target without a word of
 * comparison: 24小時服務 and 問卷300份 are none. 逾 and 超過 count as at least. A comparison holds for the numbers listed after it as
 * well (至少諮詢150人及諮商60人), and a period that {@link TargetPeriod} does not know (每2個月) leaves no target.
 *
 * @param comparison how a figure is held against it
 * @param quantity the number, not negative, without trailing zeros
 * @param unit the unit, in its usual spelling where there are several: 小時, 場次, 人次 (also for 人/次), % (also for 百分之)
 * @param period what the number counts for, or null where the text does not say
 * @param text the words it was read from, as submitted
 */
public record Target(
        TargetComparison comparison, BigDecimal quantity, String unit, @Nullable TargetPeriod period, String text) {

    /** Checks the quantity and brings it to its shortest form. */
    public Target {
        Objects.requireNonNull(comparison, "comparison");
        quantity = Quantities.plain(quantity);
    }

    /** The targets that running text promises, in the order of the text. */
    public static List<Target> findAll(CharSequence text) {
        return findAll(text, Units.standard());
    }

    /** The targets in running text whose numbers are of these units. */
    public static List<Target> findAll(CharSequence text, Units units) {
        return TargetText.findAll(text.toString(), units);
    }

    /** Whether it counts for each case, not for all of them: 每場至少20人. */
    public boolean isPerCase() {
        return TargetText.isPerCase(text);
    }

    /** Whether it promises by how much something changes: 提升5%以上. */
    public boolean isChange() {
        return TargetText.isChange(text);
    }
}
