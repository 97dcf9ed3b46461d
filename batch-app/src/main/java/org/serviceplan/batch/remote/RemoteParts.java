package org.serviceplan.batch.remote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.partition.support.AbstractPartitionHandler;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.integration.partition.StepExecutionRequest;
import org.springframework.dao.OptimisticLockingFailureException;

import org.serviceplan.batch.database.PartLocks;
import org.serviceplan.batch.program.NightFailedException;
import org.serviceplan.batch.settings.RemoteSettings;
import org.serviceplan.batch.store.PartTable;
import org.serviceplan.batch.store.PartTable.PartState;
import org.serviceplan.batch.store.RequestChannel;
import org.serviceplan.batch.takein.TakeInPart;

/**
 * Sends parts to workers and watches the job repository until all are done. Unlike Spring Batch's own handler, which would wait
 * for the dead, it sends a part again whose worker is gone, and does not give up where no worker comes.
 */
@Slf4j
@RequiredArgsConstructor
final class RemoteParts extends AbstractPartitionHandler {
    /** A part that several workers have failed at, or died of, is left to this machine. */
    private static final int MOST_TRIES = 3;

    private static final int SECONDS_TO_STOP = 45;

    private final JobRepository repository;
    private final PartTable parts;
    private final RequestChannel requests;
    private final RemoteSettings settings;
    private final OwnHelp help;
    private final PendingCount pending;

    @Override
    protected Set<StepExecution> doHandle(StepExecution takeIn, Set<StepExecution> executions) throws Exception {
        Watch watch = new Watch(takeIn.getJobExecutionId());
        executions.forEach(part -> watch.add(part.getId()));
        try {
            return watch.untilOver();
        } finally {
            help.end();
            requests.clear();
        }
    }

    private void send(long part) {
        requests.send(new StepExecutionRequest(TakeInPart.NAME, part));
    }

    private final class Watch {
        private final long jobExecution;
        private final long startedAt = System.nanoTime();
        private final Map<Long, WatchedPart> open = new HashMap<>();
        private final Set<Long> done = new HashSet<>();
        private long busyAt = startedAt;

        Watch(long jobExecution) {
            this.jobExecution = jobExecution;
        }

        void add(long part) {
            open.put(part, new WatchedPart(part, settings.stallTimeout().toNanos()));
            send(part);
        }

        Set<StepExecution> untilOver() throws InterruptedException {
            while (!open.isEmpty()) {
                if (parts.isStopping(jobExecution)) {
                    return stopped();
                }
                look();
                pending.look();
                if (!open.isEmpty()) {
                    Thread.sleep(settings.pollInterval().toMillis());
                }
            }
            return executions(done);
        }

        private void look() {
            long now = System.nanoTime();
            boolean channelIsEmpty = requests.waiting() == 0;
            for (PartState state : parts.states(jobExecution, TakeInPart.NAME)) {
                WatchedPart part = open.get(state.id());
                if (part != null) {
                    act(part, part.look(state, channelIsEmpty, now), now);
                    busyAt = state.holder() != null ? now : busyAt;
                }
            }
            if (!channelIsEmpty && now - busyAt > settings.pickUpTimeout().toNanos()) {
                help.begin();
            }
            if (now - startedAt > settings.timeout().toNanos()) {
                throw new NightFailedException(
                        "工作程序讀取收件匣已超過 " + settings.timeout().toMinutes()
                                + " 分鐘（serviceplan.remote.timeout），未發布報表；已收錄的資料都已保存，再執行一次即從中斷處繼續。");
            }
        }

        private void act(WatchedPart part, WatchedPart.Finding finding, long now) {
            switch (finding) {
                case UNDER_WAY -> {}
                case DONE -> {
                    open.remove(part.id());
                    done.add(part.id());
                }
                case GIVEN_BACK -> {
                    LOG.info("工作程序 {} 已停止，其餘檔案交給其他工作程序", name(part));
                    sendAgain(part, now);
                }
                case FAILED -> sendAgainOrLeave(part, "未能完成一部分", now);
                case DESERTED -> sendAgainOrLeave(part, "已中斷", now);
                case LOST -> sendAgain(part, now);
                case STALLED -> {
                    parts.endSessions(part.worker());
                    sendAgainOrLeave(part, "過久沒有進度", now);
                }
            }
        }

        private void sendAgainOrLeave(WatchedPart part, String what, long now) {
            if (part.tries() < MOST_TRIES) {
                LOG.warn("工作程序 {} {}，其餘檔案交給其他工作程序（第 {} 次）", name(part), what, part.tries() + 1);
                sendAgain(part, now);
            } else {
                LOG.warn("工作程序 {} {}，已試 {} 次，其餘檔案改由本機讀取", name(part), what, part.tries());
                open.remove(part.id());
                end(part.id(), BatchStatus.FAILED);
            }
        }

        /** The new version of the part's row locks out a worker that is slow rather than gone. */
        private void sendAgain(WatchedPart part, long now) {
            if (end(part.id(), BatchStatus.STARTING)) {
                part.sentAgain(now);
                send(part.id());
            }
        }

        private Set<StepExecution> stopped() throws InterruptedException {
            requests.clear();
            help.end();
            List<Long> all = new ArrayList<>(open.keySet());
            all.addAll(done);
            long end = System.nanoTime() + SECONDS_TO_STOP * 1_000_000_000L;
            boolean held = true;
            while (held && System.nanoTime() < end) {
                Thread.sleep(settings.pollInterval().toMillis());
                held = parts.states(jobExecution, TakeInPart.NAME).stream().anyMatch(state -> state.holder() != null);
            }
            parts.states(jobExecution, TakeInPart.NAME).stream()
                    .filter(state -> state.status().isRunning())
                    .forEach(state -> end(state.id(), BatchStatus.STOPPED));
            return executions(all);
        }

        private Set<StepExecution> executions(Iterable<Long> ids) {
            Set<StepExecution> executions = new HashSet<>();
            ids.forEach(id -> executions.add(repository.getStepExecution(id)));
            return executions;
        }
    }

    /** Sets the status of a part that nobody is at. */
    private boolean end(long id, BatchStatus status) {
        StepExecution part = repository.getStepExecution(id);
        if (part == null) {
            throw new IllegalStateException("A part is no longer known: " + id);
        }
        part.setStatus(status);
        part.setExitStatus(status == BatchStatus.STARTING ? ExitStatus.EXECUTING : new ExitStatus(status.name()));
        try {
            repository.update(part);
            return true;
        } catch (OptimisticLockingFailureException e) {
            LOG.debug("Part {} has just changed; looking again", id, e);
            return false;
        }
    }

    /** As the worker noted it; its session has it in plain ASCII alone, and may be gone before anybody looked. */
    private String name(WatchedPart part) {
        return Optional.ofNullable(repository.getStepExecution(part.id()))
                .flatMap(step -> WorkerName.notedIn(step.getExecutionContext()))
                .map(WorkerName::value)
                .orElseGet(() -> part.worker().isEmpty() ? "（名稱不詳）" : PartLocks.workerOf(part.worker()));
    }
}
