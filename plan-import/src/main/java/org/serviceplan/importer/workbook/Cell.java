package org.serviceplan.importer.workbook;

import org.serviceplan.model.source.CellRef;

/**
 * A cell that holds something.
 *
 * @param ref its address, in the sheet's own rows and columns
 * @param text the text a person sees in it; rich text joined, phonetic guides left out, formulas by their cached value
 * @param value what it holds
 */
public record Cell(CellRef ref, String text, CellValue value) {}
