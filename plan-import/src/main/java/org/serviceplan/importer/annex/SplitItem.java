package org.serviceplan.importer.annex;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.serviceplan.importer.annex.AnnexReader.Reading;
import org.serviceplan.importer.table.ColumnRole;
import org.serviceplan.importer.table.TableCell;
import org.serviceplan.importer.table.TableRow;
import org.serviceplan.importer.workbook.TimeLimit;
import org.serviceplan.model.Measure;
import org.serviceplan.model.PlanItem;

/**
 * Tells whether an item that stands in two tables is one, with a part of its measures in each, and not the same item in two versions.
 */
@RequiredArgsConstructor
final class SplitItem {
    private static final Pattern NEXT_PAGE = Pattern.compile("續|頁|[Pp]age");
    private static final Pattern SECTION = Pattern.compile("[組科課室站股]$");
    private static final Pattern VERSION = Pattern.compile("修正|修訂|更新|新版|舊|版|稿");

    private final Predicate<String> isUnit;
    private final TimeLimit time;

    /** Whether a table that begins with the last item of another goes on with it: on its next page, printed again, or without numbers. */
    boolean goesOn(Reading one, PlanItem item, Reading next, PlanItem there) {
        return areNoVersions(one, next)
                && (isBegin(item, there)
                        || (Rewording.isNone(item, there, time)
                                && !mayBeCut(one, item, next, there)
                                && (isNextPage(next) || !(isNumbered(one, item) && isNumbered(next, there)))));
    }

    /** Whether two tables are those of sections of the office, each with measures of its own. */
    boolean areSections(Reading one, Reading next) {
        return isNamedLikeSection(one.table().sheet())
                && isNamedLikeSection(next.table().sheet())
                && areNoVersions(one, next)
                && Collections.disjoint(
                        texts(one.annex().measures()), texts(next.annex().measures()))
                && one.annex().items().stream().allMatch(item -> next.annex().items().stream()
                        .filter(there -> there.ordinal() == item.ordinal())
                        .allMatch(there -> Rewording.isNone(item, there, time)));
    }

    /** Whether a table surely begins with the rest of what was cut at the end of another, under the item printed again. */
    boolean beginsWithRest(Reading one, PlanItem item, Reading next, PlanItem there) {
        if (!areNoVersions(one, next) || !mayBeCut(one, item, next, there)) {
            return false;
        }
        Measure last = last(item);
        Measure first = there.measures().get(0);
        if (first.text().isEmpty()) {
            return !isNumbered(next, there)
                    && (isNextPage(next) || !Sentences.isFinished(outcome(last)))
                    && !outcome(first).isEmpty();
        }
        ListMarker marker = markerOf(one, item);
        return marker != null
                && !Sentences.isFinished(last.text())
                && (goesOnCounting(next, there, marker.style(), last.ordinal() + 1)
                        || (isNextPage(next) && isOnlyUnfinished(one, last)));
    }

    /** Whether the first measure of the second table may be no measure but what is left of the one before. */
    private static boolean mayBeCut(Reading one, PlanItem item, Reading next, PlanItem there) {
        if (item.measures().isEmpty() || there.measures().isEmpty()) {
            return false;
        }
        ListMarker marker = markerOf(one, item);
        ListMarker after = markerOf(next, there);
        return there.measures().get(0).text().isEmpty()
                || (!Sentences.isFinished(last(item).text()) && !isNumbered(next, there))
                || (marker != null && after != null && marker.style() != after.style());
    }

    /** Whether a line there has the next number of the list. */
    private static boolean goesOnCounting(Reading next, PlanItem there, ListMarker.Style style, int number) {
        return there.measures().stream()
                .flatMap(measure -> rowOf(next, measure).stream())
                .flatMap(row -> row.written(ColumnRole.MEASURE).lines())
                .map(line -> ListMarker.at(line.strip(), 0))
                .anyMatch(marker -> marker != null && marker.style() == style && marker.number() == number);
    }

    /** Other offices end no sentence at all. */
    private static boolean isOnlyUnfinished(Reading reading, Measure last) {
        return reading.annex().measures().stream()
                .allMatch(measure -> measure.equals(last) || Sentences.isFinished(measure.text()));
    }

    private static boolean areNoVersions(Reading one, Reading next) {
        return !isVersion(one) && !isVersion(next);
    }

    private static boolean isVersion(Reading reading) {
        return VERSION.matcher(reading.table().sheet()).find()
                || VERSION.matcher(reading.title()).find();
    }

    private static boolean isNextPage(Reading reading) {
        return NEXT_PAGE.matcher(reading.table().sheet()).find();
    }

    private boolean isNamedLikeSection(String sheet) {
        return SECTION.matcher(sheet.strip()).find() || isUnit.test(sheet);
    }

    private static boolean isBegin(PlanItem item, PlanItem whole) {
        List<?> begin = MeasureWords.of(item);
        List<?> all = MeasureWords.of(whole);
        return begin.size() < all.size() && all.subList(0, begin.size()).equals(begin);
    }

    private static Set<String> texts(List<Measure> measures) {
        return measures.stream().map(Measure::text).collect(Collectors.toSet());
    }

    private static Measure last(PlanItem item) {
        return item.measures().get(item.measures().size() - 1);
    }

    private static String outcome(Measure measure) {
        return measure.outcome() == null ? "" : measure.outcome().text();
    }

    /** Whether an item's first measure has a number. */
    private static boolean isNumbered(Reading reading, PlanItem item) {
        return markerOf(reading, item) != null
                || rowOf(reading, item)
                        .filter(row -> row.isWritten(ColumnRole.MEASURE_NUMBER))
                        .isPresent();
    }

    /** The number before the text of an item's first measure, or null. */
    private static @Nullable ListMarker markerOf(Reading reading, PlanItem item) {
        return rowOf(reading, item)
                .map(row -> ListMarker.at(row.written(ColumnRole.MEASURE), 0))
                .orElse(null);
    }

    private static Optional<TableRow> rowOf(Reading reading, PlanItem item) {
        return item.measures().stream().findFirst().flatMap(first -> rowOf(reading, first));
    }

    private static Optional<TableRow> rowOf(Reading reading, Measure measure) {
        return reading.table().rows().stream()
                .filter(row -> shows(row.cell(ColumnRole.MEASURE), measure))
                .findFirst();
    }

    private static boolean shows(@Nullable TableCell cell, Measure measure) {
        return cell != null && cell.ref().equals(measure.cell());
    }
}
