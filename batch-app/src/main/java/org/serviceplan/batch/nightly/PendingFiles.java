package org.serviceplan.batch.nightly;

import java.util.ArrayDeque;
import java.util.Deque;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

import org.serviceplan.batch.inbox.InboxFile;
import org.serviceplan.batch.store.ManifestTable;
import org.serviceplan.batch.store.RunId;

/**
 * The files of a run that were not dealt with yet. What was dealt with is noted in the same transaction as what was read from it,
 * so a restart simply asks again.
 */
@RequiredArgsConstructor
final class PendingFiles implements ItemStreamReader<InboxFile> {
    private final RunId run;
    private final ManifestTable manifest;
    private final TakeInProgress progress;
    private final Deque<InboxFile> pending = new ArrayDeque<>();

    @Override
    public void open(ExecutionContext context) {
        pending.clear();
        pending.addAll(manifest.pending(run));
        progress.start(pending.size());
    }

    @Override
    public @Nullable InboxFile read() {
        return pending.poll();
    }

    @Override
    public void close() {
        progress.close();
    }
}
