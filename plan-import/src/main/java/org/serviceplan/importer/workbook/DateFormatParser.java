package org.serviceplan.importer.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import lombok.Getter;
import lombok.experimental.Accessors;
import org.jspecify.annotations.Nullable;

import org.serviceplan.importer.workbook.DateField.Kind;

/**
 * Takes a number format apart as far as it shows dates. Finds Taiwan's formats as well ({@code [$-404]e/m/d},
 * {@code [$-zh-TW,104]e"年"m"月"d"日"}), which POI takes for formats of numbers.
 */
final class DateFormatParser {
    private static final String SYSTEM_LONG_DATE = "yyyy\"年\"m\"月\"d\"日\"";
    private static final String SYSTEM_TIME = "上午/下午 hh:mm:ss";
    private static final List<String> HALF_DAYS = List.of("AM/PM", "A/P", "上午/下午");
    private static final int TAIWAN = 0x404;
    private static final Pattern ELAPSED = Pattern.compile("(?i)h+|m+|s+");
    private static final Pattern LOCALE_ID = Pattern.compile("[0-9A-Fa-f]{1,8}");

    private final String code;
    private final List<DateField> fields = new ArrayList<>();
    private int at;
    private boolean numeric;

    /** How the format writes digits, if not with 0 to 9; known once the fields are read. */
    @Getter
    @Accessors(fluent = true)
    private @Nullable ChineseDigits chinese;

    private boolean taiwanese;
    private boolean foreign;

    DateFormatParser(String code) {
        String folded = code.toUpperCase(Locale.ROOT);
        this.code = folded.contains("[$-F800]") ? SYSTEM_LONG_DATE : folded.contains("[$-F400]") ? SYSTEM_TIME : code;
    }

    /** The pieces of the format's first section; none if it shows no date or time. */
    List<DateField> fields() {
        while (at < code.length() && code.charAt(at) != ';') {
            piece(code.charAt(at));
        }
        boolean dated = fields.stream().anyMatch(field -> field.kind() != Kind.LITERAL && field.kind() != Kind.ERA);
        return dated && !numeric ? new DateFieldOrder(fields).settled() : List.of();
    }

    private void piece(char c) {
        switch (c) {
            case '"' -> literal(at + 1, closing('"'));
            case '[' -> bracket(code.substring(at + 1, closing(']')));
            case '\\' -> literal(at + 1, at + 2);
            case '_' -> {
                literal(at, at);
                at += 2;
            }
            case '*' -> at += 2;
            case '0', '#', '?' -> placeholder();
            default -> letter(c);
        }
    }

    /** Where the part that starts here ends. */
    private int closing(char mark) {
        int end = code.indexOf(mark, at + 1);
        return end < 0 ? code.length() : end;
    }

    private void literal(int from, int to) {
        int end = Math.min(to, code.length());
        add(Kind.LITERAL, 0, code.substring(Math.min(from, end), end));
        at = code.charAt(at) == '"' ? end + 1 : end;
    }

    private void bracket(String inside) {
        ChineseDigits digits = ChineseDigits.of(inside);
        chinese = digits == null ? chinese : digits;
        at = Math.min(code.length(), at + inside.length() + 2);
        if (ELAPSED.matcher(inside).matches()) {
            Kind kind =
                    switch (Character.toLowerCase(inside.charAt(0))) {
                        case 'h' -> Kind.ELAPSED_HOURS;
                        case 'm' -> Kind.ELAPSED_MINUTES;
                        default -> Kind.ELAPSED_SECONDS;
                    };
            add(kind, inside.length(), "");
        } else if (inside.startsWith("$")) {
            country(inside.substring(inside.indexOf('-') + 1));
        }
    }

    /**
     * Notes whose format it is: {@code 404}, {@code zh-TW,104}, {@code 1040404} (with digits and calendar),
     * {@code en-US}.
     */
    private void country(String name) {
        String plain = name.substring(0, name.indexOf(',') < 0 ? name.length() : name.indexOf(','));
        if (LOCALE_ID.matcher(plain).matches()) {
            taiwanese = (Long.parseLong(plain, 16) & 0xFFFF) == TAIWAN;
        } else {
            taiwanese = plain.equalsIgnoreCase("zh-TW") || plain.equalsIgnoreCase("zh-Hant-TW");
        }
        foreign = !taiwanese;
    }

    /** Fractions of seconds are the only digits in a date. */
    private void placeholder() {
        int end = runEnd();
        int last = fields.size() - 1;
        boolean fraction = last > 0
                && fields.get(last).literal().equals(".")
                && fields.get(last - 1).kind() == Kind.SECOND;
        if (fraction) {
            fields.set(last, new DateField(Kind.FRACTION, end - at, "", false));
        } else {
            numeric = true;
        }
        at = end;
    }

    private void letter(char c) {
        if (code.regionMatches(true, at, "General", 0, 7)) {
            numeric = true;
        }
        for (String halves : HALF_DAYS) {
            if (code.regionMatches(true, at, halves, 0, halves.length())) {
                add(Kind.HALF_DAY, 0, taiwanese ? "上午/下午" : halves);
                at += halves.length();
                return;
            }
        }
        int end = runEnd();
        Kind kind = kind(Character.toLowerCase(c), end - at);
        if (kind == Kind.LITERAL) {
            literal(at, at + 1);
        } else {
            add(kind, end - at, "");
            at = end;
        }
    }

    private static Kind kind(char letter, int length) {
        return switch (letter) {
            case 'y' -> Kind.YEAR;
            case 'e' -> Kind.ERA_YEAR;
            case 'g' -> Kind.ERA;
            case 'm' -> Kind.MONTH;
            case 'd' -> Kind.DAY;
            case 'h' -> Kind.HOUR;
            case 's' -> Kind.SECOND;
            case 'a' -> length >= 3 ? Kind.CHINESE_WEEKDAY : Kind.LITERAL;
            default -> Kind.LITERAL;
        };
    }

    private int runEnd() {
        char letter = Character.toLowerCase(code.charAt(at));
        int end = at;
        while (end < code.length() && Character.toLowerCase(code.charAt(end)) == letter) {
            end++;
        }
        return end;
    }

    private void add(Kind kind, int length, String literal) {
        // The office's own country counts where the format names none, but month and day names are then in English.
        boolean byEra = kind == Kind.ERA || kind == Kind.ERA_YEAR;
        fields.add(new DateField(kind, length, literal, byEra ? !foreign : taiwanese));
    }
}
