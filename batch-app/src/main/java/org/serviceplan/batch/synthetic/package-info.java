/** Writes synthetic inboxes for demonstrations and load tests. */
@NullMarked
package org.serviceplan.batch.synthetic;

import org.jspecify.annotations.NullMarked;
