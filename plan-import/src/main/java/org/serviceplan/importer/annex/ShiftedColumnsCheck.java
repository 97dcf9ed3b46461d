package org.serviceplan.importer.annex;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.serviceplan.importer.finding.FindingType;
import org.serviceplan.importer.table.ColumnRole;
import org.serviceplan.importer.table.TableCell;
import org.serviceplan.importer.table.TableRow;
import org.serviceplan.model.finding.FindingCollector;

/** What stands under a head is what the head says: headings of items do not stand under another. */
final class ShiftedColumnsCheck implements AnnexCheck {
    private static final List<ColumnRole> BESIDE_ITEMS = List.of(ColumnRole.NUMBER, ColumnRole.MEASURE);

    @Override
    public void check(DraftAnnex draft, FindingCollector findings) {
        long right = draft.items().stream()
                .filter(item -> draft.framework().item(item.ordinal()).stream()
                        .anyMatch(expected -> expected.accepts(item.heading())))
                .count();
        // An annex has each heading once: where most stand where they belong, fewer are left to be shifted.
        if (2 * right < draft.framework().items().size()) {
            checkShifted(draft, findings);
        }
    }

    private static void checkShifted(DraftAnnex draft, FindingCollector findings) {
        TableCell first = null;
        int shifted = 0;
        int right = 0;
        for (TableRow row : draft.table().rows()) {
            if (row.isWritten(ColumnRole.ITEM) || row.isWritten(ColumnRole.NUMBER)) {
                TableCell heading = headingBesideItems(draft, row);
                right += isHeading(draft, row.written(ColumnRole.ITEM)) ? 1 : 0;
                shifted += heading == null ? 0 : 1;
                first = first == null ? heading : first;
            }
        }
        if (first != null && shifted > right) {
            findings.add(FindingType.COLUMNS_SHIFTED.at(draft.sheet(), first.ref(), first.text()));
        }
    }

    private static @Nullable TableCell headingBesideItems(DraftAnnex draft, TableRow row) {
        for (ColumnRole role : BESIDE_ITEMS) {
            TableCell cell = row.cell(role);
            if (cell != null && cell.isWritten() && isHeading(draft, cell.text())) {
                return cell;
            }
        }
        return null;
    }

    private static boolean isHeading(DraftAnnex draft, String text) {
        ListMarker marker = ListMarker.at(text, 0);
        String bare = marker == null ? text : text.substring(marker.end());
        return draft.framework().byHeading(bare).isPresent();
    }
}
