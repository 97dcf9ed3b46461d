package org.serviceplan.batch.operations;

import java.io.PrintWriter;
import java.util.List;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import org.serviceplan.batch.program.DatabaseCommand;
import org.serviceplan.batch.program.ExitStatus;
import org.serviceplan.batch.store.RunAccount;
import org.serviceplan.batch.store.RunHistory;

/** The runs command: how the last runs went. */
@Command(
        name = "runs",
        description = {"列出歷次執行：狀態、耗時、檔案數，以及失敗的原因。", "", "結束狀態：0 已列出；2 用法錯誤；5 資料庫無法使用。"},
        exitCodeOnExecutionException = ExitStatus.FAILED,
        synopsisHeading = "用法：",
        optionListHeading = "%n選項：%n")
public final class RunsCommand extends DatabaseCommand {
    @Option(
            names = "--most",
            paramLabel = "次數",
            defaultValue = "20",
            description = "最多列出幾次執行，由新到舊（預設 ${DEFAULT-VALUE}）")
    private int most;

    @Option(
            names = "--format",
            paramLabel = "格式",
            defaultValue = "text",
            description = "text（預設，供閱讀）或 ndjson（供程式，一次執行一行）")
    private String format = "text";

    @Override
    public Integer call() {
        RunsWriter writer = writer();
        if (most < 1) {
            throw usage("--most 須為 1 以上的整數。");
        }
        return with(ReadingApplication.class, context -> {
            List<RunAccount> runs = context.getBean(RunHistory.class).newest(most);
            PrintWriter out = out();
            writer.write(runs, out);
            out.flush();
            return 0;
        });
    }

    private RunsWriter writer() {
        return switch (format) {
            case "text" -> new RunsTable();
            case "ndjson" -> new RunsNdjson();
            default -> throw usage("不認得的格式：" + format + "。請用 text 或 ndjson。");
        };
    }
}
