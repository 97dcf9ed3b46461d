package org.serviceplan.batch.remote;

import lombok.RequiredArgsConstructor;

import org.serviceplan.batch.store.ManifestTable;
import org.serviceplan.batch.store.RunId;
import org.serviceplan.batch.takein.TakeInProgress;

/** Shows how far all workers are together, by the files that are still pending. */
@RequiredArgsConstructor
final class PendingCount {
    private final RunId run;
    private final ManifestTable manifest;
    private final TakeInProgress progress;
    private int before = -1;

    void look() {
        int now = manifest.countPending(run);
        if (before > now) {
            progress.step(before - now);
        }
        before = now;
    }
}
