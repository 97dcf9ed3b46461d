/** Draws the national comparison as pictures, with a Chinese font of its own. */
@NullMarked
package org.serviceplan.report.chart;

import org.jspecify.annotations.NullMarked;
