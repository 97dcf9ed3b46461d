/** How alike the wordings of measures are, and which of them say the same thing. */
@NullMarked
package org.serviceplan.report.comparison.alignment;

import org.jspecify.annotations.NullMarked;
