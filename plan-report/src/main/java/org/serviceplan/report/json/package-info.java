/** Writes the national comparison as JSON, for programs. */
@NullMarked
package org.serviceplan.report.json;

import org.jspecify.annotations.NullMarked;
