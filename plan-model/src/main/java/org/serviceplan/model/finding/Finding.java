package org.serviceplan.model.finding;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.serviceplan.model.source.CellRef;

/**
 * Something an office should know about its file (檢核結果): where, what was there, and what to do.
 *
 * @param code what kind of finding it is
 * @param severity what it means for the annex
 * @param sheet the sheet's name, or null where it is about the whole file
 * @param cell the cell, or null where it is about the whole sheet or file
 * @param value what was there, as submitted; empty where nothing was
 * @param message what is wrong and what to do, in Traditional Chinese
 */
public record Finding(
        FindingCode code,
        Severity severity,
        @Nullable String sheet,
        @Nullable CellRef cell,
        String value,
        String message) {

    /** Checks that a cell has a sheet. */
    public Finding {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(severity, "severity");
        if (cell != null && sheet == null) {
            throw new IllegalArgumentException("Cell " + cell + " of finding " + code + " has no sheet");
        }
        if (message.isBlank()) {
            throw new IllegalArgumentException("Finding " + code + " does not say what to do");
        }
    }
}
