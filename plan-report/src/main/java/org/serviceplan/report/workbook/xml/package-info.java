/** Writes the XML that both formats of the workbook are made of. */
@NullMarked
package org.serviceplan.report.workbook.xml;

import org.jspecify.annotations.NullMarked;
