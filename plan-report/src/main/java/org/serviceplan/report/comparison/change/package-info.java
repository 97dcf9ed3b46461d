/** What changed from one run to the next (異動): annexes received, sent back, corrected, withdrawn, and newly overdue. */
@NullMarked
package org.serviceplan.report.comparison.change;

import org.jspecify.annotations.NullMarked;
