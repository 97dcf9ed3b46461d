package org.serviceplan.importer.workbook;

import java.util.List;

/**
 * A row that holds at least one cell.
 *
 * @param index the row, from 0, as the sheet counts
 * @param hidden whether the row is hidden
 * @param cells its cells that hold something, from left to right
 */
public record SheetRow(int index, boolean hidden, List<Cell> cells) {}
