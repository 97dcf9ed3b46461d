package org.serviceplan.importer.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.serviceplan.importer.finding.FindingType;
import org.serviceplan.model.finding.Severity;
import org.serviceplan.model.quantity.Unit;
import org.serviceplan.model.quantity.Units;

/**
 * A line of a vocabulary.
 *
 * @param away whether the word is taken away and not added
 * @param kind the kind, or a severity
 * @param word the word, or a code of the catalogue
 */
record VocabularyLine(boolean away, String kind, String word) {
    private static final String ALL = "*";

    static VocabularyLine parse(String line) {
        String[] parts = line.split(",", -1);
        if (parts.length != 2 || parts[0].isBlank() || parts[1].isBlank()) {
            throw new IllegalArgumentException("「" + line + "」應為「類別,詞」兩欄，例如 MEASURE,具體作法");
        }
        boolean away = parts[0].startsWith("-");
        return new VocabularyLine(away, parts[0].substring(away ? 1 : 0).strip(), parts[1].strip());
    }

    /** Applies it to words and severities, and returns the units as they are then. */
    Units applyTo(Map<Vocabulary.Kind, List<String>> words, Map<FindingType, Severity> severities, Units units) {
        Optional<Severity> severity = named(Severity.values(), kind);
        if (severity.isPresent() && !away) {
            severities.put(finding(severity.get()), severity.get());
            return units;
        }
        Vocabulary.Kind ofWord = named(Vocabulary.Kind.values(), kind)
                .orElseThrow(() -> new IllegalArgumentException("沒有「" + kind + "」這個類別；可用的類別為 "
                        + Arrays.toString(Vocabulary.Kind.values()) + " 及檢核結果的等級 "
                        + Arrays.toString(Severity.values())));
        Unit.Kind measure = ofWord.measure();
        if (measure != null) {
            return appliedTo(units, measure);
        }
        List<String> list = words.computeIfAbsent(ofWord, k -> new ArrayList<>());
        String folded = Vocabulary.folded(word);
        if (!away) {
            requireText(folded);
            list.add(folded);
        } else if (word.equals(ALL)) {
            list.clear();
        } else if (!list.removeIf(folded::equals)) {
            throw notThere();
        }
        return units;
    }

    private Units appliedTo(Units units, Unit.Kind measure) {
        if (!away) {
            return units.with(new Unit(word, measure));
        }
        if (word.equals(ALL)) {
            return units.without(measure);
        }
        Unit unit = new Unit(word, measure);
        if (!units.contains(unit)) {
            throw notThere();
        }
        return units.without(unit);
    }

    private IllegalArgumentException notThere() {
        return new IllegalArgumentException("要刪除的詞「" + word + "」不在類別 " + kind + " 之內");
    }

    private void requireText(String folded) {
        if (folded.isEmpty()) {
            throw new IllegalArgumentException("「" + word + "」沒有文字或數字");
        }
    }

    /**
     * An ERROR stays one, since without it an annex would be taken in that cannot be; and what is seen of several annexes cannot
     * become one, since they are taken in by then.
     */
    private FindingType finding(Severity severity) {
        FindingType type = named(FindingType.values(), word)
                .orElseThrow(() -> new IllegalArgumentException("沒有「" + word + "」這個檢核代碼"));
        if (type.severity() == Severity.ERROR || (type.isOfSeveralAnnexes() && severity == Severity.ERROR)) {
            throw new IllegalArgumentException(
                    "檢核代碼 " + word + " 的等級不可" + (type.severity() == Severity.ERROR ? "更改" : "改為 ERROR"));
        }
        return type;
    }

    /** Without a stream, which would take most of the time that a vocabulary is read in. */
    private static <T extends Enum<T>> Optional<T> named(T[] values, String name) {
        for (T value : values) {
            if (value.name().equals(name)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}
