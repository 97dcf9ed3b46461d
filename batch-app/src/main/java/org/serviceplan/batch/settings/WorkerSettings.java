package org.serviceplan.batch.settings;

import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How a worker works, {@code serviceplan.worker.…}.
 *
 * @param name what it is called in logs and in {@code runs}; host and process where it is not given
 * @param threads how many parts it takes in at a time
 * @param idleTimeout after how long without work it ends; never where it is not given
 * @param pollInterval how often it looks for work
 */
public record WorkerSettings(
        @Nullable String name,
        @DefaultValue("2") int threads,
        @Nullable Duration idleTimeout,
        @DefaultValue("1s") Duration pollInterval) {}
