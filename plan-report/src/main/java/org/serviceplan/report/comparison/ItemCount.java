package org.serviceplan.report.comparison;

import org.serviceplan.model.calendar.MinguoYear;

/**
 * What one office promised and reported under one item of one year.
 *
 * @param year the plan year
 * @param item the item's number in the framework
 * @param measures measures in annex 1
 * @param quantified measures in annex 1 with at least one target
 * @param reported measures in annex 1 that have an outcome text in annex 2
 */
public record ItemCount(MinguoYear year, int item, int measures, int quantified, int reported) {}
