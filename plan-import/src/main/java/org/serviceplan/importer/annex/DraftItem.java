package org.serviceplan.importer.annex;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import lombok.Getter;
import lombok.RequiredArgsConstructor;
import lombok.experimental.Accessors;

import org.serviceplan.model.source.CellRef;
import org.serviceplan.model.text.LayoutText;

/** An item while its rows are being read, with the cells its findings will point at. */
@Getter
@Accessors(fluent = true)
@RequiredArgsConstructor
final class DraftItem {
    private final int ordinal;
    private final CellRef cell;
    private final CellRef headingCell;
    private final CellRef measureCell;
    private final StringBuilder rawHeading = new StringBuilder();
    private final List<DraftMeasure> measures = new ArrayList<>();
    private final EntrySplitter splitter = new EntrySplitter();

    /** Adds a piece of its heading, as the next line. */
    void addHeading(String text) {
        rawHeading.append(rawHeading.isEmpty() ? "" : "\n").append(text);
    }

    String heading() {
        return LayoutText.joined(rawHeading);
    }

    Optional<DraftMeasure> lastMeasure() {
        return measures.isEmpty() ? Optional.empty() : Optional.of(measures.get(measures.size() - 1));
    }
}
