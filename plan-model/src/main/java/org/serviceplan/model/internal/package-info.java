/** What several packages of this module need and nobody outside it: plain character shapes, CSV files and word lists. */
@NullMarked
package org.serviceplan.model.internal;

import org.jspecify.annotations.NullMarked;
