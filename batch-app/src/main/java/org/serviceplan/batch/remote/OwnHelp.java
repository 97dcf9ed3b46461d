package org.serviceplan.batch.remote;

import java.util.Optional;

import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.step.Step;

import org.serviceplan.batch.settings.RemoteSettings;
import org.serviceplan.batch.store.Run;
import org.serviceplan.importer.AnnexImporter;

/** The run's own process takes part where no worker comes. */
@Slf4j
@RequiredArgsConstructor
final class OwnHelp {
    private static final int THREADS = 2;

    private final Run run;
    private final AnnexImporter importer;
    private final RequestService requests;
    private final PartSteps steps;
    private final RemoteSettings settings;
    private final StopSignal signal = new StopSignal();
    private @Nullable Worker worker;

    /** Takes part from now on. */
    void begin() {
        if (worker == null) {
            LOG.warn(
                    "{} 秒內沒有工作程序接手（serviceplan.remote.pick-up-timeout），改由本機一併讀取。請確認工作程序（worker）已啟動、連到同一個資料庫，且程式版本相同。",
                    settings.pickUpTimeout().toSeconds());
            Step part = steps.here(importer, run.request().inbox(), signal);
            worker = new Worker(
                    PartSteps.HERE, requests, () -> Optional.of(part), signal, settings.pollInterval(), null);
            worker.start(THREADS);
        }
    }

    /** Takes part no more; what is being read is stored first. */
    void end() throws InterruptedException {
        signal.stop();
        if (worker != null) {
            worker.join();
        }
    }
}
