package org.serviceplan.report.memo.workbook;

import java.awt.Color;

import lombok.Getter;
import lombok.RequiredArgsConstructor;
import lombok.experimental.Accessors;
import org.jspecify.annotations.Nullable;

import org.serviceplan.model.finding.Severity;
import org.serviceplan.report.presentation.ReportColors;

/** How a cell of the first sheet looks. */
@Getter
@Accessors(fluent = true)
@RequiredArgsConstructor
enum ListStyle {
    TITLE(18, true, ReportColors.ACCENT, null, false, false),
    FACT(11, false, ReportColors.INK, null, false, false),
    DUE(14, true, new Color(0xA63A1E), null, false, false),
    HEAD(11, true, ReportColors.PAPER, ReportColors.ACCENT, true, true),
    NUMBER(11, false, ReportColors.INK, null, true, true),
    CENTRED(11, false, ReportColors.INK, null, true, true),
    LINK(11, false, ReportColors.ACCENT, null, true, true),
    TEXT(11, false, ReportColors.INK, null, true, false),
    STRONG(11, true, ReportColors.INK, null, true, false),
    ERROR(11, true, ReportColors.INK, Marking.ERROR, true, true),
    WARNING(11, true, ReportColors.INK, Marking.WARNING, true, true),
    INFO(11, false, ReportColors.INK, Marking.INFO, true, true);

    private final int size;
    private final boolean bold;
    private final Color ink;
    private final @Nullable Color fill;
    private final boolean bordered;
    private final boolean centred;

    boolean link() {
        return this == LINK;
    }

    static ListStyle of(Severity severity) {
        return switch (severity) {
            case ERROR -> ERROR;
            case WARNING -> WARNING;
            case INFO -> INFO;
        };
    }
}
