/** Writes the national comparison as one HTML page that needs nothing besides itself. Its templates are in {@code src/main/jte}. */
@NullMarked
package org.serviceplan.report.page;

import org.jspecify.annotations.NullMarked;
