package org.serviceplan.importer.annex;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What some write before an item's number: 實施要項一：. */
final class ItemLabel {
    private static final Pattern LABEL =
            Pattern.compile("\\s?(?:實施)?要[項領]\\s?(?:之|第)?\\s?([一二三四五六七八九十]{1,2}|[0-9０-９]{1,2})(?:\\s?[：:、.．]|\\s)\\s?");

    private ItemLabel() {}

    /** The heading without it, as a list is numbered: 一、. */
    static String removed(String heading) {
        if (heading.indexOf('要') < 0) {
            return heading;
        }
        Matcher matcher = LABEL.matcher(heading);
        return matcher.lookingAt() ? matcher.group(1) + "、" + heading.substring(matcher.end()) : heading;
    }
}
