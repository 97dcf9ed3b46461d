/** Where a value came from: file, sheet and cell. */
@NullMarked
package org.serviceplan.model.source;

import org.jspecify.annotations.NullMarked;
