package org.serviceplan.importer.samples;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import lombok.Getter;
import lombok.RequiredArgsConstructor;
import lombok.experimental.Accessors;

import org.serviceplan.importer.workbook.MergedRange;
import org.serviceplan.model.source.CellRef;

/** A sheet to be written: rows of texts, empty ones blank, and merged ranges. */
@Getter
@Accessors(fluent = true)
@RequiredArgsConstructor
final class SampleSheet {
    private final String name;
    private final boolean hidden;
    private final List<List<String>> rows = new ArrayList<>();
    private final List<MergedRange> merges = new ArrayList<>();
    private final Set<Integer> hiddenRows = new HashSet<>();

    /** Adds a row, and tells its index. */
    int add(List<String> texts) {
        rows.add(List.copyOf(texts));
        return rows.size() - 1;
    }

    void merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        if (lastRow > firstRow || lastColumn > firstColumn) {
            merges.add(new MergedRange(CellRef.of(firstRow, firstColumn), CellRef.of(lastRow, lastColumn)));
        }
    }

    /** Whether a text is written as a number: digits, as programs and Excel itself do. */
    static boolean isNumber(String text) {
        return text.length() <= 3 && !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
