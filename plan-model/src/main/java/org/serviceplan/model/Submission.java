package org.serviceplan.model;

import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.model.office.Office;
import org.serviceplan.model.source.SourceFile;

/**
 * What an office submitted (繳交): one office, one year, one annex, from one file's bytes.
 *
 * @param file the file it came from
 * @param office whose it is
 * @param year the plan's year
 * @param annex the annex, of the same office and year
 */
public record Submission(SourceFile file, Office office, MinguoYear year, Annex annex) {

    /** Checks that the annex is this office's and year's. */
    public Submission {
        if (!office.equals(annex.office()) || !year.equals(annex.year())) {
            throw new IllegalArgumentException("The annex of " + annex.office() + " for " + annex.year()
                    + " is not a submission of " + office + " for " + year);
        }
    }

    /**
     * The submission of an annex whose office and year are known.
     *
     * @throws IllegalArgumentException if one of them is not
     */
    public static Submission of(SourceFile file, Annex annex) {
        Office office = annex.office();
        MinguoYear year = annex.year();
        if (office == null || year == null) {
            throw new IllegalArgumentException("The annex on sheet " + annex.sheet() + " of " + file.path()
                    + " does not say whose it is or for which year");
        }
        return new Submission(file, office, year, annex);
    }

    /** Which of the two annexes it is. */
    public AnnexKind kind() {
        return annex.kind();
    }
}
