package org.serviceplan.model.quantity;

import java.math.BigDecimal;
import java.util.List;

/**
 * A number an outcome reports: 計120人次 is 120 人次. Numbers that are planned and not done (計規劃辦理4場次), cancelled (取消2場次),
 * required (至少20小時), of an earlier year (去年500人次), by how much a count changed (增加20人次), a rate (每月1場次) or left open
 * (3至5場次) are no figures; nor are dates, years, ordinals and document numbers. A word for a total holds for its own number only:
 * of 計281場次,6,127人次 the first.
 *
 * @param quantity the number, not negative, without trailing zeros
 * @param unit the unit, in its usual spelling where there are several: 小時, 場次, 人次 (also for 人/次), % (also for 百分之)
 * @param approximate whether the text says so: 餘, 約, 近, 多
 * @param text the words it was read from, as submitted, with the word that makes it a total (計, 共, 合計, 累計) or a change (提升)
 *     where there is one
 */
public record Figure(BigDecimal quantity, String unit, boolean approximate, String text) {

    /** Brings the quantity to its shortest form. */
    public Figure {
        quantity = Quantities.plain(quantity);
    }

    /** The figures that running text reports, in the order of the text. */
    public static List<Figure> findAll(CharSequence text) {
        return findAll(text, Units.standard());
    }

    /** The figures in running text that are of these units. */
    public static List<Figure> findAll(CharSequence text, Units units) {
        return FigureText.findAll(text.toString(), units);
    }

    /** Whether the text calls it a total: 計, 共, 共計, 合計, 總計, 累計. */
    public boolean isTotal() {
        return FigureText.isTotal(text);
    }

    /** Whether it says by how much a share changed, not what it is: 提升3.7%. */
    public boolean isChange() {
        return FigureText.isChange(text);
    }
}
