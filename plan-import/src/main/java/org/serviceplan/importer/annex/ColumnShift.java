package org.serviceplan.importer.annex;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.serviceplan.importer.table.AnnexTable;
import org.serviceplan.importer.table.ColumnRole;
import org.serviceplan.importer.table.TableCell;
import org.serviceplan.importer.table.TableRow;
import org.serviceplan.model.framework.ImplementationItem;
import org.serviceplan.model.framework.PlanFramework;

/**
 * How far what stands under a table's heads is not what they say.
 *
 * @param first the first heading of an item that stands under another head; null where they stand where they belong
 * @param ofItemsAlone whether headings only changed places with their numbers, so that all other columns hold
 */
record ColumnShift(@Nullable TableCell first, boolean ofItemsAlone) {
    private static final ColumnShift NONE = new ColumnShift(null, false);
    private static final List<ColumnRole> BESIDE_ITEMS = List.of(ColumnRole.NUMBER, ColumnRole.MEASURE);

    static ColumnShift of(AnnexTable table, PlanFramework framework, List<DraftItem> items) {
        int right = 0;
        for (DraftItem item : items) {
            ImplementationItem expected = framework.item(item.ordinal()).orElse(null);
            right += expected != null && expected.accepts(item.heading()) ? 1 : 0;
        }
        // An annex has each heading once: where most stand where they belong, fewer are left to be shifted.
        return 2 * right < framework.items().size() ? of(table, framework) : NONE;
    }

    private static ColumnShift of(AnnexTable table, PlanFramework framework) {
        TableCell first = null;
        boolean ofItemsAlone = true;
        int shifted = 0;
        int right = 0;
        for (TableRow row : table.rows()) {
            if (row.isWritten(ColumnRole.ITEM) || row.isWritten(ColumnRole.NUMBER)) {
                TableCell heading = headingBesideItems(row, framework);
                right += isHeading(row.written(ColumnRole.ITEM), framework) ? 1 : 0;
                shifted += heading == null ? 0 : 1;
                first = first == null ? heading : first;
                ofItemsAlone &= heading == null || isSwapped(row, heading);
            }
        }
        return shifted > right ? new ColumnShift(first, ofItemsAlone) : NONE;
    }

    private static boolean isSwapped(TableRow row, TableCell heading) {
        return heading.equals(row.cell(ColumnRole.NUMBER)) && ListMarker.numberOf(row.written(ColumnRole.ITEM)) > 0;
    }

    private static @Nullable TableCell headingBesideItems(TableRow row, PlanFramework framework) {
        for (ColumnRole role : BESIDE_ITEMS) {
            TableCell cell = row.cell(role);
            if (cell != null && cell.isWritten() && isHeading(cell.text(), framework)) {
                return cell;
            }
        }
        return null;
    }

    private static boolean isHeading(String text, PlanFramework framework) {
        ListMarker marker = ListMarker.at(text, 0);
        String bare = marker == null ? text : text.substring(marker.end());
        return framework.byHeading(bare).isPresent();
    }
}
