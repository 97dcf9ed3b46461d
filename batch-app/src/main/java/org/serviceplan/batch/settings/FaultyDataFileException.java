package org.serviceplan.batch.settings;

import java.nio.file.Path;

/** A file of data cannot be used. The message is in Traditional Chinese and names the file and what to mend. */
public final class FaultyDataFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FaultyDataFileException(String what, Path file, String fault) {
        super(what + "「" + file + "」" + fault + "。");
    }
}
