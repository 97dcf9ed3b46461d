package org.serviceplan.importer.table;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.serviceplan.importer.workbook.Cell;
import org.serviceplan.importer.workbook.MergedRange;
import org.serviceplan.importer.workbook.SheetRow;
import org.serviceplan.model.quantity.Figure;

/** Tells what a row under a head is: part of the table, the banner of an item, a note, or a page mark. */
@RequiredArgsConstructor
final class RowJudge {
    private static final int LONGEST_PAGE_NUMBER = 30;
    private static final int LONGEST_NUMBER = 6;
    /** The longest name of a person who signs, a title before it. */
    private static final int LONGEST_PERSON = 6;

    private static final String DAYS = "年月日";
    /** What stands below a signature may be a day: 112年1月5日, 112.1.5. */
    private static final Pattern DAY = Pattern.compile("\\s{0,4}+(?:中華)?(?:民國)?\\s?[0-9０-９]{2,4}+\\s?[年./][\\s0-9０-９]");

    private static final int LONGEST_FILLER = 12;
    private static final Pattern EXAMPLE = Pattern.compile("[（(【\\[]?(?:填寫)?(?:範例|示例|舉例|例)[）)】\\]：:]");
    private static final String EXAMPLE_STARTS = "（(【[填範示舉例";
    private static final Pattern EXAMPLE_IN_BRACKETS = Pattern.compile("[（(【\\[](?:填寫)?(?:範例|示例|舉例|例)[）)】\\]]");
    /** 第2頁, 第 2 頁，共 5 頁, - 2 -, 2/5. */
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "\\s*(?:第\\s*[0-9０-９一二三四五六七八九十]+\\s*頁.*|[-－—]\\s*[0-9０-９]+\\s*[-－—]|[0-9]+\\s*[/／]\\s*[0-9]+|[Pp](?:age)?\\.?\\s*[0-9]+)\\s*");

    private static final Pattern NUMBERED =
            Pattern.compile("[\\s　•·●○◆■□*-]{0,4}[（(]?\\s?(?:[一二三四五六七八九十]{1,3}|[0-9０-９]{1,2}|[①-⑳])\\s?[、.．）)①-⑳]?");

    private static final int LONGEST_HEADING = 40;
    private static final Pattern NUMBERED_HEADING =
            Pattern.compile("(?:[一二三四五六七八九十壹貳參肆伍陸]{1,2}[、.．]|[（(][一二三四五六七八九十][)）])[^。：:]{2,}+");

    private final Vocabulary vocabulary;
    private final Predicate<String> isItemHeading;

    /** A row that holds an item's heading, with its number or alone, outside the column of items: the item stands over its measures. */
    boolean isItemBanner(SheetRow row, TableHead head, Grid grid) {
        List<Cell> cells = row.cells();
        if (cells.size() > 2) {
            return false;
        }
        Cell heading = cells.get(cells.size() - 1);
        TableHead.Column items = head.columns().get(ColumnRole.ITEM);
        boolean inItemColumn = items != null
                && items.contains(heading.ref().column())
                && grid.lastColumn(heading.ref()) <= items.lastColumn();
        boolean numbered = cells.size() == 2
                && cells.get(0).text().length() <= LONGEST_NUMBER
                && head.roleAt(cells.get(0).ref().column()) == ColumnRole.NUMBER;
        return (cells.size() == 1 || numbered) && !inItemColumn && isItemHeading.test(heading.text());
    }

    /** A row of heads that are none of an annex: another table, such as a list of events, begins there. */
    boolean beginsOther(SheetRow row, Map<ColumnRole, TableCell> cells) {
        TableCell number = cells.get(ColumnRole.NUMBER);
        return row.cells().size() > 2
                && number != null
                && number.isWritten()
                && number.text().length() > 1
                && number.text().length() <= LONGEST_NUMBER
                && Character.isIdeographic(number.text().charAt(1))
                && vocabulary.heads().role(number.text()) == ColumnRole.NUMBER;
    }

    /** A row over the columns that is numbered as items are, in a table without a column of items; its heading need not be known. */
    boolean isNumberedBanner(SheetRow row, TableHead head, Grid grid) {
        if (row.cells().size() > 1 || head.has(ColumnRole.ITEM)) {
            return false;
        }
        Cell heading = row.cells().get(0);
        boolean outside = head.roleAt(heading.ref().column()) == ColumnRole.NUMBER || isPageMark(row, head, grid);
        return outside
                && heading.text().length() <= LONGEST_HEADING
                && NUMBERED_HEADING.matcher(heading.text().strip()).matches();
    }

    /** A row that says nothing of the plan, such as 以下空白 or 續下頁. */
    boolean isFiller(SheetRow row) {
        for (Cell cell : row.cells()) {
            if (cell.text().length() > LONGEST_FILLER || !vocabulary.isFiller(cell.text())) {
                return false;
            }
        }
        return true;
    }

    /** A row that shows how to fill in the table. */
    boolean isExample(SheetRow row, Map<ColumnRole, TableCell> cells) {
        Cell first = row.cells().get(0);
        TableCell item = cells.get(ColumnRole.ITEM);
        return (first.text().length() <= LONGEST_FILLER && vocabulary.isExample(first.text()))
                || beginsWith(EXAMPLE, item)
                || isExampleMeasure(cells);
    }

    /** Whether it is the measure alone that is marked as an example. */
    boolean isExampleMeasure(Map<ColumnRole, TableCell> cells) {
        return beginsWith(EXAMPLE_IN_BRACKETS, cells.get(ColumnRole.MEASURE));
    }

    private static boolean beginsWith(Pattern example, @Nullable TableCell cell) {
        // Most texts can be told by their first character, which takes less than asking the pattern.
        return cell != null
                && cell.isWritten()
                && !cell.text().isEmpty()
                && EXAMPLE_STARTS.indexOf(cell.text().charAt(0)) >= 0
                && example.matcher(cell.text()).lookingAt();
    }

    /** A preface, remark or sign-off, which is no part of a table, nor is what follows until the next item. */
    boolean isNote(SheetRow row) {
        return vocabulary.isNote(row.cells().get(0).text());
    }

    /**
     * The same in a table, where ※ may also be the bullet of a measure, with something beside it.
     *
     * @param above the measure in the row above; empty where there is none
     */
    boolean isNote(SheetRow row, TableHead head, String above) {
        return isNote(row)
                && !(row.cells().size() > 1
                        && above.startsWith("※")
                        && row.cells().get(0).text().startsWith("※")
                        && head.roleAt(row.cells().get(0).ref().column()) == ColumnRole.MEASURE);
    }

    /** A sum of what stands above it, and what stands below goes on. */
    boolean isSum(SheetRow row) {
        return vocabulary.isSum(row.cells().get(0).text());
    }

    /** An item's heading that stands in the column of numbers, alone or merged over both, is in no other. */
    boolean isHeadingInNumbers(Map<ColumnRole, TableCell> cells) {
        TableCell number = cells.get(ColumnRole.NUMBER);
        TableCell item = cells.get(ColumnRole.ITEM);
        return number != null
                && number.isWritten()
                && number.text().length() > LONGEST_NUMBER
                && item != null
                && !item.isWritten()
                && isItemHeading.test(number.text());
    }

    /** A known heading, or a number and a heading side by side, begin an item, also after notes. */
    boolean startsItem(Map<ColumnRole, TableCell> cells) {
        TableCell number = cells.get(ColumnRole.NUMBER);
        TableCell item = cells.get(ColumnRole.ITEM);
        boolean numbered = number != null && number.isWritten();
        return item != null && item.isWritten() && (numbered || isItemHeading.test(item.text()));
    }

    /** Whether the heading of an item stands in the column of items. */
    boolean namesItem(Map<ColumnRole, TableCell> cells) {
        TableCell item = cells.get(ColumnRole.ITEM);
        return item != null && item.isWritten() && isItemHeading.test(item.text());
    }

    /** A numbered measure with something beside it, or left of it in the table, goes on with the item after notes. */
    boolean resumesItem(Map<ColumnRole, TableCell> cells, TableHead head) {
        TableCell measure = cells.get(ColumnRole.MEASURE);
        if (measure == null || !measure.isWritten() || !isNumbered(measure.text())) {
            return false;
        }
        boolean alone = cells.values().stream().filter(TableCell::isWritten).count() == 1;
        return !DAY.matcher(measure.text()).lookingAt()
                && (!alone || measure.ref().column() > head.firstColumn());
    }

    /**
     * So may a measure without a number that says who answers for it or what came of it, as no name below a signature does. Below the
     * last item it may also be more of the notes.
     */
    boolean mayResumeItem(Map<ColumnRole, TableCell> cells) {
        TableCell measure = cells.get(ColumnRole.MEASURE);
        return measure != null
                && measure.isWritten()
                && !isNumbered(measure.text())
                && !isWritten(cells, ColumnRole.NUMBER)
                && saysMoreThanAName(measure.text())
                && (isWritten(cells, ColumnRole.UNIT)
                        || isWritten(cells, ColumnRole.DEADLINE)
                        || isWritten(cells, ColumnRole.OUTCOME));
    }

    /** Whether a text has more ideographs than a name or a day. */
    private static boolean saysMoreThanAName(String text) {
        return text.chars()
                        .filter(c -> Character.isIdeographic(c) && DAYS.indexOf(c) < 0)
                        .count()
                > LONGEST_PERSON;
    }

    private static boolean isWritten(Map<ColumnRole, TableCell> cells, ColumnRole role) {
        TableCell cell = cells.get(role);
        return cell != null && cell.isWritten();
    }

    /** Whether a text says no more where it is written twice: 同上, 無. */
    boolean saysNothing(String text) {
        return vocabulary.isDitto(text) || vocabulary.isNone(text);
    }

    /** Whether a text is a head's word and nothing else. */
    boolean isHead(String text) {
        return vocabulary
                .heads()
                .find(text)
                .filter(head -> head.edition().equals(HeadEdition.ONLY))
                .isPresent();
    }

    /** Whether figures are counted in what a text says, a remark in brackets aside: 場次, 人次（含線上）. */
    boolean isUnit(String text) {
        int brackets = Math.max(text.indexOf('('), text.indexOf('（'));
        String bare = (brackets > 0 ? text.substring(0, brackets) : text).strip();
        String one = "1" + bare;
        return Figure.findAll(one, vocabulary.units()).stream()
                .anyMatch(figure -> figure.text().equals(one));
    }

    /** Whether a text begins with a number. */
    static boolean isNumbered(String text) {
        return NUMBERED.matcher(text).lookingAt();
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

    /** Whether a text is the number of a page: 第2頁, - 2 -. */
    static boolean isPageNumber(String text) {
        return text.length() <= LONGEST_PAGE_NUMBER && PAGE_NUMBER.matcher(text).matches();
    }
}
