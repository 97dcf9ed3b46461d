/**
 * Writes sheets as OpenDocument. Of the libraries there are, those that stream know no conditional formats and give other bytes each
 * time, and the others hold the whole document.
 */
@NullMarked
package org.serviceplan.report.workbook.ods;

import org.jspecify.annotations.NullMarked;
