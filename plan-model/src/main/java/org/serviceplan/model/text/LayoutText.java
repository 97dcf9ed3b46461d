package org.serviceplan.model.text;

import java.util.List;

/**
 * Takes the layout out of submitted text: hard line breaks and padding that only fit a column. Wording, punctuation, width and the
 * spaces between Latin words stay.
 */
public final class LayoutText {
    private LayoutText() {}

    /**
     * The text on one line: white space next to a Chinese character or full-width punctuation goes, any other becomes one space;
     * a word or number cut by a line break after a hyphen (COVID-⏎19) is joined.
     */
    public static String joined(CharSequence text) {
        return LayoutJoiner.join(text);
    }

    /** The lines of a text as they stand, as {@link String#lines()} has them; nearly always it is one. */
    public static List<String> lines(String text) {
        boolean one = !text.isEmpty() && text.indexOf('\n') < 0 && text.indexOf('\r') < 0;
        return one ? List.of(text) : text.lines().toList();
    }
}
