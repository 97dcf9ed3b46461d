/** What the offices' submissions say when they are laid side by side: pure functions from submissions to a national comparison. */
@NullMarked
package org.serviceplan.report.comparison;

import org.jspecify.annotations.NullMarked;
