package org.serviceplan.importer.annex;

import org.jspecify.annotations.Nullable;

/** Counts an item's measures where numbers of several depths stand side by side: 1, 1.1, 1.2. Of two levels under the same first one it is seen what is left out. */
final class LevelOrder {
    private @Nullable LevelNumber last;
    private int ordinal;

    /**
     * What the next measure goes by.
     *
     * @param number its number, or null where that is of one level
     * @param position its place in the item
     */
    int next(@Nullable LevelNumber number, int position) {
        LevelNumber before = last;
        boolean goesOn = number != null
                && before != null
                && !number.isDeep()
                && !before.isDeep()
                && number.first() == before.first()
                && number.last() > 0;
        ordinal = goesOn && before != null && number != null
                ? Math.max(1, ordinal + number.last() - before.last())
                : position;
        last = number;
        return ordinal;
    }
}
