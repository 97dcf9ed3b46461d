/** Writes blank annex workbooks for offices. */
@NullMarked
package org.serviceplan.batch.template;

import org.jspecify.annotations.NullMarked;
