package org.serviceplan.batch.remote;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;

import org.serviceplan.batch.program.ProgramVersion;
import org.serviceplan.batch.settings.RemoteSettings;
import org.serviceplan.batch.store.SeenWorker;
import org.serviceplan.batch.store.WorkerTable;
import org.serviceplan.batch.takein.TakeInProgress;

/** Tells at the beginning whom a night may count on. It asks them all the same, and whoever comes is welcome. */
@Slf4j
@RequiredArgsConstructor
final class WorkersOnline {
    private static final int MOST_NAMES = 5;

    private final WorkerTable workers;
    private final RemoteSettings settings;
    private final TakeInProgress progress;

    void tell() {
        String program = ProgramVersion.ofThisProcess();
        List<SeenWorker> willing = new ArrayList<>();
        List<SeenWorker> others = new ArrayList<>();
        workers.seen().stream()
                .filter(SeenWorker::isOnline)
                .forEach(worker -> (worker.sign().program().equals(program) ? willing : others).add(worker));
        if (!willing.isEmpty()) {
            progress.tell("線上的工作程序 " + willing.size() + " 個：" + names(willing));
        } else {
            LOG.warn(
                    "沒有可用的工作程序在線上；{} 秒內無人接手（serviceplan.remote.pick-up-timeout），即改由本機讀取",
                    settings.pickUpTimeout().toSeconds());
        }
        if (!others.isEmpty()) {
            LOG.warn("線上另有 {} 個工作程序的程式版本不同，不會接受工作：{}。請在各主機使用同一個 batch-app.jar。", others.size(), names(others));
        }
    }

    private static String names(List<SeenWorker> workers) {
        String names = workers.stream()
                .limit(MOST_NAMES)
                .map(worker -> worker.sign().name() + "（主機 " + worker.sign().host() + "，"
                        + worker.sign().threads() + " 個執行緒）")
                .collect(Collectors.joining("、"));
        return workers.size() > MOST_NAMES ? names + " 等" : names;
    }
}
