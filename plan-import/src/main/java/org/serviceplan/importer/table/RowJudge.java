package org.serviceplan.importer.table;

import java.util.Map;
import java.util.function.Predicate;

import lombok.RequiredArgsConstructor;

import org.serviceplan.importer.workbook.Cell;
import org.serviceplan.importer.workbook.MergedRange;
import org.serviceplan.importer.workbook.SheetRow;

/** Tells what a row under a head is: part of the table, the banner of an item, a note, or a page mark. */
@RequiredArgsConstructor
final class RowJudge {
    private final Vocabulary vocabulary;
    private final Predicate<String> isItemHeading;

    /** A row that holds an item's heading and nothing else, outside the column of items: the item stands over its measures. */
    boolean isItemBanner(SheetRow row, TableHead head) {
        Cell first = row.cells().get(0);
        TableHead.Column items = head.columns().get(ColumnRole.ITEM);
        boolean inItemColumn = items != null && items.contains(first.ref().column());
        return row.cells().size() == 1 && !inItemColumn && isItemHeading.test(first.text());
    }

    /** A preface, remark or sign-off, which is no part of a table, nor is what follows until the next item. */
    boolean isNote(SheetRow row) {
        return vocabulary.isNote(row.cells().get(0).text());
    }

    /** Number and heading side by side begin an item, also after notes. */
    boolean startsItem(Map<ColumnRole, TableCell> cells) {
        TableCell number = cells.get(ColumnRole.NUMBER);
        TableCell item = cells.get(ColumnRole.ITEM);
        return number != null && number.isWritten() && item != null && item.isWritten();
    }

    /** A row whose only text spans columns of the table is a page mark or a title, not a part of any of them. */
    boolean isPageMark(SheetRow row, TableHead head, Grid grid) {
        if (row.cells().size() > 1) {
            return false;
        }
        Cell first = row.cells().get(0);
        MergedRange merge = grid.mergeAt(first.ref().row(), first.ref().column());
        return merge != null
                && head.columns().values().stream()
                                .filter(column -> merge.contains(
                                        first.ref().row(), column.head().column()))
                                .count()
                        > 1;
    }
}
