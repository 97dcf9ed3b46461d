package org.serviceplan.importer.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;

import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

import org.serviceplan.importer.finding.FindingType;

/**
 * Recognises what is in an OLE2 container: an Excel 97 workbook, an older one, an encrypted file, or something else.
 */
final class Ole2File {
    private static final String RIGHTS_MANAGED = "DRMEncryptedDataSpace";

    private Ole2File() {}

    static WorkbookSource workbook(byte[] content, Budget budget) {
        try {
            return workbook(new POIFSFileSystem(new ByteArrayInputStream(content)).getRoot(), budget);
        } catch (IOException | StackOverflowError e) {
            // The library walks the tree of entries by recursion; only a forged file nests them thousands deep.
            throw UnreadableWorkbookException.damaged("OLE2 目錄");
        } catch (UnreadableWorkbookException e) {
            throw e;
        } catch (RuntimeException e) {
            throw UnreadableWorkbookException.damaged("OLE2 目錄");
        }
    }

    private static WorkbookSource workbook(DirectoryNode root, Budget budget) throws IOException {
        Set<String> names = root.getEntryNames();
        if (names.contains("\u0009DRMContent") || isRightsManaged(root)) {
            throw UnreadableWorkbookException.of(FindingType.FILE_RIGHTS_MANAGED);
        }
        if (names.contains("EncryptedPackage")) {
            throw UnreadableWorkbookException.of(FindingType.FILE_ENCRYPTED);
        }
        for (String name : names) {
            if (name.equalsIgnoreCase("Workbook")) {
                return new XlsReader(root, name, budget);
            }
        }
        for (String name : names) {
            if (name.equalsIgnoreCase("Book")) {
                throw UnreadableWorkbookException.of(FindingType.FILE_TOO_OLD);
            }
        }
        throw FileContent.notAWorkbook("舊版 Office 文件");
    }

    private static boolean isRightsManaged(DirectoryNode root) throws IOException {
        if (!root.hasEntry("\u0006DataSpaces")) {
            return false;
        }
        Entry spaces = root.getEntry("\u0006DataSpaces");
        return spaces instanceof DirectoryNode directory
                && directory.hasEntry("DataSpaceInfo")
                && directory.getEntry("DataSpaceInfo") instanceof DirectoryNode info
                && info.hasEntry(RIGHTS_MANAGED);
    }
}
