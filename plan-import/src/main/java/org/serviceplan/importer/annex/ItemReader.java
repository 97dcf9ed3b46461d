package org.serviceplan.importer.annex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.serviceplan.importer.table.AnnexTable;
import org.serviceplan.importer.table.ColumnRole;
import org.serviceplan.importer.table.TableCell;
import org.serviceplan.importer.table.TableHead;
import org.serviceplan.importer.table.TableRow;
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
    private final boolean numbersCountMeasures;
    private final List<DraftItem> items = new ArrayList<>();
    private @Nullable DraftItem current;

    private ItemReader(AnnexTable table, PlanFramework framework) {
        this.table = table;
        this.framework = framework;
        this.numbersCountMeasures = table.itemsInBanners() || numbersCountMeasures(table);
    }

    /** The items of a table, in the order written. */
    static List<DraftItem> read(AnnexTable table, PlanFramework framework) {
        ItemReader reader = new ItemReader(table, framework);
        table.rows().forEach(reader::readRow);
        reader.items.forEach(MeasureReader::finish);
        return reader.items;
    }

    private void readRow(TableRow row) {
        Optional<Start> start = startOf(row);
        DraftItem item = current;
        if (item == null && start.isEmpty() && !row.isWritten(ColumnRole.MEASURE)) {
            return;
        }
        if (start.isPresent() || item == null) {
            item = begin(row, start.orElseGet(() -> new Start(1, row.written(ColumnRole.ITEM))));
        } else if (!row.written(ColumnRole.ITEM).isBlank() && !isRepeated(row, item)) {
            item.addHeading(row.written(ColumnRole.ITEM));
        }
        new MeasureReader(item, numbersCountMeasures ? ColumnRole.NUMBER : ColumnRole.MEASURE_NUMBER).read(row);
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

    /** The item's number and the rest of its heading, where this row begins one. */
    private Optional<Start> startOf(TableRow row) {
        String heading = row.written(ColumnRole.ITEM);
        Optional<ListMarker> marker = ListMarker.at(heading, 0);
        String bare = withoutMarker(heading);
        Optional<Integer> number = (numbersCountMeasures
                        ? Optional.<Integer>empty()
                        : ListMarker.numberOf(row.written(ColumnRole.NUMBER)))
                .or(() -> marker.map(ListMarker::number));
        DraftItem item = current;
        if (number.isPresent()) {
            boolean again =
                    item != null && number.get() == item.ordinal() && (row.afterBreak() || isHeadingOf(item, bare));
            return again ? Optional.empty() : Optional.of(new Start(number.get(), bare));
        }
        if (heading.isBlank()) {
            return Optional.empty();
        }
        return unnumberedStart(heading, item);
    }

    private Optional<Start> unnumberedStart(String heading, @Nullable DraftItem item) {
        Optional<ImplementationItem> known = framework.byHeading(heading);
        if (known.isPresent()) {
            int ordinal = known.get().ordinal();
            return item != null && ordinal == item.ordinal()
                    ? Optional.empty()
                    : Optional.of(new Start(ordinal, heading));
        }
        if (item == null) {
            return Optional.of(new Start(1, heading));
        }
        boolean numbered = table.head().has(ColumnRole.NUMBER) && !numbersCountMeasures;
        boolean goesOn = numbered
                || (item.rawHeading().length() <= LONGEST_HEADING
                        && framework.byHeading(item.heading() + heading).isPresent());
        return goesOn ? Optional.empty() : Optional.of(new Start(item.ordinal() + 1, heading));
    }

    /** Whether the row prints the item above again, as at the top of a page or in every row. */
    private static boolean isRepeated(TableRow row, DraftItem item) {
        return row.isWritten(ColumnRole.NUMBER) || isHeadingOf(item, withoutMarker(row.written(ColumnRole.ITEM)));
    }

    private static String withoutMarker(String heading) {
        return heading.substring(ListMarker.at(heading, 0).map(ListMarker::end).orElse(0));
    }

    private static boolean isHeadingOf(DraftItem item, String heading) {
        return item.rawHeading().length() <= LONGEST_HEADING
                && FoldedText.of(item.heading()).equals(FoldedText.of(heading));
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

    /** Whether the number column counts measures through all items: 1, 2, 3 … with headings only here and there. */
    private static boolean numbersCountMeasures(AnnexTable table) {
        if (!table.head().has(ColumnRole.NUMBER) || !table.head().has(ColumnRole.ITEM)) {
            return false;
        }
        List<TableRow> numbered = table.rows().stream()
                .filter(row -> row.isWritten(ColumnRole.NUMBER))
                .toList();
        Set<Integer> ofItems = numbered.stream()
                .filter(row -> row.isWritten(ColumnRole.ITEM))
                .flatMap(row -> ListMarker.numberOf(row.written(ColumnRole.NUMBER)).stream())
                .collect(Collectors.toSet());
        boolean skipping = ofItems.stream().anyMatch(n -> n > 1 && !ofItems.contains(n - 1));
        boolean beside = numbered.stream().anyMatch(row -> !row.isWritten(ColumnRole.ITEM));
        return (beside && (skipping || headingsAreNumbered(table) || numbersStandBeforeMeasures(table)))
                || numbersDifferWithinItem(numbered)
                || itemsShareNumbers(numbered);
    }

    private static boolean numbersStandBeforeMeasures(AnnexTable table) {
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

    /** Whether several items begin with number one. */
    private static boolean itemsShareNumbers(List<TableRow> numbered) {
        return numbered.stream()
                        .filter(row -> ListMarker.numberOf(row.written(ColumnRole.NUMBER))
                                .filter(number -> number == 1)
                                .isPresent())
                        .map(row -> row.written(ColumnRole.ITEM))
                        .filter(heading -> !heading.isBlank())
                        .distinct()
                        .count()
                > 1;
    }

    /** Whether items have numbers of their own before their headings. */
    private static boolean headingsAreNumbered(AnnexTable table) {
        return table.rows().stream()
                .filter(row -> row.isWritten(ColumnRole.ITEM))
                .allMatch(row -> ListMarker.at(row.written(ColumnRole.ITEM), 0).isPresent());
    }

    /** Whether one heading, printed in every row, has different numbers beside it. */
    private static boolean numbersDifferWithinItem(List<TableRow> numbered) {
        Map<String, Integer> numbers = new HashMap<>();
        return numbered.stream().filter(row -> row.isWritten(ColumnRole.ITEM)).anyMatch(row -> {
            Integer number = ListMarker.numberOf(row.written(ColumnRole.NUMBER)).orElse(0);
            Integer other = numbers.putIfAbsent(row.written(ColumnRole.ITEM), number);
            return other != null && !other.equals(number);
        });
    }

    private record Start(int ordinal, String heading) {}
}
