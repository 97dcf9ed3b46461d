package org.serviceplan.model.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.serviceplan.model.internal.WordRole;

/**
 * Finds the numbers in running text that count something. A number is left out where it numbers (第3次, 3號), names (COVID-19, A4),
 * dates (112/12/31, 9時30分), leaves open how many (3至5場次) or is what others are counted by (每2個月).
 */
final class MentionScanner {
    private static final String PER_HUNDRED = "百分之";
    private static final String OF_PARTS = "分之";
    private static final char POINT = '點';

    /** With the sign of a range after it: 個工作日至. */
    private static final int LONGEST_UNIT = 5;

    private static final String RANGE = "-~─—–至到";
    private static final String LIST = "、,及和與";
    private static final String JOINTS = "-/:.,";
    private static final String NUMBERED = "第";
    private static final String ONE_OR_TWO = "一二兩";
    private static final String SEVERAL = "數幾";

    private final CondensedText text;
    private final String plain;
    private final char[] characters;
    private final Units units;
    private final List<Mention> found = new ArrayList<>();
    private NumberToken previous = new NumberToken(0, 0);
    private boolean previousNumbers;

    private MentionScanner(CondensedText text, Units units) {
        this.text = text;
        this.plain = text.plain();
        this.characters = text.characters();
        this.units = units;
    }

    static List<Mention> scan(CondensedText text, Units units) {
        return new MentionScanner(text, units).scan();
    }

    private List<Mention> scan() {
        List<NumberToken> tokens = text.numbers();
        for (int i = 0; i < tokens.size(); i++) {
            NumberToken token = tokens.get(i);
            boolean numbers = numbers(token);
            boolean rangeFollows = i + 1 < tokens.size() && isRange(token, tokens.get(i + 1));
            if (!numbers && !rangeFollows && !isRange(previous, token) && !isPartOfName(token)) {
                Mention mention = mention(token);
                if (mention != null) {
                    found.add(mention);
                }
            }
            previous = token;
            previousNumbers = numbers;
        }
        return found;
    }

    /** 第3次, and the 4 of 第3、4次. */
    private boolean numbers(NumberToken token) {
        return plain.startsWith(NUMBERED, token.start() - 1)
                || (previousNumbers && isJoinedBy(LIST + RANGE, previous, token));
    }

    /** 3至5場次, and 3場次至5場次. */
    private boolean isRange(NumberToken one, NumberToken other) {
        int gap = other.start() - one.end();
        return isJoinedBy(RANGE, one, other)
                || (one.end() > 0
                        && gap > 1
                        && gap <= LONGEST_UNIT
                        && RANGE.indexOf(charBefore(other.start())) >= 0
                        && isUnit(one.end(), other.start() - 1));
    }

    private boolean isUnit(int start, int end) {
        Unit.Written unit = units.at(characters, start);
        return unit != null && unit.end() == end;
    }

    private boolean isJoinedBy(String signs, NumberToken one, NumberToken other) {
        return one.end() > 0 && one.end() + 1 == other.start() && signs.indexOf(characters[one.end()]) >= 0;
    }

    private boolean isPartOfName(NumberToken token) {
        if (text.isCovered(WordRole.NUMBER_PHRASE, token.start(), token.end())) {
            return true;
        }
        char before = charBefore(token.start());
        boolean severalTens = SEVERAL.indexOf(before) >= 0 && NumberTokenizer.isSign(characters[token.start()]);
        return isLatin(before)
                || isAfterPoint(token.start())
                || isNumerator(token.start())
                || before == '每'
                || severalTens
                || (JOINTS.indexOf(before) >= 0 && isLatin(charBefore(token.start() - 1)));
    }

    /** The 五 of 八十五點五, but not the 3 of 據點3處. */
    private boolean isAfterPoint(int start) {
        return charBefore(start) == POINT && NumberTokenizer.isNumeral(charBefore(start - 1));
    }

    /** The 二 of 三分之二. */
    private boolean isNumerator(int start) {
        return plain.startsWith(OF_PARTS, start - OF_PARTS.length())
                && !plain.startsWith(PER_HUNDRED, start - PER_HUNDRED.length());
    }

    private boolean isPointNext(int end) {
        return end + 1 < characters.length
                && characters[end] == POINT
                && NumberTokenizer.isNumeral(characters[end + 1]);
    }

    private char charBefore(int position) {
        return position > 0 ? characters[position - 1] : ' ';
    }

    private static boolean isLatin(char c) {
        return c < 0x80 && Character.isLetterOrDigit(c);
    }

    /** What a number counts, or null where it counts nothing. */
    private @Nullable Mention mention(NumberToken token) {
        if (isPointNext(token.end())) {
            return null;
        }
        int start = token.start() - PER_HUNDRED.length();
        if (plain.startsWith(PER_HUNDRED, start)) {
            BigDecimal share = token.value(plain, "");
            return share == null ? null : new Mention(start, token.end(), share, Unit.PER_CENT, false, false);
        }
        int spread = text.lengthAt(WordRole.APPROXIMATE_WITHIN, token.end());
        int scaleStart = token.end() + spread;
        boolean scaled = spread > 0 && scaleStart < characters.length && NumberTokenizer.isSign(characters[scaleStart]);
        String scale = scaled ? plain.substring(scaleStart, scaleStart + 1) : "";
        Unit.Written unit = unitAt(scaleStart + scale.length(), token);
        BigDecimal value = unit == null ? null : value(token, scale, unit.unit());
        return unit == null || value == null
                ? null
                : new Mention(token.start(), unit.end(), value, unit.unit(), spread > 0, isLone(token, unit));
    }

    private Unit.@Nullable Written unitAt(int start, NumberToken token) {
        Unit.Written unit = text.lengthAt(WordRole.NO_UNIT, start) > 0 ? null : units.at(characters, start);
        return unit == null || isTimeOfDay(token, unit.unit()) || isDate(token, unit) ? null : unit;
    }

    /** 9時30分. */
    private boolean isTimeOfDay(NumberToken token, Unit unit) {
        return unit.word().equals("分") && charBefore(token.start()) == '時';
    }

    /** 3月5日, 5日; only 5日內 is a number of days for certain. */
    private boolean isDate(NumberToken token, Unit.Written unit) {
        return unit.unit().word().equals("日")
                && (charBefore(token.start()) == '月'
                        || (text.lengthAt(WordRole.WITHIN_TIME, unit.end()) == 0
                                && text.lengthAt(WordRole.AT_MOST_AFTER, unit.end()) == 0));
    }

    /** The number with the sign that stands after 餘, as in 20餘萬元; null where it is none, or no whole one of what has no half. */
    private @Nullable BigDecimal value(NumberToken token, String scale, Unit unit) {
        BigDecimal value = token.value(plain, scale);
        boolean halved = value != null
                && unit.kind().isWhole()
                && value.scale() > 0
                && value.stripTrailingZeros().scale() > 0;
        return halved ? null : value;
    }

    private boolean isLone(NumberToken token, Unit.Written unit) {
        return unit.unit().kind() == Unit.Kind.COUNT
                && token.end() - token.start() == 1
                && ONE_OR_TWO.indexOf(characters[token.start()]) >= 0
                && unit.end() - token.end() == 1
                && unit.end() < characters.length
                && Character.isLetterOrDigit(characters[unit.end()]);
    }
}
