/** Writes sheets as Office Open XML; with the notices, the only place of the module that knows POI. */
@NullMarked
package org.serviceplan.report.workbook.xlsx;

import org.jspecify.annotations.NullMarked;
