package org.serviceplan.importer.workbook;

import java.time.LocalDateTime;

/** What a cell holds, beside the text a person sees. */
public sealed interface CellValue {

    /** Text, and nothing else. */
    record Textual() implements CellValue {}

    /** A number that is no date. */
    record Numeric(double value) implements CellValue {}

    /** A date or time, by the cell's number format, Minguo formats included. */
    record Dated(LocalDateTime value) implements CellValue {}

    /** TRUE or FALSE. */
    record Logical(boolean value) implements CellValue {}

    /** An error value such as #N/A. */
    record Faulty(String code) implements CellValue {}

    /** The value of every text cell. */
    CellValue TEXT = new Textual();
}
