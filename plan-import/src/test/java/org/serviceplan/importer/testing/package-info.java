/** Small worlds for the tests of this module. */
@NullMarked
package org.serviceplan.importer.testing;

import org.jspecify.annotations.NullMarked;
