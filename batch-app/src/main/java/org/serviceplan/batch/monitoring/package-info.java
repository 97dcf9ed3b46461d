/** Tells monitoring systems how a night went. */
@NullMarked
package org.serviceplan.batch.monitoring;

import org.jspecify.annotations.NullMarked;
