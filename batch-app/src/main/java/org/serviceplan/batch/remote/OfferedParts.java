package org.serviceplan.batch.remote;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.partition.PartitionHandler;
import org.springframework.batch.core.partition.StepExecutionSplitter;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;

import org.serviceplan.batch.inbox.InboxFile;
import org.serviceplan.batch.store.ManifestTable;
import org.serviceplan.batch.store.RemoteTakeIn;
import org.serviceplan.batch.store.RemoteTakeInTable;
import org.serviceplan.batch.store.RequestChannel;
import org.serviceplan.batch.store.SentFiles;
import org.serviceplan.batch.takein.InboxPartition;
import org.serviceplan.batch.takein.TakeInPart;

/** Calls for workers, has them take in what they can, and takes in what is left, so that nothing is. */
@Slf4j
@RequiredArgsConstructor
final class OfferedParts implements PartitionHandler {
    private final RemoteTakeIn offer;
    private final WorkersOnline online;
    private final Runnable sending;
    private final RemoteTakeInTable offers;
    private final RequestChannel requests;
    private final RemoteParts parts;
    private final LateWorkers late;
    private final ManifestTable manifest;
    private final SentFiles sent;
    private final JobRepository repository;
    private final Step here;

    @Override
    @SuppressWarnings("try") // the watch only has to be there
    public Collection<StepExecution> handle(StepExecutionSplitter splitter, StepExecution takeIn) throws Exception {
        // What a killed run asked for is asked for anew.
        requests.clear();
        if (manifest.countPending(offer.run()) > 0) {
            online.tell();
        }
        sending.run();
        try (LateWorkers.Watch watch = late.watch()) {
            return takenIn(splitter, takeIn);
        }
    }

    private Collection<StepExecution> takenIn(StepExecutionSplitter splitter, StepExecution takeIn) throws Exception {
        Collection<StepExecution> done = offered(splitter, takeIn);
        boolean stopped = done.stream().anyMatch(part -> part.getStatus() == BatchStatus.STOPPED);
        if (stopped) {
            return done;
        }
        Collection<StepExecution> all = withRest(done, takeIn);
        sent.forget(offer.run());
        return all;
    }

    private Collection<StepExecution> offered(StepExecutionSplitter splitter, StepExecution takeIn) throws Exception {
        offers.offer(offer);
        try {
            return parts.handle(splitter, takeIn);
        } finally {
            offers.withdraw();
        }
    }

    /** Of what workers did not see, could not read, or failed at, this machine may make more, and its word counts. */
    private Collection<StepExecution> withRest(Collection<StepExecution> done, StepExecution takeIn) throws Exception {
        List<InboxFile> pending = manifest.pending(offer.run());
        if (pending.isEmpty()) {
            return done;
        }
        LOG.info("{} 個檔案未由工作程序讀取，改由本機讀取", pending.size());
        InboxPartition files = InboxPartition.of(pending);
        StepExecution rest = repository.createStepExecution(
                TakeInPart.NAME + ":" + InboxPartition.newName() + "-rest", takeIn.getJobExecution());
        rest.setExecutionContext(files.toContext());
        repository.updateExecutionContext(rest);
        here.execute(rest);
        List<StepExecution> all = new ArrayList<>(done);
        all.add(rest);
        return all;
    }
}
