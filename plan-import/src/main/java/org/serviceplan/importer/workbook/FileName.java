package org.serviceplan.importer.workbook;

import java.util.Locale;
import java.util.Set;

/** What a file's name says about it, for files whose content does not say it. */
final class FileName {
    private static final Set<String> WORKBOOKS =
            Set.of("xlsx", "xlsm", "xltx", "xltm", "xlsb", "xlam", "xls", "xlt", "ods", "ots", "fods", "et", "ett");
    private static final Set<String> SYSTEM_FILES = Set.of(".ds_store", "thumbs.db", "desktop.ini");

    private final String name;

    /** Takes a name with or without folders. */
    FileName(String path) {
        String plain = path.replace('\\', '/');
        name = plain.substring(plain.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    }

    /**
     * Whether it is a lock file or a by-product of an operating system, which may well contain a workbook or be called
     * like one.
     */
    boolean isByProduct() {
        return name.startsWith("~$")
                || name.startsWith("._")
                || name.startsWith(".~lock.")
                || SYSTEM_FILES.contains(name);
    }

    /** Whether the name promises a workbook. */
    boolean promisesWorkbook() {
        return WORKBOOKS.contains(name.substring(name.lastIndexOf('.') + 1));
    }
}
