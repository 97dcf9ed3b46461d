package org.serviceplan.importer.annex;

import org.jspecify.annotations.Nullable;

/** Counts an item's measures that have numbers of levels: 1.1, 1.2, or 1, 1.1, 1.2 where several depths stand side by side. */
final class LevelOrder {
    private static final int ZERO_LOST = 10;

    private @Nullable LevelNumber last;
    private int count;

    /** What the next number counts as where only the order counts. Of numbers under the same first level it is seen what is left out. */
    int next(String text) {
        LevelNumber before = last;
        LevelNumber number = meant(text);
        count = before == null || number == null || !number.isUnderTheSame(before)
                ? count + 1
                : Math.max(1, count + number.last() - before.last());
        return count;
    }

    /** The number itself, of its own level; 0 where the text is none of levels. */
    int own(String text) {
        LevelNumber number = meant(text);
        return number == null ? 0 : number.own();
    }

    /** Counts a measure that has no number. */
    void countUnnumbered() {
        count++;
        last = null;
    }

    /** The number as it was typed: after 1.9, spreadsheets show 1.10 as 1.1. */
    private @Nullable LevelNumber meant(String text) {
        LevelNumber before = last;
        LevelNumber number = LevelNumber.of(text);
        if (number != null
                && before != null
                && number.isUnderTheSame(before)
                && number.last() * ZERO_LOST == before.last() + 1
                && text.indexOf('.') > 0) {
            number = new LevelNumber(number.first(), number.last() * ZERO_LOST, false);
        }
        last = number;
        return number;
    }
}
