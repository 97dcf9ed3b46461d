package org.serviceplan.importer;

import java.util.List;
import java.util.stream.Collectors;

import org.serviceplan.importer.finding.FindingType;
import org.serviceplan.model.Annex;
import org.serviceplan.model.MeasuresAnnex;
import org.serviceplan.model.OutcomesAnnex;
import org.serviceplan.model.finding.Finding;

/** Checks what can only be seen with several annexes of one office at hand, each of which was taken in by itself. */
public final class CrossCheck {
    private static final int MOST_NAMED = 5;

    private CrossCheck() {}

    /**
     * Holds the measures of annex 2 against those of annex 1: worded differently, left out, or added. Items of annex 2 without any
     * measure are passed over; the annex's own findings tell of them.
     *
     * @return findings about the outcomes annex, at its cells
     */
    public static List<Finding> outcomesAgainstMeasures(MeasuresAnnex promised, OutcomesAnnex reported) {
        return OutcomesCrossCheck.check(promised, reported);
    }

    /**
     * Holds this year's annex 1 against the one before: measures and targets that are gone, targets that ask for less, and a plan
     * that is last year's word for word. All of it may be meant, so it is only noted.
     *
     * @return findings about this year's annex, at its cells
     */
    public static List<Finding> measuresAgainstLastYear(MeasuresAnnex lastYear, MeasuresAnnex thisYear) {
        return YearCrossCheck.check(lastYear, thisYear);
    }

    /**
     * Notes that several files of an inbox hold the same annex of one office and year.
     *
     * @param counted the one that counts
     * @param files the paths of all of them, the one that counts included, in the order in which they are to be named
     * @return a finding about the one that counts
     */
    public static Finding inSeveralFiles(Annex counted, List<String> files) {
        String named =
                files.stream().limit(MOST_NAMED).map(file -> "「" + file + "」").collect(Collectors.joining("、"));
        return FindingType.ANNEX_IN_SEVERAL_FILES.ofSheet(
                counted.sheet(),
                String.join("、", files),
                counted.office() == null ? "" : counted.office().name(),
                String.valueOf(counted.year()),
                counted.kind().label(),
                files.size(),
                named + (files.size() > MOST_NAMED ? "等" : ""));
    }
}
