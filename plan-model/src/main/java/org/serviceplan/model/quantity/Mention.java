package org.serviceplan.model.quantity;

import java.math.BigDecimal;

/**
 * A number with its unit in running text, whatever it is there for.
 *
 * @param start where the number begins, or 百分之
 * @param end where the text goes on after the unit
 * @param quantity the number
 * @param unit the unit
 * @param approximate whether 餘 or the like stands between the two
 * @param lone whether it is 一, 二 or 兩 with an everyday unit in mid-sentence, as in 一次繳清
 */
record Mention(int start, int end, BigDecimal quantity, Unit unit, boolean approximate, boolean lone) {}
