/** Looking after the job: how its runs went, whether it is well, what is configured, and clearing away what is old. */
@NullMarked
package org.serviceplan.batch.operations;

import org.jspecify.annotations.NullMarked;
