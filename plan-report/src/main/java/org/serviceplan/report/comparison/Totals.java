package org.serviceplan.report.comparison;

/**
 * The control totals of a comparison.
 *
 * @param files what became of the files of the run
 * @param measures measures in all current annexes 1 of the years covered
 * @param outcomes rows in all current annexes 2 of the years covered, reported or blank
 */
public record Totals(FileCounts files, int measures, int outcomes) {}
