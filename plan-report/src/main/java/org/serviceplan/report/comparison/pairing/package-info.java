/** What headquarters has decided about measures: which of them are the same and which are not, whatever their wording. */
@NullMarked
package org.serviceplan.report.comparison.pairing;

import org.jspecify.annotations.NullMarked;
