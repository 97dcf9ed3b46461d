package org.serviceplan.importer.annex;

import java.util.HashMap;
import java.util.Map;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.serviceplan.importer.table.Vocabulary;
import org.serviceplan.model.calendar.Deadline;
import org.serviceplan.model.calendar.MinguoYear;

/** Understands the deadlines of one annex, each text once; what the model does not understand may be a word of the vocabulary. */
@RequiredArgsConstructor
final class DeadlineReader {
    private final Vocabulary vocabulary;
    private final @Nullable MinguoYear year;
    private final Map<String, Deadline> deadlines = new HashMap<>();

    Deadline read(String text) {
        return deadlines.computeIfAbsent(text, this::understood);
    }

    private Deadline understood(String text) {
        Deadline deadline = Deadline.parse(text, year);
        return deadline.kind() == Deadline.Kind.UNRECOGNISED
                ? vocabulary
                        .deadlineKind(text)
                        .map(kind -> new Deadline(kind, deadline.text(), null))
                        .orElse(deadline)
                : deadline;
    }
}
