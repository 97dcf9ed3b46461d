/** What a run has to say besides the comparison: what it is held against, and what it could not use. */
@NullMarked
package org.serviceplan.report.run;

import org.jspecify.annotations.NullMarked;
