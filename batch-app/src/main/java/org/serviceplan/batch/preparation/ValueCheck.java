package org.serviceplan.batch.preparation;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.serviceplan.batch.program.UsageException;
import org.serviceplan.batch.settings.GivenSettings;
import org.serviceplan.batch.settings.GivenValues;
import org.serviceplan.batch.settings.MonitoringProperties;
import org.serviceplan.batch.settings.RemoteSettings;
import org.serviceplan.batch.settings.ServicePlanProperties;
import org.serviceplan.batch.settings.WorkerSettings;

/** Whether numbers, times and addresses can be read and make sense. */
public final class ValueCheck {
    private static final int MOST_THREADS = 16;

    private final List<String> faults = new ArrayList<>();

    private final GivenValues values;

    private ValueCheck(GivenValues values) {
        this.values = values;
    }

    /**
     * Makes sure that they do, for those who need nothing else of what a night needs.
     *
     * @throws UsageException telling all faults, if there are any
     */
    public static void require(GivenSettings settings) {
        UsageException.throwIfAny(faults(settings));
    }

    static List<String> faults(GivenSettings given) {
        ServicePlanProperties settings = given.own();
        ValueCheck check = new ValueCheck(given.values());
        check.faults.addAll(given.values().faults());
        check.remote(settings.remote());
        check.worker(settings.worker());
        check.faults.addAll(LimitCheck.faults(settings.limits(), given.values()));
        check.positive("mail.timeout", settings.mail().timeout());
        check.heartbeat(given.monitoring().heartbeat());
        return check.faults;
    }

    private void remote(RemoteSettings remote) {
        if (remote.pickUpTimeout().isNegative()) {
            fault("remote.pick-up-timeout", "請填 0s 以上的時間，例如 30s。");
        }
        positive("remote.stall-timeout", remote.stallTimeout());
        positive("remote.timeout", remote.timeout());
        positive("remote.poll-interval", remote.pollInterval());
    }

    private void worker(WorkerSettings worker) {
        if (worker.threads() < 1 || worker.threads() > MOST_THREADS) {
            fault("worker.threads", "請填 1 至 " + MOST_THREADS + " 的整數。");
        }
        positive("worker.idle-timeout", worker.idleTimeout());
        positive("worker.poll-interval", worker.pollInterval());
    }

    private void heartbeat(MonitoringProperties.Heartbeat heartbeat) {
        positive("heartbeat.timeout", heartbeat.timeout());
        address("heartbeat.url", heartbeat.url());
        address("heartbeat.failure-url", heartbeat.failureUrl());
    }

    private void positive(String name, @Nullable Duration time) {
        if (time != null && (time.isNegative() || time.isZero())) {
            fault(name, "請填大於 0 的時間，例如 500ms、30s、10m。");
        }
    }

    /** The address itself may be a secret. */
    private void address(String name, @Nullable URI address) {
        if (address != null && (address.getHost() == null || !isHttp(address))) {
            faults.add("設定 serviceplan." + name + " 的值不是網址。請填 http:// 或 https:// 開頭的網址。");
        }
    }

    private static boolean isHttp(URI address) {
        return "http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme());
    }

    private void fault(String name, String advice) {
        faults.add(values.faulty(name, advice));
    }
}
