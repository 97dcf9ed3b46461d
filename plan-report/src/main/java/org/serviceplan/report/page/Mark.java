package org.serviceplan.report.page;

import java.util.Locale;

import org.serviceplan.model.finding.Severity;
import org.serviceplan.report.comparison.AnnexState;
import org.serviceplan.report.comparison.Attainment;
import org.serviceplan.report.presentation.StatusText;

/**
 * A word on a coloured ground.
 *
 * @param text the word
 * @param style the class of its ground in the style sheet
 */
record Mark(String text, String style) {

    /** A status with its days: 逾期 12 日. */
    static Mark of(AnnexState state) {
        return new Mark(StatusText.withDays(state), style(state.status()));
    }

    static Mark of(Attainment attainment) {
        return new Mark(attainment.label(), style(attainment));
    }

    static Mark of(Severity severity) {
        return new Mark(severity.label(), style(severity));
    }

    static String style(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
