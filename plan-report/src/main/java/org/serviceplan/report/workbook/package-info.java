/** Writes the consolidated workbook (全國比較報表) for analysts; the only place of the module that knows POI. */
@NullMarked
package org.serviceplan.report.workbook;

import org.jspecify.annotations.NullMarked;
