package org.serviceplan.batch.settings;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

import org.jline.utils.Levenshtein;

/** The known name that whoever mistyped one has most likely meant. */
public final class NearestName {
    /** Of so many letters one may be wrong: left out, too much, another, or in its neighbour's place. */
    private static final int LETTERS_A_SLIP = 4;

    private NearestName() {}

    /** The nearest, where one is near enough. */
    public static Optional<String> to(String name, Stream<String> known) {
        int most = Math.max(1, name.length() / LETTERS_A_SLIP);
        return known.min(Comparator.comparingInt(one -> Levenshtein.distance(name, one)))
                .filter(nearest -> Levenshtein.distance(name, nearest) <= most);
    }

    /** The question whether it is meant, in Traditional Chinese. */
    public static String question(String nearest) {
        return "是否為 " + nearest + "？（Did you mean " + nearest + "?）";
    }
}
