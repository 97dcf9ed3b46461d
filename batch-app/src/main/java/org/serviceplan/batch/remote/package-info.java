/** The take-in on many machines: a run sends its parts to workers, and sees to it that each is done by somebody. */
@NullMarked
package org.serviceplan.batch.remote;

import org.jspecify.annotations.NullMarked;
