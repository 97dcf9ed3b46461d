package org.serviceplan.report.comparison.chase;

import java.util.List;

import org.serviceplan.model.office.Office;

/**
 * What one office is to be reminded of.
 *
 * @param office which office
 * @param owed what it owes, by year and annex; at least one
 * @param text the words to ask for it, ready to paste into an official letter: lines in Traditional Chinese
 */
public record Reminder(Office office, List<Owed> owed, String text) {

    /** Copies the list. */
    public Reminder {
        owed = List.copyOf(owed);
    }
}
