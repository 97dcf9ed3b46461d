package org.serviceplan.importer.annex;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import org.serviceplan.importer.table.AnnexTable;
import org.serviceplan.importer.table.ColumnRole;
import org.serviceplan.importer.table.TableHead;
import org.serviceplan.importer.table.TableRow;

/** Tells whether a table's number column counts measures, through all items or within each, and not items: 1, 2, 3 … with headings only here and there. */
final class NumberColumn {
    private final AnnexTable table;
    private final Predicate<String> isDitto;
    private final BitSet numbersOfItems = new BitSet();
    private final Map<String, Integer> numberByHeading = new HashMap<>();
    private @Nullable String headingOfOne;
    private boolean besideNoHeading;
    /** Whether one heading, printed in every row, has different numbers beside it. */
    private boolean differsWithinItem;
    /** Whether numbers say the item's and the measure's: 1.1. */
    private boolean hasLevels;
    /** Whether several items begin with number one. */
    private boolean sharedByItems;

    private NumberColumn(AnnexTable table, Predicate<String> isDitto) {
        this.table = table;
        this.isDitto = isDitto;
        for (TableRow row : table.rows()) {
            if (row.isWritten(ColumnRole.NUMBER)) {
                add(row);
            }
        }
    }

    static boolean countsMeasures(AnnexTable table, Predicate<String> isDitto) {
        return table.head().has(ColumnRole.NUMBER)
                && namesItems(table)
                && new NumberColumn(table, isDitto).countsMeasures();
    }

    /** Whether only the numbers say which item a measure belongs to, by their first level: 1.1, 1.2, 2.1. */
    static boolean countsItemsAndMeasures(AnnexTable table, Predicate<String> isDitto) {
        return !namesItems(table) && new NumberColumn(table, isDitto).hasLevels;
    }

    /** Whether headings say which item a measure belongs to, and not only the head over their column. */
    private static boolean namesItems(AnnexTable table) {
        if (table.itemsInBanners()) {
            return true;
        }
        for (TableRow row : table.rows()) {
            if (row.isWritten(ColumnRole.ITEM)) {
                return true;
            }
        }
        return false;
    }

    private void add(TableRow row) {
        hasLevels |= LevelNumber.isIn(row.written(ColumnRole.NUMBER));
        if (!row.isWritten(ColumnRole.ITEM)) {
            besideNoHeading = true;
            return;
        }
        if (isDitto.test(row.written(ColumnRole.ITEM))) {
            return;
        }
        int number = ListMarker.numberOf(ItemLabel.uncontinued(row.written(ColumnRole.NUMBER)));
        String heading = ItemLabel.removed(row.written(ColumnRole.ITEM));
        if (number > 0) {
            numbersOfItems.set(number);
        }
        Integer other = numberByHeading.putIfAbsent(heading, number);
        differsWithinItem |= other != null && other != number;
        if (number == 1 && !heading.isBlank()) {
            sharedByItems |= headingOfOne != null && !headingOfOne.equals(heading);
            headingOfOne = heading;
        }
    }

    private boolean countsMeasures() {
        return hasLevels
                || differsWithinItem
                || sharedByItems
                || (besideNoHeading && (skips() || headingsAreNumbered() || standsBeforeMeasures()));
    }

    private boolean skips() {
        for (int number = numbersOfItems.nextSetBit(2); number > 0; number = numbersOfItems.nextSetBit(number + 1)) {
            if (!numbersOfItems.get(number - 1)) {
                return true;
            }
        }
        return false;
    }

    /** Whether items have numbers of their own before their headings. */
    private boolean headingsAreNumbered() {
        for (TableRow row : table.rows()) {
            if (row.isWritten(ColumnRole.ITEM) && ListMarker.at(row.written(ColumnRole.ITEM), 0) == null) {
                return false;
            }
        }
        return true;
    }

    private boolean standsBeforeMeasures() {
        Map<ColumnRole, TableHead.Column> columns = table.head().columns();
        TableHead.Column item = columns.get(ColumnRole.ITEM);
        TableHead.Column number = columns.get(ColumnRole.NUMBER);
        TableHead.Column measure = columns.get(ColumnRole.MEASURE);
        return item != null
                && number != null
                && measure != null
                && item.head().column() < number.head().column()
                && number.head().column() < measure.head().column();
    }
}
