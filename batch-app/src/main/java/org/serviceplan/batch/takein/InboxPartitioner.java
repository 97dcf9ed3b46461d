package org.serviceplan.batch.takein;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import lombok.RequiredArgsConstructor;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.infrastructure.item.ExecutionContext;

import org.serviceplan.batch.inbox.InboxFile;
import org.serviceplan.batch.store.ManifestTable;
import org.serviceplan.batch.store.RunId;

/** Cuts the pending files of a run into parts, several for each worker so that all end at about the same time. */
@RequiredArgsConstructor
public final class InboxPartitioner implements Partitioner {
    private static final int PARTS_PER_WORKER = 4;
    private static final int FEWEST = 20;
    private static final int MOST = 1000;

    private final RunId run;
    private final ManifestTable manifest;
    private final TakeInProgress progress;

    @Override
    public Map<String, ExecutionContext> partition(int workers) {
        List<InboxFile> pending = manifest.pending(run);
        progress.start(pending.size());
        int size = Math.max(FEWEST, Math.min(MOST, pending.size() / (workers * PARTS_PER_WORKER) + 1));
        Map<String, ExecutionContext> partitions = new HashMap<>();
        for (int from = 0; from < pending.size(); from += size) {
            InboxPartition part = InboxPartition.of(pending.subList(from, Math.min(from + size, pending.size())));
            partitions.put(InboxPartition.newName(), part.toContext());
        }
        return partitions;
    }
}
