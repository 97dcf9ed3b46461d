package org.serviceplan.importer.annex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.serviceplan.importer.annex.AnnexReader.Reading;
import org.serviceplan.importer.workbook.TimeLimit;
import org.serviceplan.model.AnnexKind;
import org.serviceplan.model.Measure;
import org.serviceplan.model.PlanItem;

/** Finds what are parts of one annex: tables of the same office and year, each with items that the others leave out. */
@RequiredArgsConstructor
final class AnnexParts {
    /** More than a file has annexes; with each that came before, a table would be compared. */
    private static final int MOST_GROUPS = 100;

    private final IdentityResolver identities;

    /** The readings of a file in groups that are an annex each, in the order in which these begin. */
    List<List<Reading>> groups(List<Reading> readings, TimeLimit time) {
        List<Group> groups = new ArrayList<>();
        for (Reading reading : readings) {
            time.check();
            Part part = new Part(reading);
            Group own = null;
            // What has no title goes on with what stands right before it.
            for (int g = groups.size() - 1; own == null && g >= Math.max(0, groups.size() - MOST_GROUPS); g--) {
                own = groups.get(g).takes(part) ? groups.get(g) : null;
            }
            if (own == null) {
                own = new Group(part);
                groups.add(own);
            } else {
                own.add(part);
            }
        }
        return groups.stream().map(group -> group.parts).toList();
    }

    /** Whether a table goes on with the last item of another, and then with items that this leaves out. */
    boolean goesOn(Reading one, Reading next) {
        if (!next.table().beginsInsideItem()
                || one.annex().kind() != next.annex().kind()
                || !one.table()
                        .head()
                        .columns()
                        .keySet()
                        .equals(next.table().head().columns().keySet())) {
            return false;
        }
        Map<Integer, PlanItem> items = byOrdinal(one);
        return !items.isEmpty()
                && next.annex().items().stream().skip(1).noneMatch(item -> items.containsKey(item.ordinal()))
                && identities.told(one.table()).mayBe(identities.told(next.table()));
    }

    private static Map<Integer, PlanItem> byOrdinal(Reading reading) {
        Map<Integer, PlanItem> items = new HashMap<>();
        reading.annex().items().forEach(item -> items.putIfAbsent(item.ordinal(), item));
        return items;
    }

    private static List<?> texts(PlanItem item) {
        return item.measures().stream()
                .map(measure -> List.of(measure.text(), measure.units(), outcome(measure)))
                .toList();
    }

    private static String outcome(Measure measure) {
        return measure.outcome() == null ? "" : measure.outcome().text();
    }

    /** A reading, with what is asked of it again and again. */
    private final class Part {
        private final Reading reading;
        private final Map<Integer, PlanItem> items;
        private @Nullable Identity told;

        Part(Reading reading) {
            this.reading = reading;
            this.items = byOrdinal(reading);
        }

        Identity told() {
            Identity known = told;
            if (known == null) {
                known = identities.told(reading.table());
                told = known;
            }
            return known;
        }
    }

    /** Parts of one annex, with what is known of it by them. */
    private static final class Group {
        private final List<Reading> parts = new ArrayList<>();
        private final Map<Integer, PlanItem> items = new HashMap<>();
        private final AnnexKind kind;
        private final Part first;
        private @Nullable Identity told;

        Group(Part first) {
            this.kind = first.reading.annex().kind();
            this.first = first;
            parts.add(first.reading);
            items.putAll(first.items);
        }

        /** Whether a reading has items that are missing here, and none that is another here; and is not of another office or year. */
        boolean takes(Part part) {
            return part.reading.annex().kind() == kind
                    && !part.items.keySet().containsAll(items.keySet())
                    && !items.keySet().containsAll(part.items.keySet())
                    && part.items.values().stream().allMatch(this::mayHave)
                    && told().mayBe(part.told());
        }

        private boolean mayHave(PlanItem item) {
            PlanItem same = items.get(item.ordinal());
            return same == null || texts(same).equals(texts(item));
        }

        private Identity told() {
            return told == null ? first.told() : told;
        }

        void add(Part part) {
            told = told().with(part.told());
            parts.add(part.reading);
            part.items.forEach(items::putIfAbsent);
        }
    }
}
