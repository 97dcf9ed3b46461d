package org.serviceplan.batch.store;

import org.springframework.jdbc.core.JdbcTemplate;

/** Which tables there are, for those who look at a schema that the next night will make or migrate. */
final class ExistingTables {
    private ExistingTables() {}

    static boolean include(String table, JdbcTemplate jdbc) {
        return Boolean.TRUE.equals(
                jdbc.queryForObject("SELECT to_regclass('serviceplan.' || ?) IS NOT NULL", Boolean.class, table));
    }
}
