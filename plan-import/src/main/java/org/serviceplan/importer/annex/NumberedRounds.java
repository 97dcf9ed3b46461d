package org.serviceplan.importer.annex;

import java.util.ArrayList;
import java.util.List;

/** A list whose numbers begin anew, as where the outcomes of both halves of a year stand in one text: 一、…二、…一、…二、…. */
final class NumberedRounds {
    /** The months of a year; each is looked for in all the text that is left. */
    private static final int MOST = 12;

    private NumberedRounds() {}

    /**
     * The entries with what all rounds say under their numbers, a line each; none where the numbers do not begin anew, or not all of them.
     *
     * @param entries the first round, with the others at the end of its last entry
     */
    static List<Entry> joined(List<Entry> entries) {
        List<Entry> joined = new ArrayList<>(entries);
        int rounds = 1;
        for (int next = beginsAnew(joined); next > 0; next = beginsAnew(joined)) {
            rounds++;
            int end = joined.size() - 1;
            Entry last = joined.get(end);
            List<Entry> round = new EntrySplitter().split(last.text().substring(next));
            if (round.size() != joined.size() || rounds > MOST) {
                return List.of();
            }
            joined.set(end, new Entry(last.marker(), last.text().substring(0, next)));
            for (int i = 0; i < round.size(); i++) {
                if (!add(joined, i, round.get(i))) {
                    return List.of();
                }
            }
        }
        return rounds > 1 ? joined : List.of();
    }

    /** Where, in the text of the last entry, a line begins with the number of the first; 0 where none does. */
    private static int beginsAnew(List<Entry> entries) {
        ListMarker first = entries.isEmpty() ? null : entries.get(0).marker();
        if (first == null || entries.size() < 2) {
            return 0;
        }
        String text = entries.get(entries.size() - 1).text();
        for (int line = text.indexOf('\n') + 1; line > 0; line = text.indexOf('\n', line) + 1) {
            ListMarker marker = ListMarker.at(text, line);
            if (marker != null && marker.style() == first.style() && marker.number() == first.number()) {
                return line;
            }
        }
        return 0;
    }

    private static boolean add(List<Entry> entries, int place, Entry next) {
        Entry entry = entries.get(place);
        ListMarker marker = entry.marker();
        ListMarker again = next.marker();
        boolean same = marker != null && again != null && marker.number() == again.number();
        entries.set(place, new Entry(marker, entry.text().stripTrailing() + "\n" + next.text()));
        return same;
    }
}
