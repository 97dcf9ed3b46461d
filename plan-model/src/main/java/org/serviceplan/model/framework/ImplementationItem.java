package org.serviceplan.model.framework;

import java.util.List;

import org.serviceplan.model.text.FoldedText;

/**
 * One of the items (實施要項) under which every plan promises its measures.
 *
 * @param ordinal its number, from 1
 * @param heading its canonical wording
 * @param variants wordings that are accepted as well, such as 民眾需求 for 退除役官兵及眷屬需求
 */
public record ImplementationItem(int ordinal, String heading, List<String> variants) {

    /** Checks the number and copies the list. */
    public ImplementationItem {
        if (ordinal < 1) {
            throw new IllegalArgumentException("An item's number starts at 1, not " + ordinal);
        }
        variants = List.copyOf(variants);
    }

    /** Whether a submitted heading is this item's, apart from width, punctuation and 臺/台. */
    public boolean accepts(CharSequence submitted) {
        return heading.contentEquals(submitted) || accepts(FoldedText.of(submitted));
    }

    boolean accepts(FoldedText submitted) {
        return submitted.equals(FoldedText.of(heading))
                || variants.stream().map(FoldedText::of).anyMatch(submitted::equals);
    }
}
