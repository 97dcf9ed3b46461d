package org.serviceplan.importer.finding;

import java.util.Locale;

import lombok.Getter;
import lombok.RequiredArgsConstructor;
import lombok.experimental.Accessors;
import org.jspecify.annotations.Nullable;

import org.serviceplan.model.finding.Finding;
import org.serviceplan.model.finding.FindingCode;
import org.serviceplan.model.finding.Severity;
import org.serviceplan.model.source.CellRef;

import static org.serviceplan.model.finding.Severity.ERROR;

/**
 * The catalogue of what can be found wrong with a submitted file: each constant is one code, with its message in Traditional Chinese
 * ({@link String#format} places), an English gloss, and an example of what raises it.
 */
@Getter
@Accessors(fluent = true)
@RequiredArgsConstructor
public enum FindingType {
    // The file itself.
    FILE_EMPTY(ERROR, "檔案是空的（0 位元組）。請重新匯出活頁簿後再繳交。", "The file has no bytes.", "0-byte .xlsx");

    private final Severity severity;
    private final String message;
    private final String gloss;
    private final String example;

    /** The code that findings of this type carry. */
    public FindingCode code() {
        return FindingCode.of(name());
    }

    /** A finding about the whole file. */
    public Finding ofFile(String value, Object... args) {
        return at(null, null, value, args);
    }

    /** A finding about a whole sheet. */
    public Finding ofSheet(String sheet, String value, Object... args) {
        return at(sheet, null, value, args);
    }

    /** A finding about a cell. */
    public Finding at(@Nullable String sheet, @Nullable CellRef cell, String value, Object... args) {
        return new Finding(code(), severity, sheet, cell, value, String.format(Locale.ROOT, message, args));
    }
}
