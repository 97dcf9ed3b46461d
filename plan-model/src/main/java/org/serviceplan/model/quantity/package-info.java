/** Numbers with a unit: the targets a measure promises and the figures an outcome reports. */
@NullMarked
package org.serviceplan.model.quantity;

import org.jspecify.annotations.NullMarked;
