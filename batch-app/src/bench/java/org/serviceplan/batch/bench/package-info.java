/** How long a night with thousands of new files takes, beside a plain script that stores the same rows. */
@NullMarked
package org.serviceplan.batch.bench;

import org.jspecify.annotations.NullMarked;
