package org.serviceplan.importer.annex;

import java.util.ArrayList;
import java.util.List;

import lombok.RequiredArgsConstructor;

/**
 * Tells the numbers of a list that goes on within a line: ①…②…, or (一)…，(二)…. A number inside a sentence mostly points to an entry, so
 * the whole list must stand in one cell, from its first number on and each number once.
 */
@RequiredArgsConstructor
final class InlineMarkers {
    private static final String ENDS = "。；;！？!?，,、" + MarkerScanner.PADDING;
    private static final String SENTENCE_MARKS = "。；;！？!?，,\n";
    /** What a clause says that points to an entry: 依作業要點四、（二）辦理. */
    private static final String POINTING = "依照參詳第";
    /** What stands before the number where the levels above it are named as well: 肆、二、(二). */
    private static final String LEVELS = "一二三四五六七八九十壹貳參肆伍陸柒捌玖拾0123456789０１２３４５６７８９";
    /** Entries that nothing but their numbers part are at least so many, and so long. */
    private static final int FEWEST_PHRASES = 3;

    private static final int SHORTEST_PHRASE = 4;

    private final String text;
    private final List<ListMarker> markers = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();

    /** Whether the numbers within the lines of a cell, from the place of the first of them on, are those of its entries. */
    static boolean areEntries(String text, int place, ListMarker first) {
        return first.number() == 1 && standOut(first.style()) && new InlineMarkers(text).areAllOf(first, place);
    }

    /** Numbers written like this are hardly anything but those of a list, or point to its entries. */
    private static boolean standOut(ListMarker.Style style) {
        return style == ListMarker.Style.CIRCLED
                || style == ListMarker.Style.CHINESE_IN_BRACKETS
                || style == ListMarker.Style.DIGITS_IN_BRACKETS;
    }

    /** Whether a character may be the first of a number that stands out. */
    static boolean mayBegin(char c) {
        return (c >= '①' && c <= '⑳') || c == '(' || c == '（' || (c >= '㈠' && c <= '㈩');
    }

    private boolean areAllOf(ListMarker first, int place) {
        markers.add(first);
        places.add(place);
        for (int at = first.end(); at < text.length(); at++) {
            ListMarker marker = mayBegin(text.charAt(at)) ? ListMarker.at(text, at) : null;
            if (marker != null && marker.style() == first.style()) {
                if (marker.number() != markers.size() + 1) {
                    return false;
                }
                markers.add(marker);
                places.add(at);
            }
        }
        return markers.size() > 1 && (allApart() || allPhrases());
    }

    private boolean beginsLine(int place) {
        int at = place - 1;
        while (at >= 0
                && (MarkerScanner.PADDING.indexOf(text.charAt(at)) >= 0
                        || MarkerScanner.BULLETS.indexOf(text.charAt(at)) >= 0)) {
            at--;
        }
        return at < 0 || text.charAt(at) == '\n';
    }

    private boolean allApart() {
        for (int i = 1; i < markers.size(); i++) {
            if (!beginsLine(places.get(i)) && !isApart(markers.get(i - 1).end(), places.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether an entry ends right before the next number, and does not point there. */
    private boolean isApart(int from, int to) {
        int end = to;
        while (end > from && ENDS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > from && end < to && (isSentenceMark(end) || !pointsOn(from, end));
    }

    private boolean isSentenceMark(int at) {
        return SENTENCE_MARKS.indexOf(text.charAt(at)) >= 0;
    }

    /** Whether the clause that ends here goes on with a number: 依本計畫肆、二、(二). */
    private boolean pointsOn(int from, int end) {
        boolean points = LEVELS.indexOf(text.charAt(end - 1)) >= 0;
        for (int at = end - 1; at >= from && !points && !isSentenceMark(at); at--) {
            points = POINTING.indexOf(text.charAt(at)) >= 0;
        }
        return points;
    }

    private boolean allPhrases() {
        boolean phrases = markers.size() >= FEWEST_PHRASES;
        for (int i = 0; phrases && i < markers.size(); i++) {
            int to = i + 1 < markers.size() ? places.get(i + 1) : text.length();
            phrases = isPhrase(text.substring(markers.get(i).end(), to).strip());
        }
        return phrases;
    }

    /** Whether an entry is nothing but one plain phrase. */
    private static boolean isPhrase(String entry) {
        int end = entry.length();
        while (end > 0 && ENDS.indexOf(entry.charAt(end - 1)) >= 0) {
            end--;
        }
        for (int at = 0; at < end; at++) {
            char c = entry.charAt(at);
            if (!MarkerScanner.isIdeograph(c) || POINTING.indexOf(c) >= 0) {
                return false;
            }
        }
        return end >= SHORTEST_PHRASE;
    }
}
