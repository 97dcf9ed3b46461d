/** What was found wrong in a submitted file, where, and what to do about it. */
@NullMarked
package org.serviceplan.model.finding;

import org.jspecify.annotations.NullMarked;
