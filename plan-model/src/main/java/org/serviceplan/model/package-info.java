/** What an office submits: annexes, their items and measures, and the outcomes reported for them. */
@NullMarked
package org.serviceplan.model;

import org.jspecify.annotations.NullMarked;
