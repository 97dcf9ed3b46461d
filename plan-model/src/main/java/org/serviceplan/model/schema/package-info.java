/**
 * The JSON shape of these values, for programs that read or check it: one object for each submitted file, as {@code inspect}
 * prints it, by the JSON Schema in {@code inspect.schema.json}. Records become objects with their components' names; enum
 * constants, codes, cells and dates become text.
 */
@NullMarked
package org.serviceplan.model.schema;

import org.jspecify.annotations.NullMarked;
