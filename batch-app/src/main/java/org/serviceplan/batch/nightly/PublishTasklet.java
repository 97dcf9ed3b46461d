package org.serviceplan.batch.nightly;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;

import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import tools.jackson.core.exc.JacksonIOException;

import org.serviceplan.batch.store.Run;
import org.serviceplan.batch.store.RunTable;

/** Writes the report and lets readers see it. */
@Slf4j
@RequiredArgsConstructor
final class PublishTasklet implements Tasklet {
    private final Run run;
    private final RunTable runs;
    private final CompareTasklet compare;

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        CompareTasklet.Compared compared = compare.compared();
        Path folder = publish(compared);
        runs.published(run, compared.input().year(), folder, Instant.now());
        LOG.info("報表已發布：{}", folder);
        return RepeatStatus.FINISHED;
    }

    private Path publish(CompareTasklet.Compared compared) {
        Path output = run.request().output();
        try {
            return new Publication(output).publish(compared.input().year(), run.id(), folder -> {
                try (var out = java.nio.file.Files.newOutputStream(folder.resolve("comparison.json"))) {
                    org.serviceplan.report.json.ComparisonJson.write(compared.comparison(), out);
                }
            });
        } catch (IOException | UncheckedIOException | JacksonIOException e) {
            throw new NightFailedException(
                    "報表無法寫入 " + output + "（" + e.getMessage() + "）。已收錄的資料都已保存；請確認資料夾可寫入、磁碟空間足夠，再執行一次即從此處繼續。", e);
        }
    }
}
