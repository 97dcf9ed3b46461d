package org.serviceplan.batch.store;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.JdbcTemplate;

import org.serviceplan.importer.AnnexImporter;

/** Writers for those who read with another importer in each run. */
@RequiredArgsConstructor
public final class SubmissionWriters {
    private final JdbcTemplate jdbc;

    /** A writer of what this importer reads. */
    public SubmissionWriter of(AnnexImporter importer) {
        return new SubmissionWriter(jdbc, importer);
    }
}
