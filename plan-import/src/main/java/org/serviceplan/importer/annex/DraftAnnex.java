package org.serviceplan.importer.annex;

import java.util.List;
import java.util.Set;

import lombok.With;

import org.serviceplan.importer.table.AnnexTable;
import org.serviceplan.importer.table.ColumnRole;
import org.serviceplan.model.AnnexKind;
import org.serviceplan.model.framework.PlanFramework;
import org.serviceplan.model.source.CellRef;

/**
 * An annex as read from its table, before it is checked and made a value.
 *
 * @param kind which annex
 * @param table the table it was read from
 * @param framework the items it must answer
 * @param identity whose it is and for which year
 * @param deadlines understands its deadlines
 * @param items its items
 * @param elsewhere the numbers of items that other parts of the same annex answer
 * @param shift how far its columns are not what their heads say
 */
@With
record DraftAnnex(
        AnnexKind kind,
        AnnexTable table,
        PlanFramework framework,
        Identity identity,
        DeadlineReader deadlines,
        List<DraftItem> items,
        Set<Integer> elsewhere,
        ColumnShift shift) {

    String sheet() {
        return table.sheet();
    }

    /** Whether what stands under heads is what they say; where it is not, what is wrong with it only follows from that. */
    boolean columnsHold() {
        return shift.first() == null || shift.ofItemsAlone();
    }

    /** Whether it can be told which measures belong to which item; where it cannot, what items lack only follows from that. */
    boolean itemsAreTold() {
        return shift.first() == null && (table.namesItems() || table.head().has(ColumnRole.NUMBER));
    }

    /** Whether any measure is apart from what came of it, where both stand in one column. */
    boolean isAnyApart() {
        return items.stream().anyMatch(item -> item.measures().stream().anyMatch(DraftMeasure::apart));
    }

    boolean hasMeasures() {
        return items.stream().anyMatch(item -> !item.measures().isEmpty());
    }

    /** The cell that findings about the whole table point at: the first of its head. */
    CellRef headCell() {
        return table.head().columns().values().stream()
                .map(column -> column.head())
                .min(CellRef::compareTo)
                .orElseThrow();
    }
}
