package org.serviceplan.report.comparison;

import java.time.OffsetDateTime;
import java.util.List;

import lombok.With;

import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.model.framework.PlanFrameworks;
import org.serviceplan.model.office.OfficeRoster;
import org.serviceplan.report.comparison.pairing.Pairings;

/**
 * Everything a national comparison is computed from.
 *
 * @param roster the offices that owe annexes
 * @param frameworks the items they must answer
 * @param year the year compared
 * @param years all years covered, ascending, the compared one last
 * @param asOf the moment as of which statuses are told, in Taiwan's time
 * @param submissions all accepted submissions of the years covered that were received by then, older ones included
 * @param rejections all rejected files received by then that no later corrected file at the same path replaced
 * @param files what became of the files of this run
 * @param pairings which measures headquarters has decided to be the same or not
 */
public record ComparisonInput(
        OfficeRoster roster,
        PlanFrameworks frameworks,
        MinguoYear year,
        List<MinguoYear> years,
        OffsetDateTime asOf,
        @With List<ReceivedSubmission> submissions,
        List<RejectedFile> rejections,
        FileCounts files,
        @With Pairings pairings) {

    /** Copies the lists and checks the years. */
    public ComparisonInput {
        years = List.copyOf(years);
        submissions = List.copyOf(submissions);
        rejections = List.copyOf(rejections);
        if (!years.contains(year)) {
            throw new IllegalArgumentException(
                    "Year " + year + " is compared but not among the years covered: " + years);
        }
    }

    /** An input about whose measures headquarters has decided nothing. */
    public ComparisonInput(
            OfficeRoster roster,
            PlanFrameworks frameworks,
            MinguoYear year,
            List<MinguoYear> years,
            OffsetDateTime asOf,
            List<ReceivedSubmission> submissions,
            List<RejectedFile> rejections,
            FileCounts files) {
        this(roster, frameworks, year, years, asOf, submissions, rejections, files, Pairings.none());
    }
}
