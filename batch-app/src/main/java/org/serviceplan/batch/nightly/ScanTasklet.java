package org.serviceplan.batch.nightly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

import org.serviceplan.batch.inbox.InboxFile;
import org.serviceplan.batch.inbox.InboxWalk;
import org.serviceplan.batch.inbox.ReceiptRegister;
import org.serviceplan.batch.program.NightFailedException;
import org.serviceplan.batch.store.Run;
import org.serviceplan.model.source.Sha256;

/** Notes every file in the inbox and what the receipt register says; a restart goes on with this list. */
@Slf4j
@RequiredArgsConstructor
final class ScanTasklet implements Tasklet {
    private final Run run;
    private final Tables tables;
    private final Sha256 reader;
    private final Optional<Path> pairings;

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        List<InboxFile> files = files().stream()
                .filter(file -> !ReceiptRegister.isRegister(file))
                .toList();
        ReceiptRegister register = ReceiptRegister.read(run.request().inbox(), files);
        tables.manifest().record(run.id(), files, reader);
        tables.register().replace(run.id(), register);
        pairings.ifPresent(file -> tables.pairings().keep(run.id(), content(file)));
        LOG.info("收件匣共有 {} 個檔案", files.size());
        return RepeatStatus.FINISHED;
    }

    private static byte[] content(Path pairings) {
        try {
            return Files.readAllBytes(pairings);
        } catch (IOException e) {
            throw new NightFailedException("主題指定檔 " + pairings + " 無法讀取。請確認檔案存在且有權限，再執行一次。", e);
        }
    }

    private List<InboxFile> files() {
        try {
            return new InboxWalk(run.request().inbox()).files();
        } catch (IOException e) {
            throw new NightFailedException("收件匣 " + run.request().inbox() + " 無法讀取。請確認資料夾存在且有權限，再執行一次。", e);
        }
    }
}
