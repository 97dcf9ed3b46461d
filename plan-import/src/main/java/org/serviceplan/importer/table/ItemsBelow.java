package org.serviceplan.importer.table;

import java.util.List;
import java.util.function.Predicate;

import lombok.RequiredArgsConstructor;

import org.serviceplan.importer.workbook.SheetRow;

/** Tells whether a further item follows below a row. Few tables ask, and those may ask for every row. */
@RequiredArgsConstructor
final class ItemsBelow {
    private static final int UNKNOWN = -2;

    private final List<SheetRow> body;
    private final Predicate<SheetRow> namesItem;
    /** The last row that names an item, -1 where none does. */
    private int last = UNKNOWN;

    boolean follow(SheetRow row) {
        if (last == UNKNOWN) {
            last = -1;
            for (int i = body.size() - 1; i >= 0 && last < 0; i--) {
                last = namesItem.test(body.get(i)) ? body.get(i).index() : -1;
            }
        }
        return row.index() < last;
    }
}
