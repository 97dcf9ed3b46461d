package org.serviceplan.report.comparison;

import lombok.Getter;
import lombok.RequiredArgsConstructor;
import lombok.experimental.Accessors;

/** Where an office stands with an annex it owes. */
@Getter
@Accessors(fluent = true)
@RequiredArgsConstructor
public enum AnnexStatus {
    /** Accepted, received by the due date. */
    ON_TIME("準時"),
    /** Accepted, received after the due date. */
    LATE("逾期"),
    /** Nothing was received, whether the due date has passed or not. */
    MISSING("未繳"),
    /** Only files that were sent back so far. */
    REJECTED("退件");

    /** The word that reports use. */
    private final String label;
}
