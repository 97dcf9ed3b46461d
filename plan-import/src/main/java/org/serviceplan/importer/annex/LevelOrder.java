package org.serviceplan.importer.annex;

import org.jspecify.annotations.Nullable;

/**
 * Counts an item's measures where numbers of several depths stand side by side: 1, 1.1, 1.2. Of numbers under the same first level it is
 * seen what is left out.
 */
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
        last = number;
        ordinal = before == null || number == null || !number.isUnderTheSame(before)
                ? position
                : Math.max(1, ordinal + number.last() - before.last());
        return ordinal;
    }
}
