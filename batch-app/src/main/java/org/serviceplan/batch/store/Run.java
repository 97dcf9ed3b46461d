package org.serviceplan.batch.store;

import java.time.Instant;

/**
 * One run of the nightly job.
 *
 * @param id its name
 * @param request what it was asked to do
 * @param startedAt when it was first started; files it sees for the first time count as seen then, also after a restart
 * @param asOf the moment as of which it tells statuses
 */
public record Run(RunId id, Request request, Instant startedAt, Instant asOf) {}
