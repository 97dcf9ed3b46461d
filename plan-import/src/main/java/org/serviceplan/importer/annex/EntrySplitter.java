package org.serviceplan.importer.annex;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Splits the text of a cell at the numbers of one list: those written as its first one is. Numbers of deeper lists and numbers inside a
 * sentence do not split, unless the whole list stands there.
 */
final class EntrySplitter {
    private static final String SENTENCE_ENDS = "。；;！？!?.";
    /** How many numbers a list may leave out and still be recognised in the middle of a cell. */
    private static final int WIDEST_GAP = 5;

    private ListMarker.@Nullable Style style;
    private int last;
    private ListMarker.@Nullable Style deeper;
    private int lastDeeper;

    /** Whether a text goes on with a deeper list under the last entry: its first number, or the one after the last. */
    boolean isDeeper(String text) {
        if (style == ListMarker.Style.DIGITS && LevelNumber.isUnder(last, text)) {
            return true;
        }
        ListMarker marker = style == null ? null : ListMarker.at(text, 0);
        boolean next = marker != null
                && marker.style() != style
                && marker.number() == (marker.style() == deeper ? lastDeeper + 1 : 1);
        if (marker != null && next) {
            deeper = marker.style();
            lastDeeper = marker.number();
        }
        return next;
    }

    /** Whether it is known how the list is numbered. */
    boolean isNumbered() {
        return style != null;
    }

    /** Whether the list is numbered like this. */
    boolean isNumbered(ListMarker.Style like) {
        return style == like;
    }

    /** The number of the list's last entry so far, 0 before the first. */
    int last() {
        return last;
    }

    /** Counts an entry that has no number of its own. */
    void countUnnumbered() {
        last++;
    }

    /** Splits a cell's text, going on with the list where the cell before ended. */
    List<Entry> split(String text) {
        List<Entry> entries = new ArrayList<>(1);
        // Sooner read than the text itself.
        char[] characters = text.toCharArray();
        ListMarker open = null;
        int from = 0;
        boolean inLines = false;
        for (int at = 0; at < characters.length; at = nextPlace(characters, at, inLines)) {
            ListMarker marker = ListMarker.at(text, at);
            if (marker != null && begins(marker, text, at)) {
                inLines |= (at == 0 || style == null) && InlineMarkers.areEntries(text, at, marker);
                addUnlessBlank(entries, open, text.substring(from, at));
                open = marker;
                from = marker.end();
                style = marker.style();
                last = marker.number();
                deeper = null;
            }
        }
        addUnlessBlank(entries, open, from == 0 ? text : text.substring(from));
        return entries;
    }

    /** The next place where an entry may begin: after a line break or the end of a sentence, or within one where the list goes on there. */
    private int nextPlace(char[] text, int at, boolean inLines) {
        int next = at + 1;
        while (next < text.length && !isPlace(text[next - 1]) && !(inLines && InlineMarkers.mayBegin(text[next]))) {
            next++;
        }
        return next;
    }

    /** Before the list is known, only a line can begin it. */
    private boolean isPlace(char before) {
        return before == '\n'
                || (style != null && !MarkerScanner.isIdeograph(before) && SENTENCE_ENDS.indexOf(before) >= 0);
    }

    private boolean begins(ListMarker marker, String text, int at) {
        if (style != null && marker.style() != style) {
            return false;
        }
        if (at == 0) {
            return !isOfDeeperLists(marker) || marker.number() == 1 || marker.number() == last + 1;
        }
        if (style == null) {
            return marker.number() == 1 && text.charAt(at - 1) == '\n' && !isOfDeeperLists(marker);
        }
        int step = marker.number() - last;
        return step == 1 || (step > 1 && step <= WIDEST_GAP && endsSentence(text, at));
    }

    /** Below a line of text, 1) is mostly what that line is about. */
    private static boolean isOfDeeperLists(ListMarker marker) {
        return marker.style() == ListMarker.Style.DIGITS_BEFORE_BRACKET
                || marker.style() == ListMarker.Style.CHINESE_BEFORE_BRACKET;
    }

    /** Whether the line before ended a sentence, so that a number out of turn is not one that a hard line break pushed to the front. */
    private static boolean endsSentence(String text, int at) {
        String before = text.substring(Math.max(0, at - 8), at).stripTrailing();
        return text.charAt(at - 1) == '\n'
                && !before.isEmpty()
                && SENTENCE_ENDS.indexOf(before.charAt(before.length() - 1)) >= 0;
    }

    private static void addUnlessBlank(List<Entry> entries, @Nullable ListMarker marker, String text) {
        if (marker != null || !text.isBlank()) {
            entries.add(new Entry(marker, text));
        }
    }
}
