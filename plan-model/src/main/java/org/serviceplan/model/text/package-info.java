/** Chinese text as people type it: numerals, comparing without regard to typing habits, differences. */
@NullMarked
package org.serviceplan.model.text;

import org.jspecify.annotations.NullMarked;
