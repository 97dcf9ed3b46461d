package org.serviceplan.importer.annex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import lombok.AccessLevel;
import lombok.Getter;
import lombok.RequiredArgsConstructor;
import lombok.experimental.Accessors;
import org.jspecify.annotations.Nullable;

import org.serviceplan.model.source.CellRef;
import org.serviceplan.model.text.ChineseNumerals;
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

    @Getter(AccessLevel.NONE)
    private @Nullable String joined;

    private final List<DraftMeasure> measures = new ArrayList<>();
    private final EntrySplitter splitter = new EntrySplitter();
    private final LevelOrder levels = new LevelOrder();
    /** How many measures it had where their numbers last began anew. */
    private int counted;

    /** The numbers of levels that measures have, as written. Few offices number like this. */
    @Getter(AccessLevel.NONE)
    private Map<DraftMeasure, String> levelNumbers = Map.of();

    /** Adds a piece of its heading, as the next line. */
    void addHeading(String text) {
        rawHeading.append(rawHeading.isEmpty() ? "" : "\n").append(text);
        joined = null;
    }

    String heading() {
        String heading = joined;
        if (heading == null) {
            heading = LayoutText.joined(rawHeading);
            joined = heading;
        }
        return heading;
    }

    /** Notes that the numbers of its measures begin anew, as under the next 執行策略. */
    void countAnew() {
        counted = measures.size();
    }

    /** Notes how a measure's number of several levels is written. */
    void noteNumber(DraftMeasure measure, String number) {
        if (levelNumbers.isEmpty()) {
            levelNumbers = new HashMap<>();
        }
        levelNumbers.put(measure, number);
    }

    /** A measure's number as the office knows it. */
    String numberOf(DraftMeasure measure) {
        Integer written = measure.written();
        return levelNumbers.getOrDefault(
                measure, ChineseNumerals.format(written == null ? measure.ordinal() : written));
    }

    /** The measure begun last, or null before the first. */
    @Nullable
    DraftMeasure lastMeasure() {
        return measures.isEmpty() ? null : measures.get(measures.size() - 1);
    }
}
