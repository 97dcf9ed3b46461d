package org.serviceplan.importer.annex;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What some write around an item's heading: 實施要項一： for its number, 實施要項： before it, （續） behind it. */
final class ItemLabel {
    private static final Pattern LABEL = Pattern.compile(
            "\\s?(?:實施)?要[項領]\\s?(?:之|第)?\\s?(?:([一二三四五六七八九十]{1,2}|[0-9０-９]{1,2})(?:\\s?[：:、.．]|\\s)|[：:])\\s?");

    /** 第一項, 項次一：, or a number that nothing but a space parts from the heading. */
    private static final Pattern NUMBER = Pattern.compile(
            "(?:(?:第|項次|構面)\\s?([一二三四五六七八九十]|[1-9])\\s?項?[：:、，,.．　 ]|([一二三四五六七八九十]|[1-9１-９])[　 ](?=\\S))[　 ]{0,4}");

    private static final String NUMBER_STARTS = "第項構一二三四五六七八九十123456789１２３４５６７８９";

    /** At the top of the next page. */
    private static final Pattern CONTINUED = Pattern.compile("[（(](?:接|承)?續(?:上|前)?[頁項表]?[)）]$");

    private ItemLabel() {}

    /** The heading without it, as a list is numbered: 一、; and without （續） behind it. */
    static String removed(String heading) {
        String bare = uncontinued(heading);
        if (!bare.isEmpty() && NUMBER_STARTS.indexOf(bare.charAt(0)) >= 0) {
            return withPoint(bare);
        }
        if (bare.indexOf('要') < 0) {
            return bare;
        }
        Matcher matcher = LABEL.matcher(bare);
        if (!matcher.lookingAt()) {
            return bare;
        }
        String number = matcher.group(1);
        return (number == null ? "" : number + "、") + bare.substring(matcher.end());
    }

    private static String withPoint(String heading) {
        Matcher matcher = NUMBER.matcher(heading);
        if (!matcher.lookingAt()) {
            return heading;
        }
        String number = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
        return number + "、" + heading.substring(matcher.end());
    }

    /** A heading or a number without （續） behind it. */
    static String uncontinued(String text) {
        return text.indexOf('續') < 0
                ? text
                : CONTINUED.matcher(text.stripTrailing()).replaceFirst("");
    }
}
