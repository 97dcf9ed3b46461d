package org.serviceplan.importer.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import lombok.RequiredArgsConstructor;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.jspecify.annotations.Nullable;

import org.serviceplan.importer.finding.FindingType;

/** Takes the records of a workbook as they come: first what is common to its sheets, then sheet by sheet. */
@RequiredArgsConstructor
final class XlsRecords {
    private static final int BIFF8 = 0x0600;

    private final Budget budget;
    private final List<BoundSheetRecord> entries = new ArrayList<>();
    /** By where they begin in the file, which is how tabs refer to them. */
    private final Map<Integer, Sheet> sheets = new HashMap<>();

    private final List<Integer> styles = new ArrayList<>();
    private final Map<Integer, String> codes = new HashMap<>();
    private boolean from1904;
    private @Nullable SSTRecord sharedStrings;
    private @Nullable CellFormats formats;
    private @Nullable XlsSheet sheet;
    /** Charts within sheets have a beginning and an end of their own. */
    private int depth;

    private int streams;

    void add(Record record) {
        if (record instanceof BOFRecord beginning) {
            begin(beginning);
        } else if (record instanceof EOFRecord) {
            end();
        } else if (depth == 1 && sheet != null) {
            sheet.add(record);
        } else if (depth == 1 && streams == 1) {
            addCommon(record);
        }
    }

    /** The sheets, in the order of their tabs. */
    List<Sheet> sheets() {
        if (depth != 0 || streams <= entries.size()) {
            throw UnreadableWorkbookException.damaged("活頁簿記錄");
        }
        List<Sheet> inOrder = new ArrayList<>();
        for (BoundSheetRecord entry : entries) {
            Sheet found = sheets.get(entry.getPositionOfBof());
            if (found != null) {
                inOrder.add(found);
            }
        }
        if (inOrder.isEmpty()) {
            throw UnreadableWorkbookException.of(FindingType.FILE_WITHOUT_SHEETS);
        }
        return List.copyOf(inOrder);
    }

    private void begin(BOFRecord beginning) {
        if (beginning.getVersion() != BIFF8) {
            throw UnreadableWorkbookException.of(FindingType.FILE_TOO_OLD);
        }
        if (++depth > 1) {
            return;
        }
        if (streams > 0 && beginning.getType() == BOFRecord.TYPE_WORKSHEET && streams <= entries.size()) {
            // Tabs may be in another order than the sheets are in the file.
            BoundSheetRecord entry = BoundSheetRecord.orderByBofPosition(entries)[streams - 1];
            boolean hidden = entry.isHidden() || entry.isVeryHidden();
            sheet = new XlsSheet(
                    entry.getPositionOfBof(),
                    new SheetBuilder(entry.getSheetname(), hidden, budget),
                    sharedStrings,
                    formats());
        }
        streams++;
    }

    private void end() {
        if (--depth == 0 && sheet != null) {
            if (!sheet.isDialog()) {
                sheets.put(sheet.position(), sheet.build());
            }
            sheet = null;
        }
    }

    private void addCommon(Record record) {
        if (record instanceof BoundSheetRecord entry) {
            budget.sheets(entries.size() + 1);
            entries.add(entry);
        } else if (record instanceof SSTRecord strings) {
            sharedStrings = complete(strings);
        } else if (record instanceof ExtendedFormatRecord style) {
            styles.add((int) style.getFormatIndex());
        } else if (record instanceof FormatRecord format) {
            codes.put(format.getIndexCode(), format.getFormatString());
        } else if (record instanceof DateWindow1904Record window) {
            from1904 = window.getWindowing() == 1;
        }
    }

    /** Where the table is cut off, the library fills it up with empty texts; a whole one has no text twice. */
    private static SSTRecord complete(SSTRecord strings) {
        int last = strings.getNumUniqueStrings() - 1;
        if (last > 0 && isEmpty(strings, last) && isEmpty(strings, last - 1)) {
            throw UnreadableWorkbookException.damaged("共用字串");
        }
        return strings;
    }

    private static boolean isEmpty(SSTRecord strings, int number) {
        return strings.getString(number).getString().isEmpty();
    }

    private CellFormats formats() {
        if (formats == null) {
            formats = new CellFormats(styles, codes, from1904);
        }
        return formats;
    }
}
