/** Any workbook format becomes sheets of positioned text cells with merges; library types stop here. */
@NullMarked
package org.serviceplan.importer.workbook;

import org.jspecify.annotations.NullMarked;
