package org.serviceplan.importer.annex;

import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.serviceplan.importer.table.AnnexTable;
import org.serviceplan.importer.table.ColumnRole;
import org.serviceplan.importer.table.TableHead;
import org.serviceplan.importer.table.Vocabulary;
import org.serviceplan.model.source.CellRef;

/**
 * Gives each measure what is its own of the cells beside it: one cell may stand beside several measures, be left blank for the one
 * above, or say 同上 or 無.
 */
final class FieldSharing {
    private final Vocabulary vocabulary;
    /** Whether outcomes were told apart from their measures already. */
    private final boolean outcomesApart;
    /** Whether there are any; an annex 1 need not be asked. */
    private final boolean reports;
    /** Divides outcomes of several columns; null where they stand in one. */
    private final @Nullable OutcomeColumns columns;

    private @Nullable DraftMeasure above;

    FieldSharing(Vocabulary vocabulary, AnnexTable table) {
        TableHead head = table.head();
        TableHead.Column outcomes = head.columns().get(ColumnRole.OUTCOME);
        this.vocabulary = vocabulary;
        this.outcomesApart = head.isOfBoth();
        this.reports = outcomes != null;
        this.columns =
                outcomes == null || outcomes.isOne() ? null : new OutcomeColumns(table.rows(), vocabulary::isNone);
    }

    /** Settles the fields of an item's measures, item by item from the top. */
    void settle(DraftItem item) {
        List<DraftMeasure> measures = item.measures();
        if (measures.size() > 1) {
            divide(measures, DraftMeasure::unit, false);
            divide(measures, DraftMeasure::deadline, false);
            if (!outcomesApart) {
                divide(measures, DraftMeasure::outcome, true);
            }
        }
        boolean first = true;
        for (DraftMeasure measure : measures) {
            if (above != null) {
                inherit(above.unit(), measure.unit(), !first);
                inherit(above.deadline(), measure.deadline(), !first);
                if (reports) {
                    inheritIfDitto(above.outcome(), measure.outcome());
                }
            }
            above = measure;
            first = false;
        }
        // Only now, so that what says that there is nothing is not left blank for the one above.
        for (DraftMeasure measure : measures) {
            if (vocabulary.isNone(measure.text())) {
                measure.leaveBlank();
            }
            countAsBlankIfNone(measure.deadline());
            if (reports) {
                countAsBlankIfNone(measure.outcome());
                if (vocabulary.pointsElsewhere(measure.outcome().text())) {
                    measure.outcome().countAsElsewhere();
                }
            }
        }
    }

    private void countAsBlankIfNone(DraftField field) {
        String text = field.text();
        if (!text.isEmpty() && vocabulary.isNone(text)) {
            field.countAsBlank();
        }
    }

    /** Blank cells belong to the row above within the item; what says so itself, to the row above wherever it is. */
    private void inherit(DraftField above, DraftField field, boolean blankToo) {
        boolean asAbove = field.isBlank() ? blankToo : vocabulary.isDitto(field.text());
        if (asAbove && !above.isBlank()) {
            field.replace(above.text());
        }
    }

    /** A blank outcome is nobody's, but one that says 同上 is the one above. */
    private void inheritIfDitto(DraftField above, DraftField outcome) {
        if (!above.isBlank() && vocabulary.isDitto(outcome.text())) {
            outcome.repeat(above);
        }
    }

    /** Finds the cells that stand beside several measures. */
    private void divide(List<DraftMeasure> measures, Function<DraftMeasure, DraftField> column, boolean outcomes) {
        int from = 0;
        for (int to = 1; to <= measures.size(); to++) {
            if (to == measures.size()
                    || !isSameCell(column.apply(measures.get(from)), column.apply(measures.get(to)))) {
                if (to - from > 1) {
                    share(measures.subList(from, to), column, outcomes);
                }
                from = to;
            }
        }
    }

    private static boolean isSameCell(DraftField one, DraftField other) {
        CellRef cell = one.cell().orElse(null);
        return cell != null && cell.equals(other.cell().orElse(null)) && !one.isBlank() && !other.isBlank();
    }

    /** Splits the text at the measures' own numbers where it has them; else it is everyone's. */
    private void share(List<DraftMeasure> measures, Function<DraftMeasure, DraftField> column, boolean outcomes) {
        List<String> own = outcomes && columns != null
                ? columns.divided(measures)
                : divided(measures, column.apply(measures.get(0)).text());
        for (int i = 0; i < measures.size(); i++) {
            if (own != null) {
                column.apply(measures.get(i)).replace(own.get(i));
            } else if (outcomes) {
                measures.get(i).shareOutcomeWith(measures.size());
            }
        }
    }

    private static @Nullable List<String> divided(List<DraftMeasure> measures, String text) {
        List<Entry> entries = new EntrySplitter().split(text);
        if (!areOf(measures, entries)) {
            entries = entries.size() == 1 ? LineList.entries(text, 0) : List.of();
        }
        return areOf(measures, entries) || areBullets(measures, entries)
                ? entries.stream().map(Entry::text).toList()
                : null;
    }

    /** Whether as many bullets stand beside those that begin the measures of one cell. */
    private static boolean areBullets(List<DraftMeasure> measures, List<Entry> entries) {
        CellRef cell = measures.get(0).cell();
        return entries.size() == measures.size()
                && entries.stream().allMatch(entry -> entry.marker() == null)
                && measures.stream()
                        .allMatch(measure ->
                                measure.written() == null && measure.cell().equals(cell));
    }

    private static boolean areOf(List<DraftMeasure> measures, List<Entry> entries) {
        boolean are = entries.size() == measures.size();
        for (int i = 0; are && i < entries.size(); i++) {
            ListMarker marker = entries.get(i).marker();
            are = marker != null && measures.get(i).hasNumber(marker.number());
        }
        return are;
    }
}
