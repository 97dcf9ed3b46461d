package org.serviceplan.report.comparison.alignment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import lombok.RequiredArgsConstructor;

/** Texts that no likeness can part: those of one wording, and those that people have put together. */
@RequiredArgsConstructor
final class Unit {
    /** Its tersest wording, which stands for all. */
    final Wording wording;

    /** The first text with that wording. */
    final int label;

    /** Its texts, ascending. */
    final List<Integer> texts = new ArrayList<>();

    /** Those it must not share a group with; almost always none. */
    final Set<Unit> apart = new HashSet<>();

    /** Whether it says anything at all. */
    boolean isBlank() {
        return wording.folded().isEmpty();
    }
}
