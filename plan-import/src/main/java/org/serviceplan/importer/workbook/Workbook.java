package org.serviceplan.importer.workbook;

import java.util.List;

import org.serviceplan.model.source.WorkbookFormat;

/**
 * A workbook, whatever its format was.
 *
 * @param format what it was read from
 * @param sheets its sheets, in order; charts and dialogs are no sheets
 */
public record Workbook(WorkbookFormat format, List<Sheet> sheets) {}
