package org.serviceplan.importer.annex;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.serviceplan.importer.table.TableCell;
import org.serviceplan.model.source.CellRef;

/** What the rows of one measure say in one column. */
final class DraftField {
    private final StringBuilder raw = new StringBuilder();
    private @Nullable CellRef cell;
    private @Nullable CellRef lastTaken;

    /** Takes what a row shows; the text of a merged range counts once. */
    void take(TableCell shown) {
        if (cell == null || (raw.isEmpty() && !shown.isBlank())) {
            cell = shown.ref();
        }
        if (!shown.isBlank() && !shown.ref().equals(lastTaken)) {
            lastTaken = shown.ref();
            add(shown.text());
        }
    }

    /** Puts a text in place of what the rows say. */
    void replace(String text) {
        raw.setLength(0);
        raw.append(text);
    }

    /** The text, line breaks included; empty where no row says anything. */
    String text() {
        return raw.toString();
    }

    boolean isBlank() {
        return raw.toString().isBlank();
    }

    /** The first cell that says something, or the first that could have; empty where the table has no such column. */
    Optional<CellRef> cell() {
        return Optional.ofNullable(cell);
    }

    private void add(String text) {
        raw.append(raw.isEmpty() ? "" : "\n").append(text);
    }
}
