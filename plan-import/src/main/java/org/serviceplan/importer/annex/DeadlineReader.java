package org.serviceplan.importer.annex;

import java.util.HashMap;
import java.util.Map;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.serviceplan.model.calendar.Deadline;
import org.serviceplan.model.calendar.DeadlineWords;
import org.serviceplan.model.calendar.MinguoYear;

/** Understands the deadlines of one annex, each text once. */
@RequiredArgsConstructor
final class DeadlineReader {
    private final DeadlineWords words;
    private final @Nullable MinguoYear year;
    private final Map<String, Deadline> deadlines = new HashMap<>();

    Deadline read(String text) {
        // Looked up without a function, which would have to be made for each measure.
        Deadline known = deadlines.get(text);
        if (known == null) {
            known = Deadline.parse(text, year, words);
            deadlines.put(text, known);
        }
        return known;
    }
}
