package org.serviceplan.report.memo.workbook;

import org.jspecify.annotations.Nullable;

import org.serviceplan.model.finding.Finding;
import org.serviceplan.model.finding.Severity;
import org.serviceplan.model.source.CellRef;
import org.serviceplan.report.presentation.VisibleText;
import org.serviceplan.report.workbook.Advice;

/**
 * One thing to correct.
 *
 * @param severity how much it matters
 * @param sheet the sheet, or null where it is about the whole file
 * @param cell the cell, or null where it is about the whole sheet or file
 * @param value what was there
 * @param problem what is wrong
 * @param remedy what to do; empty where there is nothing to do
 */
public record Correction(
        Severity severity,
        @Nullable String sheet,
        @Nullable CellRef cell,
        String value,
        String problem,
        String remedy) {
    /** What a finding asks for. */
    public static Correction of(Finding finding) {
        Advice advice = Advice.of(finding.message());
        return new Correction(
                finding.severity(),
                finding.sheet(),
                finding.cell(),
                finding.value(),
                advice.problem(),
                advice.remedy());
    }

    /** How it is said at the cell. */
    String remark() {
        return VisibleText.of("【" + severity.label() + "】" + problem + remedy);
    }
}
