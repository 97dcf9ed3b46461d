/** The inspect command: what the nightly job would take in, without a database. */
@NullMarked
package org.serviceplan.batch.inspect;

import org.jspecify.annotations.NullMarked;
