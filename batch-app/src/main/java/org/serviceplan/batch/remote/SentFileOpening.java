package org.serviceplan.batch.remote;

import java.util.Optional;

import lombok.RequiredArgsConstructor;

import org.serviceplan.batch.inbox.InboxFile;
import org.serviceplan.batch.store.Disposition;
import org.serviceplan.batch.store.ReadFile;
import org.serviceplan.batch.store.RunId;
import org.serviceplan.batch.store.SentFiles;
import org.serviceplan.batch.takein.OpenedFile;
import org.serviceplan.batch.takein.Opening;

/** The bytes that the run has put into the database. */
@RequiredArgsConstructor
final class SentFileOpening implements Opening {
    private final RunId run;
    private final SentFiles files;

    @Override
    public OpenedFile open(InboxFile listed) {
        return files.find(run, listed.path())
                .<OpenedFile>map(sent -> new OpenedFile.Content(
                        sent.file(), sent.readAt(), sent.content(), sent.sha256(), Optional.empty()))
                .orElseGet(
                        () -> new OpenedFile.Unreadable(new ReadFile.Unread(listed, Disposition.REJECTED, "未經由資料庫傳送")));
    }
}
