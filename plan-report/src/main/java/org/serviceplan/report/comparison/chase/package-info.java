/** Who owes what (催報): annexes past due and files that wait for correction, with the words to ask for them. */
@NullMarked
package org.serviceplan.report.comparison.chase;

import org.jspecify.annotations.NullMarked;
