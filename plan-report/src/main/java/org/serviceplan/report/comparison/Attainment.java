package org.serviceplan.report.comparison;

import lombok.Getter;
import lombok.RequiredArgsConstructor;
import lombok.experimental.Accessors;

/** Whether a target was met. */
@Getter
@Accessors(fluent = true)
@RequiredArgsConstructor
public enum Attainment {
    /** The outcome reports a figure that meets the target. */
    MET("達成"),
    /** The outcome reports a figure that does not. */
    NOT_MET("未達成"),
    /** No outcome, or none with a figure in the target's unit. */
    NO_FIGURE("無數據"),
    /** Several figures and no total: a person has to look. */
    AMBIGUOUS("待確認");

    /** The word that reports use. */
    private final String label;
}
