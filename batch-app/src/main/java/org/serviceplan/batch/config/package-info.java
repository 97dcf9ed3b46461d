/** Shows what is configured and where it came from. */
@NullMarked
package org.serviceplan.batch.config;

import org.jspecify.annotations.NullMarked;
