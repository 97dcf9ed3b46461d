package org.serviceplan.importer.workbook;

import org.jspecify.annotations.Nullable;

/** The elements of a part, gone through forward. They are known by their local names, and so are their attributes. */
interface Elements {
    /**
     * Moves to the next child of the element at this depth, over everything within other children; false at that
     * element's end. The root is at depth 1.
     */
    boolean nextChild(int parent);

    /** The current element's local name. */
    String name();

    /** The current element's attribute of this local name. */
    @Nullable
    String attribute(String name);

    /** Reads what is left, so that it is checked as well. */
    void finish();

    /** What to throw where the part is not as it must be. */
    UnreadableWorkbookException damaged();

    /** The current element's attribute of this local name, of which there must be one. */
    default String require(String name) {
        String value = attribute(name);
        if (value == null) {
            throw damaged();
        }
        return value;
    }

    /** Whether the current element's attribute is there and true. */
    default boolean isTrue(String name) {
        return saysTrue(attribute(name));
    }

    /** Whether a text says true, as XML has it. */
    static boolean saysTrue(@Nullable String value) {
        return value != null && (value.equals("1") || value.equals("true"));
    }
}
