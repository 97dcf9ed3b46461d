/** Writes blank annex workbooks for offices to fill in, as the importer reads them. */
@NullMarked
package org.serviceplan.importer.form;

import org.jspecify.annotations.NullMarked;
