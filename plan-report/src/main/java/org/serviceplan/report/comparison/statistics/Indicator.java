package org.serviceplan.report.comparison.statistics;

import lombok.Getter;
import lombok.RequiredArgsConstructor;
import lombok.experimental.Accessors;

import org.serviceplan.model.AnnexKind;
import org.serviceplan.report.comparison.ItemCount;

/** What is counted of every office. */
@Getter
@Accessors(fluent = true)
@RequiredArgsConstructor
public enum Indicator {
    /** Measures in annex 1. */
    MEASURES("具體作法數", AnnexKind.MEASURES),
    /** Measures in annex 1 with at least one target. */
    QUANTIFIED("有量化目標數", AnnexKind.MEASURES),
    /** Measures in annex 1 with an outcome text in annex 2. */
    REPORTED("已填執行成效數", AnnexKind.OUTCOMES);

    /** The word that reports use. */
    private final String label;

    /** The annex that must be there besides annex 1; without it an office has no value, which is not the same as 0. */
    private final AnnexKind annex;

    int of(ItemCount count) {
        return switch (this) {
            case MEASURES -> count.measures();
            case QUANTIFIED -> count.quantified();
            case REPORTED -> count.reported();
        };
    }
}
