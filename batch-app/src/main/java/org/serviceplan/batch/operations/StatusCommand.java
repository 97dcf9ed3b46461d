package org.serviceplan.batch.operations;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

import org.serviceplan.batch.program.ExitStatus;
import org.serviceplan.batch.program.OperatorProgram;
import org.serviceplan.batch.program.PropertyOptions;
import org.serviceplan.batch.store.RunHistory;

/** The status command: whether the job is well, by its exit status. */
@Command(
        name = "status",
        description = {"說明夜間作業是否正常，供監控系統以結束狀態判斷。", "", "結束狀態：0 正常；1 太久沒有新報表；2 用法錯誤；5 最近一次執行失敗、尚未發布過，或資料庫無法使用。"},
        exitCodeOnExecutionException = ExitStatus.FAILED,
        synopsisHeading = "用法：",
        optionListHeading = "%n選項：%n")
public final class StatusCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private CommandSpec spec;

    @Mixin
    private PropertyOptions options = new PropertyOptions();

    @Option(
            names = "--max-age",
            paramLabel = "小時",
            defaultValue = "26",
            description = "最近一次發布超過幾小時即視為異常（預設 ${DEFAULT-VALUE}）")
    private int maxAge;

    @Unmatched
    private List<String> others = new ArrayList<>();

    @Override
    public Integer call() {
        if (maxAge < 1) {
            throw new ParameterException(spec.commandLine(), "--max-age 須為 1 以上的整數。");
        }
        return new OperatorProgram(ReadingApplication.class, options.properties(others), options.isVerbose())
                .run(context -> {
                    RunHistory history = context.getBean(RunHistory.class);
                    Health health = Health.of(
                            history.newest(1).stream().findFirst(),
                            history.newestPublished(),
                            Instant.now(),
                            Duration.ofHours(maxAge));
                    PrintWriter out = spec.commandLine().getOut();
                    health.lines().forEach(out::println);
                    out.flush();
                    return health.status();
                });
    }
}
