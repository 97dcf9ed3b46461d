package org.serviceplan.batch.operations;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.serviceplan.batch.program.ExitStatus;
import org.serviceplan.batch.settings.AsOf;
import org.serviceplan.batch.store.RunAccount;
import org.serviceplan.batch.store.RunAccount.Attempt;
import org.serviceplan.report.presentation.TaiwanTime;

/**
 * Whether the job is well.
 *
 * @param status the exit status of the command
 * @param lines what to tell, in Traditional Chinese
 */
record Health(int status, List<String> lines) {

    static Health of(
            Optional<RunAccount> newest, Optional<RunAccount> published, Instant now, Duration longestSilence) {
        List<String> lines = new ArrayList<>();
        published.ifPresent(run -> lines.add("最近發布：執行 " + run.run() + "，" + time(finished(run)) + "，"
                + Objects.requireNonNull(run.year(), "published without a year") + " 年度，" + run.folder()));
        int status = newest.filter(run -> run.state() == RunAccount.State.UNFINISHED)
                .map(run -> unfinished(run, lines))
                .orElse(ExitStatus.PUBLISHED);
        if (published.isEmpty()) {
            lines.add("尚未發布過報表。");
            status = ExitStatus.FAILED;
        } else if (status == ExitStatus.PUBLISHED) {
            status = silence(Duration.between(finished(published.get()), now), longestSilence, lines);
        }
        return new Health(status, List.copyOf(lines));
    }

    private static int unfinished(RunAccount run, List<String> lines) {
        List<Attempt> attempts = run.attempts();
        if (!attempts.isEmpty() && attempts.get(attempts.size() - 1).isFailed()) {
            String why = attempts.get(attempts.size() - 1).reason();
            lines.add("最近一次執行 " + run.run() + " 失敗：" + why);
            return ExitStatus.FAILED;
        }
        lines.add("執行 " + run.run() + " 尚未結束（進行中，或中斷後待接續），" + time(run.startedAt()) + " 開始。");
        return ExitStatus.PUBLISHED;
    }

    private static int silence(Duration silence, Duration longest, List<String> lines) {
        if (silence.compareTo(longest) > 0) {
            lines.add("已 " + silence.toHours() + " 小時沒有新報表（上限 " + longest.toHours() + " 小時）。請確認排程是否執行。");
            return ExitStatus.ATTENTION;
        }
        lines.add("正常。");
        return ExitStatus.PUBLISHED;
    }

    private static Instant finished(RunAccount run) {
        return Objects.requireNonNull(run.finishedAt(), "published without a time");
    }

    private static String time(Instant moment) {
        return TaiwanTime.format(AsOf.inTaipei(moment));
    }
}
