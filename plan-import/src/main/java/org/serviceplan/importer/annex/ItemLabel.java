package org.serviceplan.importer.annex;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What some write around an item's heading: 實施要項一： before its number, （續） behind it. */
final class ItemLabel {
    private static final Pattern LABEL =
            Pattern.compile("\\s?(?:實施)?要[項領]\\s?(?:之|第)?\\s?([一二三四五六七八九十]{1,2}|[0-9０-９]{1,2})(?:\\s?[：:、.．]|\\s)\\s?");

    /** At the top of the next page. */
    private static final Pattern CONTINUED = Pattern.compile("[（(](?:接|承)?續(?:上|前)?[頁項表]?[)）]$");

    private ItemLabel() {}

    /** The heading without it, as a list is numbered: 一、; and without （續） behind it. */
    static String removed(String heading) {
        String bare = heading.indexOf('續') < 0
                ? heading
                : CONTINUED.matcher(heading.stripTrailing()).replaceFirst("");
        if (bare.indexOf('要') < 0) {
            return bare;
        }
        Matcher matcher = LABEL.matcher(bare);
        return matcher.lookingAt() ? matcher.group(1) + "、" + bare.substring(matcher.end()) : bare;
    }
}
