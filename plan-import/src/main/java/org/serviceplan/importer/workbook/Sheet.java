package org.serviceplan.importer.workbook;

import java.util.List;

/**
 * A sheet, as far as it holds anything.
 *
 * @param name its name
 * @param hidden whether it is hidden
 * @param rows its rows that hold something, from top to bottom
 * @param merges its merged ranges
 */
public record Sheet(String name, boolean hidden, List<SheetRow> rows, List<MergedRange> merges) {}
