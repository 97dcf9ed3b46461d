package org.serviceplan.batch.nightly;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

import org.serviceplan.batch.mail.Mailing;
import org.serviceplan.batch.preparation.CorrectionDate;
import org.serviceplan.batch.program.IoReason;
import org.serviceplan.batch.program.NightFailedException;
import org.serviceplan.batch.publication.Publication;
import org.serviceplan.batch.settings.ServicePlanProperties;
import org.serviceplan.batch.store.Request;
import org.serviceplan.batch.store.Run;
import org.serviceplan.report.ReportWriter;
import org.serviceplan.report.memo.MemoWriter;
import org.serviceplan.report.memo.Memos;

/** Writes the report and lets readers see it. */
@Slf4j
@RequiredArgsConstructor
final class PublishTasklet implements Tasklet {
    private final Run run;
    private final Tables tables;
    private final CompareTasklet compare;
    private final ServicePlanProperties settings;
    private final Optional<Mailing> mailing;

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        CompareTasklet.Compared compared = compare.compared();
        tables.results().store(run.id(), compared.comparison(), compared.log().changes(compared.comparison()));
        Path folder = publish(compared);
        tables.runs().published(run, compared.input().year(), folder, Instant.now());
        mailing.ifPresent(mail -> mail.queue(
                run,
                compared.input().year(),
                Memos.of(compared.input()),
                folder,
                Summary.of(run, compared).lines()));
        LOG.info("報表已發布：{}", folder);
        return RepeatStatus.FINISHED;
    }

    private MemoWriter memos() {
        InboxContents contents =
                new InboxContents(run.request().inbox(), settings.limits().fileSize());
        return new MemoWriter(contents, CorrectionDate.of(settings.memo(), run.asOf()));
    }

    private Path publish(CompareTasklet.Compared compared) {
        Request request = run.request();
        ReportWriter writer = new ReportWriter(request.inbox());
        try {
            boolean isNewest = tables.runs().isNewest(run, compared.input().year(), Instant.now());
            return new Publication(request.output()).publish(compared.input().year(), run.id(), isNewest, folder -> {
                writer.write(compared.input(), compared.comparison(), compared.log(), folder);
                memos().write(Memos.of(compared.input()), folder);
            });
        } catch (IOException | UncheckedIOException e) {
            throw new NightFailedException(
                    "報表無法寫入 " + request.output() + "（" + IoReason.of(e) + "）。已收錄的資料都已保存；請確認資料夾可寫入、磁碟空間足夠，再執行一次即從此處繼續。",
                    e);
        }
    }
}
