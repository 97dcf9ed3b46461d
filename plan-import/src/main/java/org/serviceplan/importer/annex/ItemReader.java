package org.serviceplan.importer.annex;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import org.serviceplan.importer.table.AnnexTable;
import org.serviceplan.importer.table.ColumnRole;
import org.serviceplan.importer.table.TableCell;
import org.serviceplan.importer.table.TableRow;
import org.serviceplan.importer.table.Vocabulary;
import org.serviceplan.importer.workbook.TimeLimit;
import org.serviceplan.model.framework.ImplementationItem;
import org.serviceplan.model.framework.PlanFramework;
import org.serviceplan.model.source.CellRef;
import org.serviceplan.model.text.FoldedText;

/** Reads the rows of a table into items: where each begins, its heading over several cells, its measures. */
final class ItemReader {
    /** Longer than any heading that is repeated; what grows beyond it is not compared in every row. */
    private static final int LONGEST_HEADING = 1_000;

    private final AnnexTable table;
    private final PlanFramework framework;
    private final Predicate<String> isDitto;
    private final boolean numbersCountMeasures;
    private final boolean numbersCountBoth;
    private final MeasureNumbers measureNumbers;
    private final @Nullable OutcomeDivider outcomes;
    private final boolean groupsAreTold;
    private final List<DraftItem> items = new ArrayList<>();
    private @Nullable DraftItem current;

    private ItemReader(AnnexTable table, PlanFramework framework, Vocabulary vocabulary) {
        this.isDitto = vocabulary::isDitto;
        this.outcomes = table.head().isOfBoth() ? new OutcomeDivider(vocabulary) : null;
        this.groupsAreTold = !table.head().groups().isEmpty();
        this.table = table;
        this.framework = framework;
        this.numbersCountMeasures = table.itemsInBanners() || NumberColumn.countsMeasures(table, isDitto);
        this.numbersCountBoth = NumberColumn.countsItemsAndMeasures(table, isDitto);
        this.measureNumbers = MeasureNumbers.in(
                table, numbersCountMeasures || numbersCountBoth ? ColumnRole.NUMBER : ColumnRole.MEASURE_NUMBER);
    }

    /**
     * The items of a table, in the order written.
     *
     * @param vocabulary tells whether a text says 同上 or 無
     */
    static List<DraftItem> read(AnnexTable table, PlanFramework framework, Vocabulary vocabulary, TimeLimit time) {
        ItemReader reader = new ItemReader(table, framework, vocabulary);
        for (TableRow row : table.rows()) {
            time.check();
            reader.readRow(row);
        }
        OutcomeDivider outcomes = reader.outcomes;
        if (outcomes != null) {
            reader.items.forEach(outcomes::divide);
        }
        FieldSharing sharing = new FieldSharing(vocabulary, table);
        reader.items.forEach(sharing::settle);
        return reader.items;
    }

    private void readRow(TableRow row) {
        Start start = startOf(row);
        DraftItem item = current;
        if (item == null && start == null && !row.isWritten(ColumnRole.MEASURE)) {
            return;
        }
        if (start != null || item == null) {
            item = begin(row, start == null ? new Start(1, row.written(ColumnRole.ITEM)) : start);
        } else if (!headingIn(row).isBlank() && !isRepeated(row, item)) {
            item.addHeading(row.written(ColumnRole.ITEM));
        }
        new MeasureReader(item, measureNumbers, outcomes, groupsAreTold, isDitto).read(row);
    }

    private DraftItem begin(TableRow row, Start start) {
        DraftItem item = new DraftItem(
                start.ordinal(),
                numbersCountMeasures ? cellOf(row, ColumnRole.ITEM) : cellOf(row, ColumnRole.NUMBER, ColumnRole.ITEM),
                cellOf(row, ColumnRole.ITEM, ColumnRole.NUMBER),
                cellOf(row, ColumnRole.MEASURE));
        if (!start.heading().isBlank()) {
            item.addHeading(start.heading());
        }
        items.add(item);
        current = item;
        return item;
    }

    /** The item's number and the rest of its heading, where this row begins one; else null. */
    private @Nullable Start startOf(TableRow row) {
        String heading = ItemLabel.removed(headingIn(row));
        ListMarker marker = ListMarker.at(heading, 0);
        int number = numbersCountMeasures ? 0 : numberOf(row.written(ColumnRole.NUMBER));
        if (number == 0 && marker != null) {
            number = marker.number();
        }
        DraftItem item = current;
        if (number > 0) {
            String bare = marker == null ? heading : heading.substring(marker.end());
            boolean again = item != null
                    && number == item.ordinal()
                    && (bare.isBlank() || row.afterBreak() || isHeadingOf(item, bare));
            return again ? null : new Start(number, bare);
        }
        return heading.isBlank() ? null : unnumberedStart(heading, item);
    }

    /** What a row says in the column of items; nothing where it says 同上. */
    private String headingIn(TableRow row) {
        String heading = row.written(ColumnRole.ITEM);
        return current != null && isDitto.test(heading) ? "" : heading;
    }

    private int numberOf(String submitted) {
        String text = ItemLabel.uncontinued(submitted);
        return numbersCountBoth ? ListMarker.firstLevelOf(text) : ListMarker.numberOf(text);
    }

    private @Nullable Start unnumberedStart(String heading, @Nullable DraftItem item) {
        Optional<ImplementationItem> known = framework.byHeading(heading);
        if (known.isPresent()) {
            int ordinal = known.get().ordinal();
            return item != null && ordinal == item.ordinal() ? null : new Start(ordinal, heading);
        }
        if (item == null) {
            return new Start(1, heading);
        }
        boolean numbered = table.head().has(ColumnRole.NUMBER) && !numbersCountMeasures;
        boolean goesOn = numbered
                || (item.rawHeading().length() <= LONGEST_HEADING
                        && framework.byHeading(item.heading() + heading).isPresent());
        return goesOn ? null : new Start(item.ordinal() + 1, heading);
    }

    /** Whether the row prints the item above again, as at the top of a page or in every row. */
    private static boolean isRepeated(TableRow row, DraftItem item) {
        return row.isWritten(ColumnRole.NUMBER)
                || isHeadingOf(item, withoutMarker(ItemLabel.removed(row.written(ColumnRole.ITEM))));
    }

    private static String withoutMarker(String heading) {
        ListMarker marker = ListMarker.at(heading, 0);
        return marker == null ? heading : heading.substring(marker.end());
    }

    private static boolean isHeadingOf(DraftItem item, String heading) {
        return item.rawHeading().length() <= LONGEST_HEADING
                && (item.heading().equals(heading)
                        || FoldedText.of(item.heading()).equals(FoldedText.of(heading)));
    }

    private static CellRef cellOf(TableRow row, ColumnRole... preferred) {
        for (ColumnRole role : preferred) {
            TableCell cell = row.cell(role);
            if (cell != null) {
                return cell.ref();
            }
        }
        return row.cells().values().stream()
                .map(TableCell::ref)
                .min(CellRef::compareTo)
                .orElseThrow();
    }

    private record Start(int ordinal, String heading) {}
}
