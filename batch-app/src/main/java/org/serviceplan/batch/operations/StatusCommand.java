package org.serviceplan.batch.operations;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import org.serviceplan.batch.program.DatabaseCommand;
import org.serviceplan.batch.program.ExitStatus;
import org.serviceplan.batch.store.RunHistory;
import org.serviceplan.batch.store.WorkerTable;

/** The status command: whether the job is well, by its exit status. */
@Command(
        name = "status",
        description = {
            "說明夜間作業是否正常，供監控系統以結束狀態判斷；並列出線上與失聯的工作程序。",
            "",
            "結束狀態：0 正常；1 太久沒有新報表；2 用法錯誤；5 最近一次執行失敗、尚未發布過，或資料庫無法使用。"
        },
        exitCodeOnExecutionException = ExitStatus.FAILED,
        synopsisHeading = "用法：",
        optionListHeading = "%n選項：%n")
public final class StatusCommand extends DatabaseCommand {
    @Option(
            names = "--max-age",
            paramLabel = "小時",
            defaultValue = "26",
            description = "最近一次發布超過幾小時即視為異常（預設 ${DEFAULT-VALUE}）")
    private int maxAge;

    @Override
    public Integer call() {
        if (maxAge < 1) {
            throw usage("--max-age 須為 1 以上的整數。");
        }
        return with(ReadingApplication.class, context -> {
            RunHistory history = context.getBean(RunHistory.class);
            Health health = Health.of(
                    history.newest(1).stream().findFirst(),
                    history.newestPublished(),
                    Instant.now(),
                    Duration.ofHours(maxAge));
            PrintWriter out = out();
            health.lines().forEach(out::println);
            WorkersTable.lines(context.getBean(WorkerTable.class).seen()).forEach(out::println);
            out.flush();
            return health.status();
        });
    }
}
