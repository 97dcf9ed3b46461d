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
            if (parts.get(i).change() == Change.SAME) {
                boolean endsInNumber = i + 1 < parts.size() && beginsWithDigit(parts, i + 1);
                revision.keep(parts.get(i).text(), endsInNumber, i > 0 && i < parts.size() - 1);
            } else {
                revision.change(parts.get(i));
            }
        }
        revision.flush();
        return revision.text.toString();
    }

    /** Whether what was taken out or put in here begins with a digit. */
    private static boolean beginsWithDigit(List<Part> parts, int first) {
        return parts.subList(first, Math.min(parts.size(), first + 2)).stream()
                .filter(part -> part.change() != Change.SAME)
                .anyMatch(part -> Character.isDigit(part.text().charAt(0)));
    }

    private void change(Part part) {
        (part.change() == Change.MISSING ? removed : added).append(part.text());
    }

    /** A number that was changed is shown whole: 〔1070→1069〕, not 10〔70→69〕. */
    private void keep(String same, boolean endsInNumber, boolean inside) {
        int start = endsWithDigit(removed) || endsWithDigit(added) ? digitsFrom(same) : 0;
        int end = endsInNumber ? digitsBefore(same) : same.length();
        if ((end - start < LEAST_KEPT && inside) || end < start) {
            removed.append(same);
            added.append(same);
            return;
        }
        removed.append(same, 0, start);
        added.append(same, 0, start);
        flush();
        text.append(same, start, end);
        removed.append(same, end, same.length());
        added.append(same, end, same.length());
    }

    private static boolean endsWithDigit(StringBuilder text) {
        return !text.isEmpty() && Character.isDigit(text.charAt(text.length() - 1));
    }

    private static int digitsFrom(String text) {
        int end = 0;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int digitsBefore(String text) {
        int start = text.length();
        while (start > 0 && Character.isDigit(text.charAt(start - 1))) {
            start--;
        }
        return start;
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
