/** Makes the sample inbox that the README's first command runs on. */
@NullMarked
package org.serviceplan.batch.samples;

import org.jspecify.annotations.NullMarked;
