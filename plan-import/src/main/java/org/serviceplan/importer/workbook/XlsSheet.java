package org.serviceplan.importer.workbook;

import lombok.Getter;
import lombok.RequiredArgsConstructor;
import lombok.experimental.Accessors;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.hssf.record.WSBoolRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

import org.serviceplan.model.source.CellRef;

/** Takes the records of one sheet. */
@RequiredArgsConstructor
final class XlsSheet {
    @Getter
    @Accessors(fluent = true)
    private final int position;

    private final SheetBuilder sheet;
    private final @Nullable SSTRecord sharedStrings;
    private final CellFormats formats;
    /** A formula whose text follows in a record of its own. */
    private @Nullable FormulaRecord awaitsText;

    @Getter
    private boolean dialog;

    void add(Record record) {
        if (record instanceof CellValueRecordInterface cell) {
            sheet.visit();
            addCell(cell);
        } else if (record instanceof StringRecord text && awaitsText != null) {
            sheet.text(awaitsText.getRow(), column(awaitsText), text.getString());
            awaitsText = null;
        } else if (record instanceof RowRecord row) {
            sheet.row(row.getRowNumber(), row.getZeroHeight());
        } else if (record instanceof MergeCellsRecord merges) {
            addMerges(merges);
        } else if (record instanceof WSBoolRecord options) {
            dialog = options.getDialog();
        }
    }

    Sheet build() {
        return sheet.build();
    }

    private void addCell(CellValueRecordInterface cell) {
        int row = cell.getRow();
        int column = column(cell);
        if (cell instanceof LabelSSTRecord label) {
            sheet.text(row, column, shared(label.getSSTIndex()));
        } else if (cell instanceof NumberRecord number) {
            sheet.number(row, column, number.getValue(), format(cell));
        } else if (cell instanceof FormulaRecord formula) {
            addFormula(formula);
        } else if (cell instanceof BoolErrRecord value) {
            if (value.isBoolean()) {
                sheet.logical(row, column, value.getBooleanValue());
            } else {
                sheet.faulty(row, column, error(value.getErrorValue()));
            }
        } else if (cell instanceof LabelRecord label) {
            sheet.text(row, column, label.getValue());
        }
    }

    private void addFormula(FormulaRecord formula) {
        int row = formula.getRow();
        int column = column(formula);
        awaitsText = null;
        if (formula.hasCachedResultString()) {
            awaitsText = formula;
        } else if (formula.getCachedResultTypeEnum() == CellType.BOOLEAN) {
            sheet.logical(row, column, formula.getCachedBooleanValue());
        } else if (formula.getCachedResultTypeEnum() == CellType.ERROR) {
            sheet.faulty(row, column, error(formula.getCachedErrorValue()));
        } else if (formula.getCachedResultTypeEnum() == CellType.NUMERIC) {
            sheet.number(row, column, formula.getValue(), format(formula));
        }
    }

    private void addMerges(MergeCellsRecord merges) {
        for (int i = 0; i < merges.getNumAreas(); i++) {
            CellRangeAddress area = merges.getAreaAt(i);
            if (area.getLastRow() < area.getFirstRow() || area.getLastColumn() < area.getFirstColumn()) {
                throw UnreadableWorkbookException.damaged("合併儲存格");
            }
            sheet.merge(new MergedRange(
                    CellRef.of(area.getFirstRow(), area.getFirstColumn()),
                    CellRef.of(area.getLastRow(), area.getLastColumn())));
        }
    }

    private String shared(int index) {
        if (sharedStrings == null || index < 0 || index >= sharedStrings.getNumUniqueStrings()) {
            throw UnreadableWorkbookException.damaged("共用字串");
        }
        return sharedStrings.getString(index).getString();
    }

    private CellFormat format(CellValueRecordInterface cell) {
        return formats.ofStyle(cell.getXFIndex());
    }

    private static int column(CellValueRecordInterface cell) {
        return cell.getColumn() & 0xFFFF;
    }

    private static String error(int code) {
        return FormulaError.forInt(code).getString();
    }
}
