package org.serviceplan.batch.takein;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

import org.serviceplan.batch.inbox.InboxFile;
import org.serviceplan.batch.store.KnownSources;
import org.serviceplan.batch.store.ManifestTable;
import org.serviceplan.batch.store.RunId;
import org.serviceplan.batch.store.SubmissionWriter;
import org.serviceplan.model.source.Sha256;

/**
 * The files of a partition that were not dealt with yet, and their contents. What was dealt with is noted in the same transaction
 * as what was read from it, so a restart simply asks again. A chunk holds names; the contents are opened apart from it, some ahead,
 * so that the database is asked once for all of them whether they are known, and only a few at a time are in memory.
 */
@RequiredArgsConstructor
public final class PendingFiles implements ItemStreamReader<InboxFile> {
    private static final int MOST_AHEAD = 100;
    private static final long MOST_BYTES_AHEAD = 4L << 20;

    private final RunId run;
    private final Opening opening;
    private final ManifestTable manifest;
    private final SubmissionWriter submissions;
    private final Deque<InboxFile> pending = new ArrayDeque<>();
    private final Deque<InboxFile> unopened = new ArrayDeque<>();
    private final Deque<OpenedFile> opened = new ArrayDeque<>();

    @Override
    public void open(ExecutionContext context) {
        pending.clear();
        opened.clear();
        pending.addAll(InboxPartition.from(context).pending(manifest, run));
        unopened.clear();
        unopened.addAll(pending);
    }

    @Override
    public @Nullable InboxFile read() {
        return pending.poll();
    }

    /** The next file opened: those that were read come here in the same order. */
    public OpenedFile opened() {
        if (opened.isEmpty()) {
            openAhead();
        }
        return opened.remove();
    }

    private void openAhead() {
        List<OpenedFile> ahead = new ArrayList<>();
        List<Sha256> contents = new ArrayList<>();
        long bytes = 0;
        while (!unopened.isEmpty() && ahead.size() < MOST_AHEAD && bytes < MOST_BYTES_AHEAD) {
            OpenedFile file = opening.open(unopened.remove());
            ahead.add(file);
            if (file instanceof OpenedFile.Content content) {
                contents.add(content.sha256());
                bytes += content.content() == null ? 0 : content.content().length;
            }
        }
        KnownSources known = submissions.known(contents);
        ahead.forEach(
                file -> opened.add(file instanceof OpenedFile.Content content ? recognised(content, known) : file));
    }

    private static OpenedFile recognised(OpenedFile.Content opened, KnownSources known) {
        return new OpenedFile.Content(
                opened.file(),
                opened.readAt(),
                opened.content(),
                opened.sha256(),
                known.find(opened.sha256(), opened.file().path()));
    }
}
