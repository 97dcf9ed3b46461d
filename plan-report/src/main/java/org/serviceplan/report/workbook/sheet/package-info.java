/**
 * What a sheet of the workbook is, whatever the format: tables with their columns, what cells hold and how they look, and where it is
 * written to.
 */
@NullMarked
package org.serviceplan.report.workbook.sheet;

import org.jspecify.annotations.NullMarked;
