/** Turns a table into an annex: items, measures, deadlines, targets, outcomes; and checks it. */
@NullMarked
package org.serviceplan.importer.annex;

import org.jspecify.annotations.NullMarked;
