package org.serviceplan.report.presentation;

import java.util.List;

import org.serviceplan.model.text.TextDifference;
import org.serviceplan.model.text.TextDifference.Change;
import org.serviceplan.model.text.TextDifference.Part;

/**
 * What an office changed in its wording, for people: the new text with what was taken out and put in marked where it happened,
 * 每年〔至少→達〕20小時〔增：以上〕.
 */
public final class RevisionText {
    /** One character that happens to stay between two changes says nothing and makes the text unreadable. */
    private static final int LEAST_KEPT = 2;

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder removed = new StringBuilder();
    private final StringBuilder added = new StringBuilder();

    private RevisionText() {}

    /** How a text came out of an earlier one. */
    public static String between(String earlier, String later) {
        RevisionText revision = new RevisionText();
        List<Part> parts = TextDifference.between(earlier, later).parts();
        for (int i = 0; i < parts.size(); i++) {
            revision.add(parts.get(i), i > 0 && i < parts.size() - 1);
        }
        revision.flush();
        return revision.text.toString();
    }

    private void add(Part part, boolean inside) {
        if (part.change() == Change.MISSING) {
            removed.append(part.text());
        } else if (part.change() == Change.ADDED) {
            added.append(part.text());
        } else if (inside && part.text().length() < LEAST_KEPT) {
            removed.append(part.text());
            added.append(part.text());
        } else {
            flush();
            text.append(part.text());
        }
    }

    private void flush() {
        if (removed.isEmpty() && added.isEmpty()) {
            return;
        }
        if (added.isEmpty()) {
            text.append("〔刪：").append(removed);
        } else if (removed.isEmpty()) {
            text.append("〔增：").append(added);
        } else {
            text.append('〔').append(removed).append('→').append(added);
        }
        text.append('〕');
        removed.setLength(0);
        added.setLength(0);
    }
}
