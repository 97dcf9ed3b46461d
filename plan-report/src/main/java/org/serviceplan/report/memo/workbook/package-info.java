/** Marks what is to be corrected in a workbook, and leaves everything else in it as it was. */
@NullMarked
package org.serviceplan.report.memo.workbook;

import org.jspecify.annotations.NullMarked;
