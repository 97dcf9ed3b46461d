/** Writes the measures of a comparison as CSV, for any tool. */
@NullMarked
package org.serviceplan.report.csv;

import org.jspecify.annotations.NullMarked;
