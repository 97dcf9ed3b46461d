/** What can be wrong with data files that headquarters may replace. */
@NullMarked
package org.serviceplan.model.data;

import org.jspecify.annotations.NullMarked;
