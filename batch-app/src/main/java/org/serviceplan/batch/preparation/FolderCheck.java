package org.serviceplan.batch.preparation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.serviceplan.batch.settings.ServicePlanProperties;

/** Whether the folders and files named can be used. */
final class FolderCheck {
    private FolderCheck() {}

    static List<String> faults(ServicePlanProperties settings) {
        List<String> faults = new ArrayList<>();
        Path inbox = settings.inbox();
        Path output = settings.output();
        Path pairings = settings.pairings();
        if (inbox == null) {
            faults.add("未設定 serviceplan.inbox（收件匣，--inbox）。");
        } else if (!Files.isDirectory(inbox) || !Files.isReadable(inbox)) {
            faults.add("收件匣 serviceplan.inbox 不是可讀取的資料夾：" + inbox);
        }
        if (output == null) {
            faults.add("未設定 serviceplan.output（報表輸出，--output）。");
        }
        if (inbox != null) {
            addInside(inbox, output, "serviceplan.output", faults);
            addInside(inbox, settings.data(), "serviceplan.data", faults);
        }
        if (pairings != null && !Files.isReadable(pairings)) {
            faults.add("主題指定檔 serviceplan.pairings 不存在或無法讀取：" + pairings);
        }
        return faults;
    }

    private static void addInside(Path inbox, @Nullable Path folder, String name, List<String> faults) {
        if (folder != null && folder.startsWith(inbox)) {
            faults.add(name + " 的資料夾（" + folder + "）不可放在收件匣內，否則下次會被當成繳交的檔案。");
        }
    }
}
