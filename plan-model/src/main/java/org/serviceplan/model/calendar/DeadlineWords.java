package org.serviceplan.model.calendar;

import java.util.Collection;
import java.util.List;

import org.serviceplan.model.internal.PlainShapes;
import org.serviceplan.model.internal.Vocabulary;
import org.serviceplan.model.internal.WordList;
import org.serviceplan.model.internal.WordRole;

/** The words by which deadlines without a date are told. */
public final class DeadlineWords {
    private static final DeadlineWords STANDARD = of(
            Vocabulary.words(WordRole.ONGOING).words(),
            Vocabulary.words(WordRole.WHOLE_PERIOD).words(),
            Vocabulary.words(WordRole.RECURRING).words());

    private final WordList ongoing;
    private final WordList wholePeriod;
    private final WordList recurring;

    private DeadlineWords(WordList ongoing, WordList wholePeriod, WordList recurring) {
        this.ongoing = ongoing;
        this.wholePeriod = wholePeriod;
        this.recurring = recurring;
    }

    /** The words in the data of this module. */
    public static DeadlineWords standard() {
        return STANDARD;
    }

    /**
     * Other words.
     *
     * @param ongoing without an end: 持續
     * @param wholePeriod the whole year, where nothing else is said: 全年
     * @param recurring again and again: 每季
     */
    public static DeadlineWords of(
            Collection<String> ongoing, Collection<String> wholePeriod, Collection<String> recurring) {
        return new DeadlineWords(plain(ongoing), plain(wholePeriod), plain(recurring));
    }

    private static WordList plain(Collection<String> words) {
        return WordList.of(words.stream()
                .map(word -> PlainShapes.of(word).replace(" ", ""))
                .toList());
    }

    WordList ongoingList() {
        return ongoing;
    }

    WordList wholePeriodList() {
        return wholePeriod;
    }

    WordList recurringList() {
        return recurring;
    }

    /** The words for a deadline without an end. */
    public List<String> ongoing() {
        return ongoing.words();
    }

    /** The words for the whole year. */
    public List<String> wholePeriod() {
        return wholePeriod.words();
    }

    /** The words for a deadline that comes again and again. */
    public List<String> recurring() {
        return recurring.words();
    }
}
