package org.serviceplan.report.memo.workbook;

import java.util.List;

/**
 * What the first sheet of a memo says.
 *
 * @param title whose notice it is
 * @param facts what it is about, one line each
 * @param due by when to correct; empty where nothing has to be corrected
 * @param corrections what to correct, the most important first
 * @param notes what else there is to say, one line each
 */
public record CorrectionList(
        String title, List<String> facts, String due, List<Correction> corrections, List<String> notes) {
    /** The name of the sheet. */
    static final String SHEET = "補正通知";

    /** Copies the lists. */
    public CorrectionList {
        facts = List.copyOf(facts);
        corrections = List.copyOf(corrections);
        notes = List.copyOf(notes);
    }
}
