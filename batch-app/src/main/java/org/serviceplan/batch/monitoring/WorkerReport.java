package org.serviceplan.batch.monitoring;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.serviceplan.batch.store.WorkerSign;

/**
 * How a worker stands.
 *
 * @param sign what it says of itself
 * @param reading how many parts it is reading
 * @param startedAt when it started
 * @param lastSign when the database last took its sign; null where it never did
 */
public record WorkerReport(WorkerSign sign, int reading, Instant startedAt, @Nullable Instant lastSign) {}
