package org.serviceplan.batch.store;

import java.util.UUID;

import org.serviceplan.importer.ImportResult;

/**
 * A content that was imported before.
 *
 * @param fileId its key
 * @param status what came of importing it
 */
public record KnownSource(UUID fileId, ImportResult.Status status) {}
