package org.serviceplan.importer.samples;

/** How annexes that are handed in together are spread over files. */
enum Packing {
    /** A file for each. */
    FILES,
    /** One file, a sheet for each. */
    SHEETS,
    /** One file, one sheet. */
    ONE_SHEET
}
