package org.serviceplan.batch.remote;

import java.util.ArrayList;
import java.util.List;

import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import org.serviceplan.batch.inbox.InboxFile;
import org.serviceplan.batch.store.ManifestTable;
import org.serviceplan.batch.store.ReadFile;
import org.serviceplan.batch.store.Run;
import org.serviceplan.batch.store.SentFiles;
import org.serviceplan.batch.store.SentFiles.SentFile;
import org.serviceplan.batch.store.SubmissionWriter;
import org.serviceplan.batch.takein.FileOpening;
import org.serviceplan.batch.takein.InboxPartition;
import org.serviceplan.batch.takein.OpenedFile;
import org.serviceplan.batch.takein.PendingFiles;
import org.serviceplan.importer.workbook.Limits;

/**
 * Puts the pending files into the database, for workers that do not see the inbox. What needs no reading is settled on the way;
 * what is larger than the importer reads stays for this machine, to be refused.
 */
@Slf4j
@RequiredArgsConstructor
final class FileSending {
    private static final long BYTES_PER_TRANSACTION = 8L << 20;

    private final ManifestTable manifest;
    private final SubmissionWriter submissions;
    private final SentFiles sent;
    private final PlatformTransactionManager transactions;
    private final Limits limits;

    void send(Run run) {
        List<InboxFile> pending = manifest.pending(run.id());
        if (pending.isEmpty()) {
            return;
        }
        PendingFiles files =
                new PendingFiles(run.id(), new FileOpening(run.request().inbox(), limits), manifest, submissions);
        files.open(InboxPartition.of(pending).toContext());
        Batch batch = new Batch(run);
        while (files.read() != null) {
            batch.add(files.opened());
        }
        batch.store();
        LOG.info("{} 個檔案已放入資料庫，供工作程序讀取", batch.count);
    }

    @RequiredArgsConstructor
    private final class Batch {
        private final Run run;
        private final List<SentFile> sending = new ArrayList<>();
        private final List<ReadFile> settled = new ArrayList<>();
        private long bytes;
        private int count;

        void add(OpenedFile file) {
            if (file instanceof OpenedFile.Content content) {
                add(content);
            } else if (file instanceof OpenedFile.Unreadable unreadable) {
                settled.add(unreadable.result());
            }
        }

        private void add(OpenedFile.Content opened) {
            byte[] content = opened.content();
            if (opened.known().isPresent()) {
                settled.add(new ReadFile.Known(
                        opened.file(),
                        opened.readAt(),
                        opened.sha256(),
                        opened.known().get()));
            } else if (content != null) {
                sending.add(new SentFile(opened.file(), opened.readAt(), content, opened.sha256()));
                bytes += content.length;
                if (bytes > BYTES_PER_TRANSACTION) {
                    store();
                }
            }
        }

        void store() {
            new TransactionTemplate(transactions).executeWithoutResult(transaction -> {
                sent.send(run.id(), sending);
                submissions.write(run, settled);
            });
            count += sending.size();
            bytes = 0;
            sending.clear();
            settled.clear();
        }
    }
}
