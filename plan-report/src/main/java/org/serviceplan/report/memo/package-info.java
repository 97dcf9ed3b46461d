/** The notices (補正通知) that go back to offices whose files have to be corrected. */
@NullMarked
package org.serviceplan.report.memo;

import org.jspecify.annotations.NullMarked;
