/** Lists what can be found wrong with submitted files. */
@NullMarked
package org.serviceplan.batch.findings;

import org.jspecify.annotations.NullMarked;
