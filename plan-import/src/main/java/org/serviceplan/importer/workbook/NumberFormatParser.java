package org.serviceplan.importer.workbook;

import java.util.ArrayList;
import java.util.List;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.serviceplan.importer.workbook.NumberSection.Kind;
import org.serviceplan.importer.workbook.NumberSection.Piece;

/** Takes a format of numbers apart: sections, and in each the digits, the words around them and what else it shows. */
@RequiredArgsConstructor
final class NumberFormatParser {
    /** As Chinese Excel calls it; some programs leave it like that in files. */
    private static final List<String> GENERAL = List.of("General", "G/通用格式");
    /** The fourth section is for texts. */
    private static final int MOST_SECTIONS = 3;

    private final String code;
    private List<Piece> pieces = new ArrayList<>();
    private @Nullable NumberCondition condition;
    private @Nullable ChineseDigits chinese;
    private int at;

    static List<NumberSection> sections(String code) {
        return new NumberFormatParser(code).sections();
    }

    private List<NumberSection> sections() {
        List<NumberSection> sections = new ArrayList<>();
        while (at <= code.length()) {
            boolean ofText = false;
            while (at < code.length() && code.charAt(at) != ';') {
                ofText |= code.charAt(at) == '@';
                piece(code.charAt(at));
            }
            at++;
            // A section for texts is none for numbers, but where it is the only one.
            if (sections.size() < MOST_SECTIONS && (!ofText || sections.isEmpty())) {
                sections.add(new NumberSection(condition, chinese, List.copyOf(pieces)));
            }
            pieces = new ArrayList<>();
            condition = null;
            chinese = null;
        }
        return List.copyOf(sections);
    }

    private void piece(char c) {
        switch (c) {
            case '"' -> literal(at + 1, closing('"'), 1);
            case '[' -> bracket(code.substring(at + 1, closing(']')));
            case '\\' -> literal(at + 1, at + 2, 0);
            case '_' -> {
                pieces.add(new Piece(Kind.LITERAL, " "));
                at += 2;
            }
            case '*' -> at += 2;
            case '0', '#', '?' -> single(Kind.DIGIT);
            case '.' -> single(Kind.POINT);
            case ',' -> single(Kind.COMMA);
            case '%' -> single(Kind.PERCENT);
            case '@' -> single(Kind.GENERAL);
            default -> other(c);
        }
    }

    private void other(char c) {
        for (String general : GENERAL) {
            if (code.regionMatches(true, at, general, 0, general.length())) {
                pieces.add(new Piece(Kind.GENERAL, general));
                at += general.length();
                return;
            }
        }
        if ((c == 'E' || c == 'e') && at + 1 < code.length() && "+-".indexOf(code.charAt(at + 1)) >= 0) {
            pieces.add(new Piece(Kind.EXPONENT, code.substring(at, at + 2)));
            at += 2;
        } else {
            single(Kind.LITERAL);
        }
    }

    private void single(Kind kind) {
        pieces.add(new Piece(kind, code.substring(at, at + 1)));
        at++;
    }

    private void literal(int from, int to, int mark) {
        int end = Math.min(to, code.length());
        pieces.add(new Piece(Kind.LITERAL, code.substring(Math.min(from, end), end)));
        at = end + mark;
    }

    private int closing(char mark) {
        int end = code.indexOf(mark, at + 1);
        return end < 0 ? code.length() : end;
    }

    /** A condition, a currency, Chinese digits; colours show nothing. */
    private void bracket(String inside) {
        at += inside.length() + 2;
        ChineseDigits digits = ChineseDigits.of(inside);
        NumberCondition asked = NumberCondition.of(inside);
        chinese = digits == null ? chinese : digits;
        condition = asked == null ? condition : asked;
        if (inside.startsWith("$")) {
            int country = inside.indexOf('-');
            pieces.add(new Piece(Kind.LITERAL, inside.substring(1, country < 0 ? inside.length() : country)));
        }
    }
}
