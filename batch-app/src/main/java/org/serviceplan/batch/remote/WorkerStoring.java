package org.serviceplan.batch.remote;

import java.util.List;

import lombok.RequiredArgsConstructor;

import org.serviceplan.batch.store.ReadFile;
import org.serviceplan.batch.store.Run;
import org.serviceplan.batch.store.RunWorkerTable;
import org.serviceplan.batch.store.SentFiles;
import org.serviceplan.batch.store.SubmissionWriter;
import org.serviceplan.batch.takein.Storing;

/** Stores what a worker read, notes that it was this worker, and clears away what was sent to it. */
@RequiredArgsConstructor
final class WorkerStoring implements Storing {
    private final String worker;
    private final SubmissionWriter submissions;
    private final RunWorkerTable shares;
    private final SentFiles sent;

    @Override
    public void store(Run run, List<ReadFile> files) {
        int stored = submissions.write(run, files);
        if (stored > 0) {
            shares.add(run.id(), worker, stored);
        }
        sent.forget(run.id(), files.stream().map(file -> file.file().path()).toList());
    }

    /**
     * For a worker elsewhere. What it could not read stays pending: the run's own machine, which listed the files, may see more of
     * them, and have more memory.
     */
    Storing whatWasRead() {
        return (run, files) -> store(
                run,
                files.stream()
                        .filter(file -> !(file instanceof ReadFile.Unread))
                        .toList());
    }
}
