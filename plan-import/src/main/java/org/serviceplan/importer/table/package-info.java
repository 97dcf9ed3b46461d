/** Finds the annex tables on a sheet: their heads, their columns and their rows. */
@NullMarked
package org.serviceplan.importer.table;

import org.jspecify.annotations.NullMarked;
