/** Tells monitoring systems how a night went, and how workers are. */
@NullMarked
package org.serviceplan.batch.monitoring;

import org.jspecify.annotations.NullMarked;
