package org.serviceplan.importer.annex;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.serviceplan.importer.table.TableCell;
import org.serviceplan.model.source.CellRef;

/** What the rows of one measure say in one column. */
final class DraftField {
    /** What the cells say. One text is often that of many measures and must not be copied for each. */
    private List<String> pieces = List.of();

    private @Nullable CellRef cell;
    private @Nullable CellRef lastTaken;
    private boolean blank;
    private boolean elsewhere;
    /** What it said before it was taken to be as another one. */
    private String ditto = "";

    /** Takes what a row shows; the text of a merged range counts once, and so does one that the next page repeats. */
    void take(TableCell shown) {
        if (cell == null || (pieces.isEmpty() && !shown.isBlank())) {
            cell = shown.ref();
        }
        if (!shown.isBlank() && !shown.ref().equals(lastTaken)) {
            lastTaken = shown.ref();
            if (pieces.isEmpty() || !pieces.get(pieces.size() - 1).equals(shown.text())) {
                add(shown.text());
            }
        }
    }

    /** Puts a text in place of what the rows say. */
    void replace(String text) {
        pieces = text.isEmpty() ? List.of() : List.of(text);
    }

    /** Notes that the text says that there is nothing: 無, －. */
    void countAsBlank() {
        blank = true;
    }

    /** Notes that the text says nothing but where its content stands: 詳如附件一. */
    void countAsElsewhere() {
        blank = true;
        elsewhere = true;
    }

    /** Takes what the one above says for its 同上. */
    void repeat(DraftField above) {
        ditto = written();
        replace(above.text());
    }

    /** The 同上 in its place; empty where the text is its own. */
    String ditto() {
        return ditto;
    }

    boolean isElsewhere() {
        return elsewhere;
    }

    /** Nearly always the only piece; of many measures, lists with room for more would be the most there is in memory. */
    private void add(String text) {
        if (pieces.isEmpty()) {
            pieces = List.of(text);
            return;
        }
        if (pieces.size() == 1) {
            pieces = new ArrayList<>(pieces);
        }
        pieces.add(text);
    }

    /** The text, line breaks included; empty where no row says anything, or only that there is nothing. */
    String text() {
        return blank ? "" : written();
    }

    /** The text as it stands there, also where it only says that there is nothing. */
    String written() {
        return switch (pieces.size()) {
            case 0 -> "";
            case 1 -> pieces.get(0);
            default -> String.join("\n", pieces);
        };
    }

    /** Whether no row says anything, or only that there is nothing. */
    boolean isBlank() {
        if (blank) {
            return true;
        }
        for (String piece : pieces) {
            if (!piece.isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** The first cell that says something, or the first that could have; empty where the table has no such column. */
    Optional<CellRef> cell() {
        return Optional.ofNullable(cell);
    }
}
