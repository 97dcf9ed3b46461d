package org.serviceplan.report.comparison.alignment;

import java.util.Arrays;
import java.util.Optional;

import lombok.Getter;
import lombok.RequiredArgsConstructor;
import lombok.experimental.Accessors;

/**
 * A word of the vocabulary.
 *
 * @param sort what it says
 * @param group the number of its line: words of one line mean the same
 * @param length how many characters it has, folded
 */
record Term(Sort sort, int group, int length) {

    /** What a word says about a measure, and how much its characters and its meaning count; any other character counts 1. */
    @Getter
    @Accessors(fluent = true)
    @RequiredArgsConstructor
    enum Sort {
        EMPTY("無義", 0, 0),
        COMMON("泛用", 0.4, 0),
        SUBJECT("主題", 0.5, 3),
        ASIDE("附帶", 0.5, 1);

        private final String label;
        private final double characterWeight;
        private final double meaningWeight;

        static Optional<Sort> of(String label) {
            return Arrays.stream(values())
                    .filter(sort -> sort.label.equals(label))
                    .findFirst();
        }
    }
}
