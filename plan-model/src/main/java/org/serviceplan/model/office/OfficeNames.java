package org.serviceplan.model.office;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.serviceplan.model.internal.NormalForm;
import org.serviceplan.model.internal.PlainShapes;
import org.serviceplan.model.internal.WordList;

/** Every spelling of the roster's names and places, and where they occur in text. */
final class OfficeNames {
    private static final List<String> ENDINGS = List.of("榮民服務處", "榮服處");
    private static final String COUNTY_OR_CITY = "縣市";
    private static final int SHORTEST_PLACE = 2;

    /** What may adjoin a place without 縣 or 市: 112年度花蓮附件一. */
    private static final WordList BEFORE_PLACE = WordList.of(List.of("年", "度", "會"));

    private static final WordList AFTER_PLACE = WordList.of(List.of("附件", "榮服", "榮民服"));
    private static final WordList OTHER_AUTHORITY = WordList.of(List.of("政府", "議會"));

    private final Map<String, Office> byName = new HashMap<>();
    private final Map<String, Office> byPlace = new HashMap<>();
    private final WordList names;
    private final WordList places;

    OfficeNames(Collection<Office> offices) {
        Set<String> ambiguous = new HashSet<>();
        for (Office office : offices) {
            for (String place : spellings(office)) {
                Office other = byPlace.put(place, office);
                if (other != null && !other.equals(office)) {
                    ambiguous.add(place);
                }
            }
        }
        byPlace.keySet().removeAll(ambiguous);
        byPlace.forEach((place, office) -> ENDINGS.forEach(ending -> byName.put(place + ending, office)));
        for (Office office : offices) {
            office.aliases().forEach(alias -> byName.put(folded(alias), office));
            byName.put(folded(office.name()), office);
        }
        this.names = WordList.of(byName.keySet());
        this.places = WordList.of(byPlace.keySet());
    }

    /** 花蓮縣 and 花蓮; 新竹縣, 新竹市 and 新竹. */
    private static Set<String> spellings(Office office) {
        List<String> full = new ArrayList<>(office.places());
        full.add(office.shortName());
        Set<String> spellings = new HashSet<>();
        for (String place : full) {
            String folded = folded(place);
            spellings.add(folded);
            if (isCountyOrCity(folded)) {
                spellings.add(folded.substring(0, folded.length() - 1));
            }
        }
        spellings.removeIf(spelling -> spelling.length() < SHORTEST_PLACE);
        return spellings;
    }

    private static boolean isCountyOrCity(String place) {
        return !place.isEmpty() && COUNTY_OR_CITY.indexOf(place.charAt(place.length() - 1)) >= 0;
    }

    List<Office> findAll(CharSequence text) {
        char[] folded = folded(text).toCharArray();
        List<Office> found = new ArrayList<>();
        for (int i = 0; i < folded.length; i++) {
            String name = names.wordAt(folded, i);
            Office office = name == null ? null : byName.get(name);
            if (office != null && !found.contains(office)) {
                found.add(office);
            }
        }
        return List.copyOf(found);
    }

    Optional<Office> findByPlace(CharSequence name) {
        char[] folded = folded(name).toCharArray();
        Office found = null;
        for (int i = 0; i < folded.length; i++) {
            String place = places.wordAt(folded, i);
            Office office = place == null ? null : byPlace.get(place);
            if (place != null && office != null && meansOffice(folded, i, place)) {
                if (found != null && !found.equals(office)) {
                    return Optional.empty();
                }
                found = office;
            }
        }
        return Optional.ofNullable(found);
    }

    private static boolean meansOffice(char[] text, int start, String place) {
        int end = start + place.length();
        if (isCountyOrCity(place)) {
            return OTHER_AUTHORITY.lengthAt(text, end) == 0;
        }
        boolean opens = start == 0 || !isHan(text, start - 1) || BEFORE_PLACE.lengthBefore(text, start) > 0;
        return opens && (!isHan(text, end) || AFTER_PLACE.lengthAt(text, end) > 0);
    }

    private static boolean isHan(char[] text, int index) {
        return index < text.length && Character.isIdeographic(text[index]);
    }

    /** Punctuation stays, so that ○○榮民服務處 after a place is not taken for that place's office. */
    private static String folded(CharSequence text) {
        String plain = NormalForm.of(PlainShapes.of(text));
        return plain.replace(" ", "").replace('台', '臺');
    }
}
