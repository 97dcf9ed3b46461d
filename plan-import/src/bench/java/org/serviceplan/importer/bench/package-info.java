/** How fast annexes are taken in, beside how fast others merely read their cells. */
@NullMarked
package org.serviceplan.importer.bench;

import org.jspecify.annotations.NullMarked;
