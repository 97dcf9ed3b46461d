/** Makes the consolidated workbook (全國比較報表) for analysts: which sheets it has, and what stands in them. */
@NullMarked
package org.serviceplan.report.workbook;

import org.jspecify.annotations.NullMarked;
