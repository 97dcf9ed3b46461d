package org.serviceplan.importer.annex;

import java.util.List;

import lombok.With;

import org.serviceplan.importer.table.AnnexTable;
import org.serviceplan.importer.table.ColumnRole;
import org.serviceplan.model.AnnexKind;
import org.serviceplan.model.PlanItem;
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
 * @param elsewhere the items of all parts of the annex, where this is one of several
 * @param turned the turned tables of the annex where these are to be told here, once for all
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
        List<PlanItem> elsewhere,
        List<AnnexTable> turned,
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

    /** Whether anything is written of any measure. */
    boolean hasMeasures() {
        for (DraftItem item : items) {
            for (DraftMeasure measure : item.measures()) {
                if (!measure.text().isEmpty() || !measure.outcome().isBlank()) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Whether there is nothing in it, and neither in other parts: no item, or neither a measure nor a heading, as where all but the numbers
     * was lost. A form that is still to be filled in has its headings, in whatever words.
     */
    boolean isBlank() {
        boolean mayBeBlank =
                table.head().has(ColumnRole.MEASURE) && columnsHold() && elsewhere.isEmpty() && !hasMeasures();
        return items.isEmpty()
                || (mayBeBlank && items.stream().allMatch(item -> item.heading().isEmpty()));
    }

    /** The cell that findings about the whole table point at: the first of its head. */
    CellRef headCell() {
        return table.head().columns().values().stream()
                .map(column -> column.head())
                .min(CellRef::compareTo)
                .orElseThrow();
    }
}
