/** Reads submitted annex workbooks: a file in, annexes and findings out. */
@NullMarked
package org.serviceplan.importer;

import org.jspecify.annotations.NullMarked;
