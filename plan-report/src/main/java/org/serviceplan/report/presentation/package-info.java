/** The words and colours that everything published shares: workbook, pictures and pages say the same thing in the same way. */
@NullMarked
package org.serviceplan.report.presentation;

import org.jspecify.annotations.NullMarked;
