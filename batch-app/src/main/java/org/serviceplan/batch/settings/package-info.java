/** What can be configured, from the command line, properties and environment variables. */
@NullMarked
package org.serviceplan.batch.settings;

import org.jspecify.annotations.NullMarked;
