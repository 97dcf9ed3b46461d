package org.serviceplan.report.page;

import java.util.List;

import org.serviceplan.report.chart.ChartPicture;

/**
 * All about one office.
 *
 * @param code its code
 * @param name its full name
 * @param states where it stands with the annexes of all years
 * @param profile where it stands among all
 * @param files what was found in its files
 * @param years what it promised and reported
 */
record OfficePart(
        String code,
        String name,
        List<Mark> states,
        ChartPicture profile,
        List<FilePart> files,
        List<YearPart> years) {}
