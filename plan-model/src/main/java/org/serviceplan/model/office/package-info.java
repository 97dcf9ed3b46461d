/** The veterans service offices and the roster that names them. */
@NullMarked
package org.serviceplan.model.office;

import org.jspecify.annotations.NullMarked;
