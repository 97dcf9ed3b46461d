package org.serviceplan.batch.operations;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import org.serviceplan.batch.program.DatabaseCommand;
import org.serviceplan.batch.program.ExitStatus;
import org.serviceplan.batch.program.NightFailedException;
import org.serviceplan.batch.publication.Publication;
import org.serviceplan.batch.store.OldRuns;
import org.serviceplan.batch.store.OldRuns.OldRun;
import org.serviceplan.batch.store.WorkerTable;

/** The purge command: forgets old runs. */
@Command(
        name = "purge",
        description = {
            "清除舊的執行紀錄（含 Spring Batch 的紀錄）與失聯超過一天的工作程序，可一併刪除執行的報表。",
            "各處繳交的內容與收文時間一律保留，過去的報表仍可用 nightly --as-of 重製；各年度最新發布的一次也保留。",
            "",
            "結束狀態：0 已清除；2 用法錯誤；3 另一次執行進行中；5 失敗。"
        },
        exitCodeOnExecutionException = ExitStatus.FAILED,
        synopsisHeading = "用法：",
        optionListHeading = "%n選項：%n")
public final class PurgeCommand extends DatabaseCommand {
    @Option(
            names = "--keep-days",
            paramLabel = "天數",
            defaultValue = "400",
            description = "保留最近幾天的執行（預設 ${DEFAULT-VALUE}）")
    private int keepDays;

    @Option(names = "--reports", description = "一併刪除這些執行所發布的報表資料夾")
    private boolean reports;

    @Option(names = "--dry-run", description = "只列出，不清除")
    private boolean dryRun;

    @Override
    public Integer call() {
        if (keepDays < 0) {
            throw usage("--keep-days 不可為負數。");
        }
        return with(MaintenanceApplication.class, context -> {
            purge(context.getBean(OldRuns.class));
            purge(context.getBean(WorkerTable.class));
            return 0;
        });
    }

    private void purge(OldRuns runs) {
        PrintWriter out = out();
        List<OldRun> old = runs.before(Instant.now().minus(Duration.ofDays(keepDays)));
        for (OldRun run : old) {
            if (!dryRun) {
                forget(run, runs);
            }
            out.println((dryRun ? "將清除 " : "已清除 ") + run.run() + (run.folder() == null ? "" : "　" + run.folder()));
        }
        out.println((dryRun ? "可清除 " : "共清除 ") + old.size() + " 次執行。");
        out.flush();
    }

    private void purge(WorkerTable workers) {
        int count = dryRun ? workers.countOld() : workers.forgetOld();
        if (count > 0) {
            out().println((dryRun ? "可清除 " : "共清除 ") + count + " 個失聯已久的工作程序。");
            out().flush();
        }
    }

    /** The report first: where that fails, the run is still known, and the next purge tries again. */
    private void forget(OldRun run, OldRuns runs) {
        if (reports && run.folder() != null) {
            try {
                Publication.delete(run.folder(), run.run());
            } catch (IOException e) {
                throw new NightFailedException("報表 " + run.folder() + " 無法刪除。請確認權限後再執行一次；先前已清除的不受影響。", e);
            }
        }
        runs.forget(run.run());
    }
}
