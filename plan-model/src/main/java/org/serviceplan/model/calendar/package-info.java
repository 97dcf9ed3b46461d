/** Minguo years and dates, and the deadlines written with them. */
@NullMarked
package org.serviceplan.model.calendar;

import org.jspecify.annotations.NullMarked;
