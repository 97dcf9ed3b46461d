/** The folder of submitted files and its receipt register. */
@NullMarked
package org.serviceplan.batch.inbox;

import org.jspecify.annotations.NullMarked;
