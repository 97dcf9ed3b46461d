package org.serviceplan.batch.store;

import org.serviceplan.report.comparison.ReceivedSubmission;

/**
 * A submission and the key it is kept under.
 *
 * @param key the key
 * @param received the submission
 */
public record StoredSubmission(AnnexKey key, ReceivedSubmission received) {}
