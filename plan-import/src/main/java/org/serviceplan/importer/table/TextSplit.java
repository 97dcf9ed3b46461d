package org.serviceplan.importer.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import lombok.RequiredArgsConstructor;

/** What parts the columns of a table that was pasted as text. */
@RequiredArgsConstructor
enum TextSplit {
    /** Tabs, as they are copied from a table. */
    TABS("\t", true),
    /** Bars, as tables are drawn with. */
    BARS("|", true),
    /** Bars as wide as ideographs. */
    WIDE_BARS("｜", true),
    /** Commas, as in CSV files: a field that has one stands in quotation marks. */
    COMMAS(",", false),
    /** Semicolons in the place of commas. */
    SEMICOLONS(";", false),
    /** Two spaces or more. */
    SPACES(" ", false),
    /** Spaces as wide as ideographs. */
    WIDE_SPACES("　", false);

    /** More than any annex has; a text may be nothing but separators and line breaks. */
    private static final int MOST_COLUMNS = 64;

    private static final Pattern TWO_SPACES = Pattern.compile("[ 　\u00A0]{2,}+");
    private static final Pattern WIDE_SPACE = Pattern.compile("　++");

    private final String separator;
    /** Whether it stands nowhere but between columns, so that a blank one can be told. */
    private final boolean isSure;

    /**
     * A part of a line.
     *
     * @param start where it begins, in the widths of letters, of which ideographs have two
     * @param text what it says
     */
    record Field(int start, String text) {}

    boolean isSure() {
        return isSure;
    }

    /** Whether a column begins where the head of it does. */
    boolean isSpaces() {
        return this == SPACES || this == WIDE_SPACES;
    }

    boolean mayStandIn(String text) {
        return text.contains(separator);
    }

    /** The fields of a line, blank ones included; spaces leave none blank. */
    List<Field> fields(String line) {
        return switch (this) {
            case TABS, BARS, WIDE_BARS -> split(line, false);
            case COMMAS, SEMICOLONS -> split(line, true);
            case SPACES -> between(line, TWO_SPACES);
            case WIDE_SPACES -> between(line, WIDE_SPACE);
        };
    }

    private List<Field> split(String line, boolean quotes) {
        List<Field> fields = new ArrayList<>();
        boolean quoted = false;
        int from = 0;
        for (int at = 0; at <= line.length(); at++) {
            boolean end = at == line.length();
            char c = end ? separator.charAt(0) : line.charAt(at);
            if (quotes && c == '"') {
                quoted = !quoted;
            }
            boolean parts = c == separator.charAt(0) && !quoted && fields.size() < MOST_COLUMNS - 1;
            if (parts || end) {
                fields.add(new Field(from, unquoted(line.substring(from, at).strip())));
                from = at + 1;
            }
        }
        return fields;
    }

    /** A field with line breaks or separators is copied with quotation marks around it. */
    private static String unquoted(String field) {
        boolean quoted = field.length() > 1 && field.startsWith("\"") && field.endsWith("\"");
        return quoted
                ? field.substring(1, field.length() - 1).replace("\"\"", "\"").strip()
                : field;
    }

    private static List<Field> between(String line, Pattern spaces) {
        List<Field> fields = new ArrayList<>();
        Matcher matcher = spaces.matcher(line);
        int from = 0;
        int width = 0;
        while (fields.size() < MOST_COLUMNS && matcher.find()) {
            addUnlessBlank(fields, width, line.substring(from, matcher.start()));
            width += width(line, from, matcher.end());
            from = matcher.end();
        }
        addUnlessBlank(fields, width, line.substring(from));
        return fields;
    }

    private static void addUnlessBlank(List<Field> fields, int start, String text) {
        if (!text.isBlank()) {
            fields.add(new Field(start, text.strip()));
        }
    }

    private static int width(String line, int from, int to) {
        int width = 0;
        for (int i = from; i < to; i++) {
            width += line.charAt(i) < '\u2E80' ? 1 : 2;
        }
        return width;
    }
}
