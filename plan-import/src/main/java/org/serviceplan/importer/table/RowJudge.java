package org.serviceplan.importer.table;

import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import lombok.RequiredArgsConstructor;

import org.serviceplan.importer.workbook.Cell;
import org.serviceplan.importer.workbook.MergedRange;
import org.serviceplan.importer.workbook.SheetRow;

/** Tells what a row under a head is: part of the table, the banner of an item, a note, or a page mark. */
@RequiredArgsConstructor
final class RowJudge {
    private static final int LONGEST_PAGE_NUMBER = 30;
    /** 第2頁, 第 2 頁，共 5 頁, - 2 -, 2/5. */
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "\\s*(?:第\\s*[0-9０-９一二三四五六七八九十]+\\s*頁.*|[-－—]\\s*[0-9０-９]+\\s*[-－—]|[0-9]+\\s*[/／]\\s*[0-9]+)\\s*");

    private static final Pattern NUMBERED =
            Pattern.compile("[\\s　•·●○◆■□*-]{0,4}[（(]?\\s?(?:[一二三四五六七八九十]{1,3}|[0-9０-９]{1,2}|[①-⑳])\\s?[、.．）)①-⑳]?");

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

    /** A known heading, or a number and a heading side by side, begin an item, also after notes. */
    boolean startsItem(Map<ColumnRole, TableCell> cells) {
        TableCell number = cells.get(ColumnRole.NUMBER);
        TableCell item = cells.get(ColumnRole.ITEM);
        boolean numbered = number != null && number.isWritten();
        return item != null && item.isWritten() && (numbered || isItemHeading.test(item.text()));
    }

    /** A numbered measure with something beside it, or left of it in the table, goes on with the item after notes. */
    boolean resumesItem(Map<ColumnRole, TableCell> cells, TableHead head) {
        TableCell measure = cells.get(ColumnRole.MEASURE);
        if (measure == null || !measure.isWritten()) {
            return false;
        }
        boolean alone = cells.values().stream().filter(TableCell::isWritten).count() == 1;
        boolean numbered = NUMBERED.matcher(measure.text()).lookingAt();
        return numbered && (!alone || measure.ref().column() > head.firstColumn());
    }

    /** A row whose only text spans columns of the table is a page mark or a title, not a part of any of them. */
    boolean isPageMark(SheetRow row, TableHead head, Grid grid) {
        if (row.cells().size() > 1) {
            return false;
        }
        Cell first = row.cells().get(0);
        if (row.cells().size() == 1 && isPageNumber(first.text())) {
            return true;
        }
        MergedRange merge = grid.mergeAt(first.ref().row(), first.ref().column());
        return merge != null
                && head.columns().values().stream()
                                .filter(column -> merge.contains(
                                        first.ref().row(), column.head().column()))
                                .count()
                        > 1;
    }

    private static boolean isPageNumber(String text) {
        return text.length() <= LONGEST_PAGE_NUMBER && PAGE_NUMBER.matcher(text).matches();
    }
}
