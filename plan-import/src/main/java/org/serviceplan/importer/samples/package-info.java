/** Generates synthetic inboxes of annex workbooks, in the many ways offices lay them out, with the truth about each file. */
@NullMarked
package org.serviceplan.importer.samples;

import org.jspecify.annotations.NullMarked;
