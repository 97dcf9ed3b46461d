package org.serviceplan.batch.inbox;

import java.time.Instant;

/**
 * A line of the receipt register.
 *
 * @param line its number in the file, from 1
 * @param file the file as written there
 * @param receivedAt when it was received
 */
record RegisterLine(long line, String file, Instant receivedAt) {}
