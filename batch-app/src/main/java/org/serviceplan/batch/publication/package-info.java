/** Where readers find the reports: a folder each, by year and run, and which of them is the latest. */
@NullMarked
package org.serviceplan.batch.publication;

import org.jspecify.annotations.NullMarked;
