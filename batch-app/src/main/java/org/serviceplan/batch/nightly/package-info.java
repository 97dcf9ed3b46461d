/** The nightly command and its job: take in, compare, publish. */
@NullMarked
package org.serviceplan.batch.nightly;

import org.jspecify.annotations.NullMarked;
