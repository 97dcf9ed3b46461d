/** What analysts count in a comparison: sums, medians and ranks by item, reach of themes, load of responsible units. */
@NullMarked
package org.serviceplan.report.comparison.statistics;

import org.jspecify.annotations.NullMarked;
