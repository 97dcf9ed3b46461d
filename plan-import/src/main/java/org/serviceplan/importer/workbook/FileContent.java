package org.serviceplan.importer.workbook;

import org.serviceplan.importer.finding.FindingType;
import org.serviceplan.model.source.WorkbookFormat;

/** Recognises a file by its content. */
final class FileContent {
    /** What offices call a document of another kind. */
    static final String OTHER_OPEN_DOCUMENT = "OpenDocument 文件";

    private static final String OPEN_DOCUMENT_SPREADSHEET = "application/vnd.oasis.opendocument.spreadsheet";

    private FileContent() {}

    /**
     * The workbook that a file is.
     *
     * @throws UnreadableWorkbookException if it is none
     */
    static WorkbookSource recognise(byte[] content, Budget budget) {
        if (content.length == 0) {
            throw UnreadableWorkbookException.of(FindingType.FILE_EMPTY);
        }
        Signature signature = Signature.of(content);
        return switch (signature) {
            case ZIP -> ofZip(new ZipArchive(content, budget), budget);
            case OLE2 -> Ole2File.workbook(content, budget);
            case OLD_EXCEL -> throw UnreadableWorkbookException.of(FindingType.FILE_TOO_OLD);
            default -> throw notAWorkbook(signature.label());
        };
    }

    static UnreadableWorkbookException notAWorkbook(String content) {
        return UnreadableWorkbookException.of(FindingType.FILE_NOT_A_WORKBOOK, content);
    }

    private static WorkbookSource ofZip(ZipArchive zip, Budget budget) {
        if (zip.has(OoxmlPackage.CONTENT_TYPES)) {
            return ofOfficeOpenXml(new OoxmlPackage(zip), budget);
        }
        if (!OdfPackage.is(zip)) {
            throw notAWorkbook("ZIP 壓縮檔");
        }
        OdfPackage files = new OdfPackage(zip);
        if (files.mediaType().startsWith(OPEN_DOCUMENT_SPREADSHEET)) {
            return new OdsReader(files, budget);
        }
        throw notAWorkbook(OTHER_OPEN_DOCUMENT);
    }

    private static WorkbookSource ofOfficeOpenXml(OoxmlPackage files, Budget budget) {
        String part = files.mainPart();
        String type = files.contentType(part);
        if (type.contains("sheet.binary")) {
            return new UnsupportedFormat(WorkbookFormat.UNKNOWN, "Excel 二進位活頁簿 (.xlsb)");
        }
        if (type.contains("spreadsheetml")) {
            return new XlsxReader(WorkbookFormat.XLSX, files, part, budget);
        }
        if (type.contains("ms-excel")) {
            return new XlsxReader(WorkbookFormat.XLSM, files, part, budget);
        }
        throw notAWorkbook(
                type.contains("word") ? "Word 文件" : type.contains("presentation") ? "PowerPoint 簡報" : "其他文件");
    }
}
