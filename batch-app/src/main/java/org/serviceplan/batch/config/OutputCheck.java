package org.serviceplan.batch.config;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.serviceplan.batch.settings.MonitoringProperties;
import org.serviceplan.batch.settings.ServicePlanProperties;

/**
 * Whether reports and what monitoring wants could be written. A night does not ask: it takes in what came, and may find the folder
 * mended at the end.
 */
final class OutputCheck {
    private OutputCheck() {}

    static List<String> faults(ServicePlanProperties settings, MonitoringProperties monitoring) {
        List<String> faults = new ArrayList<>();
        Path output = settings.output();
        if (output != null && !isWritable(output)) {
            faults.add("報表輸出 serviceplan.output 無法寫入：" + output);
        }
        Path metrics = monitoring.metrics().file();
        if (metrics != null && !metrics.toString().endsWith(".prom")) {
            faults.add("指標檔 serviceplan.metrics.file 的檔名須以 .prom 結尾，否則 node-exporter 不會讀取：" + metrics);
        }
        addFile("指標檔 serviceplan.metrics.file", metrics, faults);
        addFile("心跳檔 serviceplan.heartbeat.file", monitoring.heartbeat().file(), faults);
        return faults;
    }

    private static void addFile(String what, @Nullable Path file, List<String> faults) {
        if (file != null
                && (Files.isDirectory(file) || !isWritable(file.toAbsolutePath().getParent()))) {
            faults.add(what + " 無法寫入：" + file);
        }
    }

    /** A folder that is not there yet is made in the nearest one above it that is. */
    private static boolean isWritable(@Nullable Path folder) {
        @Nullable Path existing = folder;
        while (existing != null && !Files.exists(existing)) {
            existing = existing.getParent();
        }
        return existing != null && Files.isDirectory(existing) && Files.isWritable(existing);
    }
}
