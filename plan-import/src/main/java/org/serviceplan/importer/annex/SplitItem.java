package org.serviceplan.importer.annex;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;

import org.serviceplan.importer.annex.AnnexReader.Reading;
import org.serviceplan.importer.table.ColumnRole;
import org.serviceplan.importer.table.TableCell;
import org.serviceplan.importer.table.TableRow;
import org.serviceplan.model.Measure;
import org.serviceplan.model.PlanItem;

/**
 * Tells whether an item that stands in two tables is one, with a part of its measures in each, and not the same item in two versions.
 */
@RequiredArgsConstructor
final class SplitItem {
    private static final Pattern NEXT_PAGE = Pattern.compile("續|頁|[Pp]age");
    private static final Pattern SECTION = Pattern.compile("[組科課室站股]$");

    private final Predicate<String> isUnit;

    /** Whether a table that begins with the last item of another goes on with it: on its next page, printed again, or without numbers. */
    boolean goesOn(Reading one, PlanItem item, Reading next, PlanItem there) {
        return isBegin(item, there)
                || (shareNothing(item, there)
                        && (NEXT_PAGE.matcher(next.table().sheet()).find()
                                || !(isNumbered(one, item) && isNumbered(next, there))));
    }

    /** Whether two tables are those of sections of the office, each with measures of its own. */
    boolean areSections(Reading one, Reading next) {
        return isSection(one.table().sheet())
                && isSection(next.table().sheet())
                && Collections.disjoint(
                        texts(one.annex().measures()), texts(next.annex().measures()));
    }

    private boolean isSection(String sheet) {
        return SECTION.matcher(sheet.strip()).find() || isUnit.test(sheet);
    }

    private static boolean isBegin(PlanItem item, PlanItem whole) {
        List<?> begin = MeasureWords.of(item);
        List<?> all = MeasureWords.of(whole);
        return begin.size() < all.size() && all.subList(0, begin.size()).equals(begin);
    }

    private static boolean shareNothing(PlanItem item, PlanItem other) {
        return Collections.disjoint(texts(item.measures()), texts(other.measures()));
    }

    private static Set<String> texts(List<Measure> measures) {
        return measures.stream().map(Measure::text).collect(Collectors.toSet());
    }

    /** Whether an item's first measure has a number. */
    private static boolean isNumbered(Reading reading, PlanItem item) {
        return item.measures().stream()
                .limit(1)
                .flatMap(first -> reading.table().rows().stream().filter(row -> holds(row, first)))
                .anyMatch(row -> row.isWritten(ColumnRole.MEASURE_NUMBER)
                        || ListMarker.at(row.written(ColumnRole.MEASURE), 0) != null);
    }

    private static boolean holds(TableRow row, Measure measure) {
        TableCell cell = row.cell(ColumnRole.MEASURE);
        return cell != null && cell.isWritten() && cell.ref().equals(measure.cell());
    }
}
