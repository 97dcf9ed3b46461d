package org.serviceplan.importer.annex;

import org.jspecify.annotations.Nullable;

/**
 * A piece of a cell that is an entry of a list, or the piece before its first entry.
 *
 * @param marker the number in front of it, or null where there is none
 * @param text the text after the number, line breaks included
 */
record Entry(@Nullable ListMarker marker, String text) {}
