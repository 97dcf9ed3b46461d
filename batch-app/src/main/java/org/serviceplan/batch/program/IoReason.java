package org.serviceplan.batch.program;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Objects;

import org.springframework.core.NestedExceptionUtils;

/** Why a file could not be read or written: Java's own messages are often the path alone. */
public final class IoReason {
    private IoReason() {}

    /** The reason with the path, in Traditional Chinese as far as it is known. */
    public static String of(Exception failure) {
        Throwable root = NestedExceptionUtils.getMostSpecificCause(failure);
        if (root instanceof AccessDeniedException denied) {
            return "沒有權限：" + denied.getFile();
        }
        if (root instanceof NoSuchFileException missing) {
            return "不存在：" + missing.getFile();
        }
        if (root instanceof NotDirectoryException || root instanceof FileAlreadyExistsException) {
            return "不是資料夾：" + ((FileSystemException) root).getFile();
        }
        return Objects.requireNonNullElse(root.getMessage(), root.getClass().getSimpleName());
    }
}
