package org.serviceplan.batch;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * No regular expression of ours can be made to go on for ever: over texts made of its own characters, twice as long, each takes about
 * twice as many steps. Steps are characters looked at, not time.
 */
class LinearPatternsTest {
    private static final int LENGTH = 64;
    private static final int MOST_CHARACTERS = 12;
    private static final int FEW_STEPS = 10 * LENGTH;
    private static final double TWICE = 2.7;

    /** Only ever held against a whole text. */
    private static final Set<String> MATCHES_ONLY = Set.of("ChineseDigits.OF_COUNTRY", "RowJudge.PAGE_NUMBER");

    /** Only ever held against texts that are not longer; then so many steps do not matter. */
    private static final Map<String, Integer> LONGEST = Map.of("Signature.start", 16);

    private static final int MOST_STEPS = 1_000;

    /** Reads what we have written ourselves. */
    private static final Set<String> OF_OUR_OWN_TEXT = Set.of("ChartSvg.DECLARATION");

    @Test
    void everyExpressionTakesStepsInProportionToTheText() throws ReflectiveOperationException {
        Map<String, Pattern> patterns = patterns();
        assertThat(patterns)
                .as("expressions found")
                .hasSizeGreaterThan(50)
                .containsKeys("RowJudge.NUMBERED", "CalendarScanner$Form.pattern", "Signature.start");
        assertThat(patterns.keySet())
                .as("exceptions of this test that are gone")
                .containsAll(MATCHES_ONLY)
                .containsAll(LONGEST.keySet())
                .containsAll(OF_OUR_OWN_TEXT);
        List<String> slow = new ArrayList<>();
        patterns.forEach((name, pattern) -> {
            if (!OF_OUR_OWN_TEXT.contains(strip(name))) {
                slow.addAll(
                        LONGEST.containsKey(strip(name)) ? tooManySteps(name, pattern) : moreThanTwice(name, pattern));
            }
        });
        assertThat(slow)
                .as(
                        "write it so that it never goes back over what it has read: possessive (a++), or cut the text first")
                .isEmpty();
    }

    @Test
    void expressionsAreConstantsThatTheTestAboveFinds() {
        noClasses()
                .should()
                .callMethod(String.class, "matches", String.class)
                .orShould()
                .callMethod(String.class, "replaceAll", String.class, String.class)
                .orShould()
                .callMethod(String.class, "replaceFirst", String.class, String.class)
                .orShould()
                .callMethod(Pattern.class, "matches", String.class, CharSequence.class)
                .orShould()
                .callMethodWhere(describe("compiles an expression in a method", LinearPatternsTest::compilesInMethod))
                .as("make the expression a static constant")
                .check(ArchitectureTest.CLASSES);
    }

    /** Constants are made while a class is loaded, or by the constructor of an object that is one. */
    private static boolean compilesInMethod(JavaMethodCall call) {
        return call.getTarget().getOwner().isEquivalentTo(Pattern.class)
                && call.getTarget().getName().equals("compile")
                && call.getOrigin() instanceof JavaMethod;
    }

    private static String strip(String name) {
        return name.replaceFirst("#.*", "");
    }

    private static List<String> moreThanTwice(String name, Pattern pattern) {
        List<String> slow = new ArrayList<>();
        for (String text : texts(pattern, LENGTH)) {
            compare(name + " matches", pattern, text, true, slow);
            if (!MATCHES_ONLY.contains(strip(name))) {
                compare(name + " find", pattern, text, false, slow);
            }
        }
        return slow.subList(0, Math.min(1, slow.size()));
    }

    private static void compare(String what, Pattern pattern, String text, boolean whole, List<String> slow) {
        long twice = steps(pattern, twiceAsLong(text), whole);
        if (twice > FEW_STEPS) {
            long once = steps(pattern, text, whole);
            if (twice > TWICE * once) {
                slow.add(what + ": " + once + " and " + twice + " steps over " + text.substring(0, 5) + "…");
            }
        }
    }

    private static List<String> tooManySteps(String name, Pattern pattern) {
        int length = LONGEST.get(strip(name));
        return texts(pattern, length).stream()
                .filter(text -> steps(pattern, text, false) > MOST_STEPS)
                .limit(1)
                .map(text -> name + ": more than " + MOST_STEPS + " steps over " + text)
                .toList();
    }

    /** A beginning, a middle that is repeated, and an end that may not fit. */
    private static List<String> texts(Pattern pattern, int length) {
        List<String> characters = characters(pattern);
        List<String> texts = new ArrayList<>();
        for (String first : characters) {
            for (String repeated : characters) {
                for (String end : List.of("", "\u0001")) {
                    texts.add(first + repeated.repeat(length) + end);
                    texts.add((first + repeated).repeat(length / 2) + end);
                }
            }
        }
        return texts;
    }

    private static String twiceAsLong(String text) {
        boolean ends = text.endsWith("\u0001");
        String rest = text.substring(1, text.length() - (ends ? 1 : 0));
        return text.charAt(0) + rest + rest + (ends ? "\u0001" : "");
    }

    /** Some of the characters that the expression names, and some that most know. */
    private static List<String> characters(Pattern pattern) {
        Set<String> named = new LinkedHashSet<>(List.of(" ", "1", "一", "x"));
        List<String> literal = pattern.pattern()
                .chars()
                .filter(c -> "[](){}|?+*\\^$:=!<>&".indexOf(c) < 0)
                .distinct()
                .mapToObj(c -> String.valueOf((char) c))
                .toList();
        int step = Math.max(1, literal.size() / (MOST_CHARACTERS - named.size()));
        for (int i = 0; i < literal.size() && named.size() < MOST_CHARACTERS; i += step) {
            named.add(literal.get(i));
        }
        return List.copyOf(named);
    }

    private static long steps(Pattern pattern, String text, boolean whole) {
        Counted counted = new Counted(text, new long[1]);
        Matcher matcher = pattern.matcher(counted);
        if (whole) {
            matcher.matches();
        } else {
            while (matcher.find()) {
                // Steps are all that is wanted.
            }
        }
        return counted.steps()[0];
    }

    /** A text that counts how often a character of it is looked at. */
    @SuppressWarnings("ArrayRecordComponent") // one counter, shared by all parts of the text
    private record Counted(CharSequence text, long[] steps) implements CharSequence {
        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            steps[0]++;
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new Counted(text.subSequence(start, end), steps);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }

    /** All expressions that classes hold in constants, their own or those of objects of ours, by the name of their field. */
    private static Map<String, Pattern> patterns() throws ReflectiveOperationException {
        Map<String, Pattern> found = new TreeMap<>();
        for (JavaClass imported : ArchitectureTest.CLASSES) {
            if (imported.getFields().stream().anyMatch(LinearPatternsTest::isPattern)) {
                addConstants(imported.reflect(), found);
                // An object with an expression of its own is a constant of the class around it.
                if (imported.getEnclosingClass().isPresent()) {
                    addConstants(imported.getEnclosingClass().get().reflect(), found);
                }
            }
        }
        return found;
    }

    private static boolean isPattern(JavaField field) {
        return field.getRawType().isEquivalentTo(Pattern.class);
    }

    private static void addConstants(Class<?> type, Map<String, Pattern> found) throws ReflectiveOperationException {
        for (Field field : type.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
                field.setAccessible(true);
                add(field, field.get(null), found);
            }
        }
    }

    private static void add(Field field, Object value, Map<String, Pattern> found) throws ReflectiveOperationException {
        if (value instanceof Pattern pattern) {
            String name = field.getDeclaringClass()
                            .getName()
                            .substring(
                                    field.getDeclaringClass().getPackageName().length() + 1)
                    + "." + field.getName();
            String unique = found.containsKey(name) && found.get(name) != pattern ? name + "#" + found.size() : name;
            found.put(unique, pattern);
        } else if (value instanceof Map<?, ?> map) {
            addAll(field, map.values(), found);
        } else if (value instanceof Collection<?> several) {
            addAll(field, several, found);
        } else if (value instanceof Object[] several) {
            addAll(field, List.of(several), found);
        } else if (value != null && value.getClass().getName().startsWith("org.serviceplan")) {
            for (Field part : value.getClass().getDeclaredFields()) {
                if (part.getType() == Pattern.class) {
                    part.setAccessible(true);
                    add(part, part.get(value), found);
                }
            }
        }
    }

    private static void addAll(Field field, Collection<?> values, Map<String, Pattern> found)
            throws ReflectiveOperationException {
        for (Object value : values) {
            if (value != null) {
                add(field, value, found);
            }
        }
    }
}
