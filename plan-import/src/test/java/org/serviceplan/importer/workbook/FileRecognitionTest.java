package org.serviceplan.importer.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.serviceplan.importer.workbook.ReadResult.NotAWorkbook;
import org.serviceplan.importer.workbook.ReadResult.Read;
import org.serviceplan.importer.workbook.ReadResult.Refused;
import org.serviceplan.model.source.WorkbookFormat;

import static org.assertj.core.api.Assertions.assertThat;

final class FileRecognitionTest {
    private static final byte[] WORKBOOK =
            RawXlsx.ofRows("<row><c><v>1</v></c></row>").bytes();
    private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};

    @ParameterizedTest
    @ValueSource(strings = {"附件一.xlsx", "附件一.xls", "附件一", "附件一.docx", "112/花蓮.bak"})
    void contentDecidesWhateverTheName(String name) {
        assertThat(Books.READER.read(WORKBOOK, name)).isInstanceOf(Read.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"~$附件一.xlsx", "112/~$附件一.xlsx", "._附件一.xlsx", ".~lock.附件一.ods#", "112\\.DS_Store", "Thumbs.db"})
    void lockFilesAndByProductsAreNoWorkbooksWhateverTheContent(String name) {
        assertThat(Books.READER.read(WORKBOOK, name)).isEqualTo(new NotAWorkbook());
    }

    @ParameterizedTest
    @ValueSource(strings = {"照片.png", "計畫.pdf", "計畫.docx", "說明.txt", "收文.csv", "README", "附件.zip"})
    void filesThatNeverWereWorkbooksAreIgnored(String name) {
        assertThat(Books.READER.read(PICTURE, name)).isEqualTo(new NotAWorkbook());
        assertThat(Books.READER.read(new byte[0], name)).isEqualTo(new NotAWorkbook());
        assertThat(Books.READER.read("PK\3\4…".getBytes(StandardCharsets.UTF_8), name))
                .isEqualTo(new NotAWorkbook());
    }

    @Test
    void filesMeantAsWorkbooksAreRefusedSayingWhatTheyAre() {
        assertThat(Books.refusal(new byte[0])).containsExactly("FILE_EMPTY");
        assertThat(Books.refusal(PICTURE)).containsExactly("FILE_NOT_A_WORKBOOK");
        assertThat(message(PICTURE)).contains("內容為圖片");
        assertThat(message("%PDF-1.7".getBytes(StandardCharsets.UTF_8))).contains("內容為PDF");
        assertThat(message("<html><table>".getBytes(StandardCharsets.UTF_8))).contains("內容為網頁或 XML");
        assertThat(message("項次,具體作法".getBytes(StandardCharsets.UTF_8))).contains("內容為其他檔案");
        assertThat(message(new RawXlsx("").without("[Content_Types].xml").bytes()))
                .contains("內容為ZIP 壓縮檔");
    }

    @Test
    void wordDocumentsAreIgnoredUnlessCalledWorkbooks() {
        byte[] document = new RawXlsx("")
                .with(
                        "[Content_Types].xml",
                        RawXlsx.contentTypes(
                                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"))
                .bytes();
        assertThat(Books.READER.read(document, "附件一.docx")).isEqualTo(new NotAWorkbook());
        assertThat(message(document)).contains("內容為Word 文件");
    }

    @Test
    void openDocumentSpreadsheetsAreRecognisedByContentWhereverTheTypeStands() throws IOException {
        byte[] content = Books.file("libreoffice.ods");
        assertThat(Books.READER.read(content, "附件一").format()).isEqualTo(WorkbookFormat.ODS);
        RawXlsx untyped = RawOds.ofText("<text:p>一</text:p>").without("mimetype");
        assertThat(Books.read(untyped.bytes()).format()).isEqualTo(WorkbookFormat.ODS);
        RawXlsx template = RawXlsx.of(content).with("mimetype", RawOds.MIMETYPE + "-template\n");
        assertThat(Books.read(template.bytes()).format()).isEqualTo(WorkbookFormat.ODS);
    }

    @Test
    void otherOpenDocumentsAreIgnoredUnlessCalledWorkbooks() {
        RawXlsx document = RawOds.ofContent("<office:body><office:text/></office:body>");
        byte[] typed = document.with("mimetype", "application/vnd.oasis.opendocument.text")
                .bytes();
        assertThat(Books.READER.read(typed, "計畫.odt")).isEqualTo(new NotAWorkbook());
        assertThat(message(typed)).contains("內容為OpenDocument 文件");
        assertThat(message(document.with("mimetype", RawOds.MIMETYPE).bytes())).contains("內容為OpenDocument 文件");
    }

    @Test
    void binaryWorkbooksAreAskedForAsXlsx() {
        byte[] binary = new RawXlsx("")
                .with(
                        "[Content_Types].xml",
                        RawXlsx.contentTypes("application/vnd.ms-excel.sheet.binary.macroEnabled.main"))
                .bytes();
        assertThat(Books.refusal(binary)).containsExactly("FILE_FORMAT_UNSUPPORTED");
        assertThat(message(binary)).contains(".xlsb", "另存為「Excel 活頁簿 (.xlsx)」");
    }

    @Test
    void encryptedOdsIsRefused() throws IOException {
        assertThat(Books.refusal(Books.file("encrypted.ods"))).containsExactly("FILE_ENCRYPTED");
        RawXlsx wholly = RawOds.ofPart("")
                .without("content.xml")
                .with("encrypted-package", "x")
                .with(RawOds.MANIFEST, RawOds.manifest("<m:encryption-data/>"));
        assertThat(Books.refusal(wholly.bytes())).containsExactly("FILE_ENCRYPTED");
    }

    @Test
    void encryptedXlsxIsRefusedSayingToRemoveThePassword() throws IOException, GeneralSecurityException {
        byte[] encrypted;
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("祕密");
            try (OutputStream out = encryptor.getDataStream(container)) {
                out.write(WORKBOOK);
            }
            encrypted = bytes(container);
        }
        assertThat(Books.refusal(encrypted)).containsExactly("FILE_ENCRYPTED");
        assertThat(message(encrypted)).contains("清除密碼");
        assertThat(Books.READER.read(encrypted, "計畫.docx")).isEqualTo(new NotAWorkbook());
    }

    @Test
    void encryptedXlsIsRefused() throws IOException {
        byte[] encrypted;
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            book.createSheet("附件一").createRow(0).createCell(0).setCellValue("一");
            encrypted = Books.written(book);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        assertThat(Books.refusal(encrypted)).containsExactly("FILE_ENCRYPTED");
    }

    @Test
    void rightsManagedFilesAreRefused() throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            container
                    .createDirectory("\u0006DataSpaces")
                    .createDirectory("DataSpaceInfo")
                    .createDocument("DRMEncryptedDataSpace", new java.io.ByteArrayInputStream(new byte[8]));
            container.createDocument(new java.io.ByteArrayInputStream(WORKBOOK), "EncryptedPackage");
            assertThat(Books.refusal(bytes(container))).containsExactly("FILE_RIGHTS_MANAGED");
        }
    }

    @Test
    void workbooksOfExcel95AndBeforeAreRefused() throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            container.createDocument(new java.io.ByteArrayInputStream(new byte[8]), "Book");
            assertThat(Books.refusal(bytes(container))).containsExactly("FILE_TOO_OLD");
        }
        assertThat(Books.refusal(new byte[] {9, 4, 6, 0, 0, 0, 0x10, 0})).containsExactly("FILE_TOO_OLD");
    }

    private static byte[] bytes(POIFSFileSystem container) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        container.writeFilesystem(bytes);
        return bytes.toByteArray();
    }

    private static String message(byte[] content) {
        return ((Refused) Books.READER.read(content, "附件一.xlsx"))
                .findings()
                .kept()
                .get(0)
                .message();
    }
}
