package org.serviceplan.batch.config;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.serviceplan.batch.settings.ServicePlanProperties;

/** Whether reports could be written. A night does not ask: it takes in what came, and may find the folder mended at the end. */
final class OutputCheck {
    private OutputCheck() {}

    static Optional<String> fault(ServicePlanProperties settings) {
        Path output = settings.output();
        return output == null || isWritable(output)
                ? Optional.empty()
                : Optional.of("報表輸出 serviceplan.output 無法寫入：" + output);
    }

    /** A folder that is not there yet is made in the nearest one above it that is. */
    private static boolean isWritable(Path folder) {
        @Nullable Path existing = folder;
        while (existing != null && !Files.exists(existing)) {
            existing = existing.getParent();
        }
        return existing != null && Files.isDirectory(existing) && Files.isWritable(existing);
    }
}
