/** The program headquarters runs: the nightly job and the commands around it. */
@NullMarked
package org.serviceplan.batch;

import org.jspecify.annotations.NullMarked;
