package org.serviceplan.batch.database;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.JdbcTemplate;

/** Says which database it is and how far it is set up. */
@RequiredArgsConstructor
public final class DatabaseDescription {
    private final JdbcTemplate jdbc;

    /** One line in Traditional Chinese. */
    public String describe() {
        String server = jdbc.queryForObject(
                "SELECT 'PostgreSQL ' || current_setting('server_version') || '，資料庫 ' || current_database() || '，帳號 ' || current_user",
                String.class);
        boolean isSetUp = Boolean.TRUE.equals(jdbc.queryForObject(
                "SELECT to_regclass('serviceplan.flyway_schema_history') IS NOT NULL", Boolean.class));
        return server + (isSetUp ? "，綱要版本 " + version() : "，尚未建立綱要 serviceplan（第一次執行時建立）");
    }

    private String version() {
        return String.valueOf(jdbc.queryForObject(
                """
                SELECT version FROM serviceplan.flyway_schema_history
                WHERE success AND version IS NOT NULL ORDER BY installed_rank DESC LIMIT 1
                """,
                String.class));
    }
}
