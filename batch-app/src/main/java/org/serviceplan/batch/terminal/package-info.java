/** What the commands share about the terminal they run in. */
@NullMarked
package org.serviceplan.batch.terminal;

import org.jspecify.annotations.NullMarked;
