package org.serviceplan.batch.store;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.JdbcTemplate;

import org.serviceplan.report.comparison.FileCounts;

/**
 * What PostgreSQL believes the tables hold. It looks again by itself, but minutes later: until then what a large night has just
 * stored is queried as if there were little of it, which takes many times as long.
 */
@RequiredArgsConstructor
public final class TableStatistics {
    /** Fewer change little, and a small night is not to wait for it. */
    private static final int MANY_FILES = 500;

    private final JdbcTemplate jdbc;

    /** Has PostgreSQL look again, where so many files were stored that it matters. */
    public void refreshAfter(FileCounts night) {
        if (night.accepted() + night.rejected() >= MANY_FILES) {
            jdbc.execute("ANALYZE run_file, source_file, receipt, annex, plan_item, measure, target, figure, finding");
        }
    }
}
