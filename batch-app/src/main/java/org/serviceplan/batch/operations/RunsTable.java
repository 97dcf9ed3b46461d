package org.serviceplan.batch.operations;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

import org.serviceplan.batch.settings.AsOf;
import org.serviceplan.batch.store.RunAccount;
import org.serviceplan.batch.store.RunAccount.Attempt;
import org.serviceplan.batch.terminal.TextTable;
import org.serviceplan.report.comparison.FileCounts;
import org.serviceplan.report.presentation.TaiwanTime;

/** Runs for people: a line each, below it why it failed and where its report is. */
final class RunsTable implements RunsWriter {
    private static final List<String> HEADS =
            List.of("執行", "年度", "狀態", "開始（臺灣時間）", "耗時", "啟動", "檔案", "收錄", "退件", "未變動", "略過");

    @Override
    public void write(List<RunAccount> runs, PrintWriter out) {
        if (runs.isEmpty()) {
            out.println("尚無執行紀錄。");
            return;
        }
        List<String> lines =
                TextTable.lines(HEADS, runs.stream().map(RunsTable::texts).toList());
        out.println(lines.get(0));
        for (int i = 0; i < runs.size(); i++) {
            RunAccount run = runs.get(i);
            out.println(lines.get(i + 1));
            run.attempts().forEach(attempt -> write(attempt, out));
            if (!run.shares().isEmpty()) {
                out.println("    讀取：" + shares(run));
            }
            if (run.folder() != null) {
                out.println("    報表：" + run.folder());
            }
        }
    }

    private static void write(Attempt attempt, PrintWriter out) {
        if (attempt.isFailed()) {
            out.println("    失敗：" + attempt.reason());
        } else if (attempt.isStopped()) {
            out.println("    停止：依要求停止");
        }
    }

    private static String shares(RunAccount run) {
        return run.shares().stream()
                .map(share -> share.worker() + " " + share.files() + " 個檔案")
                .collect(Collectors.joining("、"));
    }

    private static List<String> texts(RunAccount run) {
        FileCounts files = run.files();
        return List.of(
                run.run().value(),
                run.year() == null ? "－" : run.year().toString(),
                run.state().label(),
                TaiwanTime.format(AsOf.inTaipei(run.startedAt())),
                time(run),
                run.attempts().size() + " 次",
                Integer.toString(files.seen()),
                Integer.toString(files.accepted()),
                Integer.toString(files.rejected()),
                Integer.toString(files.unchanged()),
                Integer.toString(files.ignored()));
    }

    /** The time of all its attempts that ended. */
    private static String time(RunAccount run) {
        Duration sum = run.attempts().stream()
                .map(Attempt::took)
                .filter(Objects::nonNull)
                .reduce(Duration.ZERO, Duration::plus);
        return sum.isZero() ? "－" : String.format(Locale.ROOT, "%.1f 秒", sum.toMillis() / 1000.0);
    }
}
