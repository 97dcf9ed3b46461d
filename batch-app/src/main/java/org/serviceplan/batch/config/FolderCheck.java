package org.serviceplan.batch.config;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.serviceplan.batch.settings.ServicePlanProperties;

/** Whether the folders named can be used. */
final class FolderCheck {
    private FolderCheck() {}

    static List<String> faults(ServicePlanProperties settings) {
        List<String> faults = new ArrayList<>();
        if (settings.inbox() == null) {
            faults.add("未設定 serviceplan.inbox（收件匣）。");
        } else if (!Files.isDirectory(settings.inbox()) || !Files.isReadable(settings.inbox())) {
            faults.add("serviceplan.inbox 不是可讀取的資料夾：" + settings.inbox());
        }
        if (settings.output() == null) {
            faults.add("未設定 serviceplan.output（報表輸出）。");
        } else if (!isWritable(settings.output())) {
            faults.add("serviceplan.output 無法寫入：" + settings.output());
        }
        if (settings.inbox() != null
                && settings.output() != null
                && settings.output().startsWith(settings.inbox())) {
            faults.add("serviceplan.output 不可放在收件匣內。");
        }
        return faults;
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
