/** How a command that works on the database starts, and what it says and returns when it cannot go on. */
@NullMarked
package org.serviceplan.batch.program;

import org.jspecify.annotations.NullMarked;
