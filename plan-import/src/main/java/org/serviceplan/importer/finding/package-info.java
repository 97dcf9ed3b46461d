/** The catalogue of findings. */
@NullMarked
package org.serviceplan.importer.finding;

import org.jspecify.annotations.NullMarked;
