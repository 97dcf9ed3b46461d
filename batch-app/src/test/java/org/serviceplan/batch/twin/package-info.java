/** Holds the two formats of the consolidated workbook against each other, as our own reader reads them. */
@NullMarked
package org.serviceplan.batch.twin;

import org.jspecify.annotations.NullMarked;
