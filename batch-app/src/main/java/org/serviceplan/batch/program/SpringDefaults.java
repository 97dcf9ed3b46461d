package org.serviceplan.batch.program;

import java.util.HashMap;
import java.util.Map;

import org.serviceplan.batch.terminal.Terminal;

/** What holds where nothing else is configured, in every command that starts Spring. */
public final class SpringDefaults {
    private SpringDefaults() {}

    /**
     * The properties.
     *
     * @param verbose whether the person wants to see details
     * @param log the level of our own messages otherwise
     */
    public static Map<String, Object> of(boolean verbose, String log) {
        Map<String, Object> defaults = new HashMap<>();
        defaults.put("spring.main.banner-mode", "off");
        defaults.put("spring.main.log-startup-info", "false");
        defaults.put("spring.batch.job.enabled", "false");
        defaults.put("spring.batch.jdbc.initialize-schema", "never");
        defaults.put("spring.flyway.schemas", "serviceplan");
        defaults.put("spring.datasource.hikari.schema", "serviceplan");
        defaults.put("spring.datasource.hikari.maximum-pool-size", "20");
        defaults.put("spring.datasource.hikari.minimum-idle", "1");
        defaults.put("spring.datasource.hikari.data-source-properties.reWriteBatchedInserts", "true");
        defaults.put("logging.charset.console", Terminal.charset().name());
        defaults.put("logging.pattern.console", "%d{yyyy-MM-dd HH:mm:ss} %-5level %msg%n");
        // The frameworks log whole stack traces of what is said once, in one message, at the end.
        defaults.put("logging.level.root", verbose ? "info" : "off");
        defaults.put("logging.level.org.serviceplan", verbose ? "debug" : log);
        return defaults;
    }
}
