package org.serviceplan.importer.workbook;

/** How numbers in a cell are shown, and whether they are dates. */
sealed interface CellFormat permits GeneralFormat, DateFormat, NumberFormat, FractionFormat {

    /** The number as a person sees it. */
    String text(double number);

    /** The number as what it means. */
    default CellValue value(double number) {
        return new CellValue.Numeric(number);
    }
}
