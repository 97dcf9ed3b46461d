package org.serviceplan.report.comparison.change;

import lombok.Getter;
import lombok.RequiredArgsConstructor;
import lombok.experimental.Accessors;

/**
 * Something that is not as it was in the run before, or should not be.
 *
 * @param kind what happened
 * @param before where the office stood with the annex
 * @param now where it stands
 */
public record Change(Kind kind, AnnexFact before, AnnexFact now) {

    /** What happened to an annex. */
    @Getter
    @Accessors(fluent = true)
    @RequiredArgsConstructor
    public enum Kind {
        /** Nothing was there; now it is accepted. */
        RECEIVED("新收"),
        /** It was missing or accepted; now there are only files that were sent back. */
        SENT_BACK("新退件"),
        /** It was sent back and now it is accepted, or other bytes have fewer warnings than those before. */
        CORRECTED("已補正"),
        /** It was accepted, and now other bytes are, with no fewer warnings. */
        REPLACED("更新"),
        /** It was sent back, and no file since then could be accepted. */
        STILL_FAULTY("仍待補正"),
        /** Something was there; now nothing is. */
        WITHDRAWN("撤回"),
        /** It is owed after its due date, and in the run before it was not. */
        NEWLY_OVERDUE("新逾期");

        /** The word that reports use. */
        private final String label;
    }
}
