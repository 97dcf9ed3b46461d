package org.serviceplan.importer.annex;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import lombok.Getter;
import lombok.RequiredArgsConstructor;
import lombok.experimental.Accessors;
import org.jspecify.annotations.Nullable;

import org.serviceplan.importer.table.ColumnRole;
import org.serviceplan.importer.table.TableCell;
import org.serviceplan.importer.table.TableRow;
import org.serviceplan.model.source.CellRef;
import org.serviceplan.model.text.LayoutText;

/** A measure while its rows are being read, with the cells its findings will point at. */
@Getter
@Accessors(fluent = true)
@RequiredArgsConstructor
final class DraftMeasure {
    /** The number the office wrote, or null. */
    private final @Nullable Integer written;
    /** The number it goes by: the one written, after those before numbers began anew; else its position. */
    private final int ordinal;
    /** How many measures its item had before the numbers of its group began. */
    private final int before;

    private final CellRef cell;
    /** One piece as it is, or several in a builder. */
    private CharSequence raw = "";

    private @Nullable String joined;
    private final DraftField unit = new DraftField();
    private final DraftField deadline = new DraftField();
    private final DraftField outcome = new DraftField();
    /** Whether its outcome is apart from its text, though both stand in one cell. */
    private boolean apart;
    /** How many measures share the outcome cell without dividing it. */
    private int sharing = 1;

    /** The cells that said 同上 of it. */
    private List<TableCell> repeated = List.of();

    void noteRepeated(TableCell cell) {
        if (repeated.isEmpty()) {
            repeated = new ArrayList<>();
        }
        repeated.add(cell);
    }

    /** Adds a piece of its text, as the next line. */
    void add(String text) {
        if (raw.isEmpty()) {
            raw = text;
        } else {
            StringBuilder several = raw instanceof StringBuilder builder ? builder : new StringBuilder(raw);
            raw = several.append('\n').append(text);
        }
        joined = null;
    }

    String text() {
        String text = joined;
        if (text == null) {
            text = LayoutText.joined(raw);
            joined = text;
        }
        return text;
    }

    /** Leaves it without a text, as where it only says that there is none: 無. */
    void leaveBlank() {
        raw = "";
        joined = null;
    }

    /** Keeps what came of it apart from its text, which said both. */
    void divide(Optional<OutcomeDivider.Parts> parts) {
        parts.ifPresent(part -> {
            raw = part.measure();
            joined = null;
        });
        outcome.replace(parts.map(OutcomeDivider.Parts::outcome).orElse(""));
        apart = parts.isPresent();
    }

    /** Whether this is its number within its group: the one it goes by, less the measures before. */
    boolean hasNumber(int number) {
        return number + before == ordinal;
    }

    /** Whether its text so far is a finished sentence. */
    boolean isFinished() {
        return Sentences.isFinished(raw);
    }

    /** Takes what one of its rows says beside its text. */
    void takeFields(TableRow row) {
        takeFields(row, text -> false);
    }

    /** The same, but for what says no more than 同上. */
    void takeFields(TableRow row, Predicate<String> isDitto) {
        take(unit, row.cell(ColumnRole.UNIT), isDitto);
        take(deadline, row.cell(ColumnRole.DEADLINE), isDitto);
        take(outcome, row.cell(ColumnRole.OUTCOME), isDitto);
    }

    void shareOutcomeWith(int measures) {
        sharing = measures;
    }

    private static void take(DraftField field, @Nullable TableCell cell, Predicate<String> isDitto) {
        if (cell != null && !isDitto.test(cell.text())) {
            field.take(cell);
        }
    }
}
