package org.serviceplan.batch.remote;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import org.serviceplan.batch.program.DatabaseCommand;
import org.serviceplan.batch.program.ExitStatus;

/** The worker command: takes in parts of inboxes for nights that run elsewhere. */
@Command(
        name = "worker",
        description = {
            "工作程序：為以 nightly --workers remote 執行的夜間作業讀取收件匣的一部分。可在任何主機啟動任意個，夜夜服務，直到被要求停止。",
            "各主機使用同一個 batch-app.jar 與同一個 PostgreSQL（--spring.datasource.url、username、password）。",
            "",
            "結束狀態：0 閒置已久而結束（須加 --idle-timeout）；2 用法或程式版本錯誤；143 依要求停止（讀到一半的部分由其他工作程序接手）。"
        },
        exitCodeOnExecutionException = ExitStatus.FAILED,
        synopsisHeading = "用法：",
        optionListHeading = "%n選項：%n")
public final class WorkerCommand extends DatabaseCommand {
    @Option(names = "--inbox", paramLabel = "資料夾", description = "收件匣在此主機的路徑（預設與夜間作業的相同）")
    private @Nullable String inbox;

    @Option(names = "--threads", paramLabel = "數目", description = "同時讀取幾個部分，1 至 16（預設 2）")
    private @Nullable String threads;

    @Option(names = "--name", paramLabel = "名稱", description = "在紀錄與 runs 中的名稱（預設為行程與主機）")
    private @Nullable String name;

    @Option(names = "--idle-timeout", paramLabel = "時間", description = "多久沒有工作即結束，例如 10m（預設不結束）")
    private @Nullable String idleTimeout;

    @Override
    public Integer call() {
        List<String> properties = new ArrayList<>();
        add(properties, "inbox", inbox);
        add(properties, "worker.threads", threads);
        add(properties, "worker.name", name);
        add(properties, "worker.idle-timeout", idleTimeout);
        properties.addAll(properties());
        return new WorkerProgram(properties, isVerbose()).run();
    }
}
