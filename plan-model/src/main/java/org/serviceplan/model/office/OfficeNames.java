package org.serviceplan.model.office;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.serviceplan.model.internal.PlainShapes;

/** Every spelling of the roster's names, and where they occur in text. */
final class OfficeNames {
    private static final List<String> ENDINGS = List.of("榮民服務處", "榮服處");
    private static final String COUNTY_OR_CITY = "[縣市]$";
    private static final String LONE_PLACE = "(?<![\\p{IsHan}&&[^年度會]])(%s)(?!(?!附件|榮服|榮民服)\\p{IsHan})";
    private static final String FULL_PLACE = "(%s)(?!政府|議會)";

    private final Map<String, Office> byName = new TreeMap<>();
    private final Map<String, Office> byPlace = new TreeMap<>();
    private final Pattern names;
    private final Pattern places;

    OfficeNames(Collection<Office> offices) {
        for (Office office : offices) {
            office.aliases().forEach(alias -> byName.put(folded(alias), office));
            byName.put(folded(office.name()), office);
            for (String place : spellings(office)) {
                byPlace.putIfAbsent(place, office);
                ENDINGS.forEach(ending -> byName.putIfAbsent(place + ending, office));
            }
        }
        this.names = Pattern.compile(anyOf(byName.keySet()));
        this.places =
                Pattern.compile(FULL_PLACE.formatted(anyOf(placesWhere(name -> name.matches(".*" + COUNTY_OR_CITY))))
                        + "|"
                        + LONE_PLACE.formatted(anyOf(placesWhere(name -> !name.matches(".*" + COUNTY_OR_CITY)))));
    }

    List<Office> findAll(CharSequence text) {
        return found(names, text, match -> byName.get(match.group()));
    }

    Optional<Office> findByPlace(CharSequence text) {
        List<Office> found = found(places, text, match -> byPlace.get(match.group()));
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static List<Office> found(Pattern pattern, CharSequence text, Function<MatchResult, Office> office) {
        return List.copyOf(new LinkedHashSet<>(
                pattern.matcher(folded(text)).results().map(office).toList()));
    }

    /** 花蓮縣 and 花蓮; 新竹縣, 新竹市 and 新竹. */
    private static Set<String> spellings(Office office) {
        List<String> full = new ArrayList<>(office.places());
        full.add(office.shortName());
        Set<String> spellings = new LinkedHashSet<>();
        for (String place : full) {
            spellings.add(folded(place));
            spellings.add(folded(place).replaceFirst(COUNTY_OR_CITY, ""));
        }
        return spellings;
    }

    private Set<String> placesWhere(java.util.function.Predicate<String> condition) {
        return byPlace.keySet().stream().filter(condition).collect(Collectors.toSet());
    }

    private static String anyOf(Collection<String> words) {
        return words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    /** Punctuation stays, so that ○○榮民服務處 after a place is not taken for that place's office. */
    private static String folded(CharSequence text) {
        String plain = Normalizer.normalize(PlainShapes.of(text), Normalizer.Form.NFKC);
        return plain.replace(" ", "").replace('台', '臺');
    }
}
