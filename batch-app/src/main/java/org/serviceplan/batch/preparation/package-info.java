/** What a night needs besides its database, looked at before anything starts. */
@NullMarked
package org.serviceplan.batch.preparation;

import org.jspecify.annotations.NullMarked;
