package org.serviceplan.importer.workbook;

import java.io.IOException;
import java.io.InputStream;

import lombok.RequiredArgsConstructor;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.util.LittleEndianByteArrayInputStream;

import org.serviceplan.importer.finding.FindingType;
import org.serviceplan.model.source.WorkbookFormat;

/** Reads an Excel 97–2003 workbook, record by record. */
@RequiredArgsConstructor
final class XlsReader implements WorkbookSource {
    private final DirectoryNode root;
    private final String stream;
    private final Budget budget;

    @Override
    public WorkbookFormat format() {
        return WorkbookFormat.XLS;
    }

    @Override
    public Workbook read() {
        try {
            InputStream in = new LittleEndianByteArrayInputStream(bytes());
            return new Workbook(
                    WorkbookFormat.XLS,
                    read(new RecordFactoryInputStream(in, false)).sheets());
        } catch (EncryptedDocumentException e) {
            throw UnreadableWorkbookException.of(FindingType.FILE_ENCRYPTED);
        } catch (UnreadableWorkbookException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // The library throws exceptions of any kind at records that are not as they must be.
            throw UnreadableWorkbookException.damaged("活頁簿記錄");
        }
    }

    /** From an array the library reads records with less work than from its own blocks. */
    private byte[] bytes() throws IOException {
        try (InputStream in = root.createDocumentInputStream(stream)) {
            return in.readAllBytes();
        }
    }

    private XlsRecords read(RecordFactoryInputStream in) {
        XlsRecords records = new XlsRecords(budget);
        for (Record record = in.nextRecord(); record != null; record = in.nextRecord()) {
            records.add(record);
        }
        return records;
    }
}
