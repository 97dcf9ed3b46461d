/** Writes the national comparison for everyone who reads it: workbook, charts, JSON and CSV. */
@NullMarked
package org.serviceplan.report;

import org.jspecify.annotations.NullMarked;
