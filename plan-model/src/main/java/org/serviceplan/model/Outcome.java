package org.serviceplan.model;

import java.util.List;

import org.serviceplan.model.quantity.Figure;
import org.serviceplan.model.quantity.Units;
import org.serviceplan.model.source.CellRef;

/**
 * What came of a measure (執行成效), as reported in annex 2.
 *
 * @param text the reported text, without layout; empty where the office left it blank
 * @param figures the figures found in the text, in its order
 * @param cell where it was written, or should have been
 */
public record Outcome(String text, List<Figure> figures, CellRef cell) {

    /** Copies the list. */
    public Outcome {
        figures = List.copyOf(figures);
    }

    /** The outcome with this text and the figures in it. */
    public static Outcome parse(String text, CellRef cell) {
        return parse(text, cell, Units.standard());
    }

    /** The outcome with this text and the figures in it that are of these units. */
    public static Outcome parse(String text, CellRef cell, Units units) {
        return new Outcome(text, Figure.findAll(text, units), cell);
    }

    /** Whether the office reported anything. */
    public boolean isReported() {
        return !text.isBlank();
    }
}
