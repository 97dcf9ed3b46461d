package org.serviceplan.batch.nightly;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.Statement;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.ConnectionCallback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SchemaTest {
    private static final String HELD =
            """
            SELECT concat_ws(' ', (SELECT count(*) FROM serviceplan.plan_item), (SELECT count(*) FROM serviceplan.measure),
                (SELECT count(*) FROM serviceplan.target), (SELECT count(*) FROM serviceplan.figure))
            """;

    @TempDir
    private static Path folder;

    private static Night night;

    @BeforeAll
    static void samplesTakenIn() {
        night = new Night(folder, SampleNight.get().database().copy());
        // The samples' outcomes hold none.
        night.jdbc()
                .update(
                        """
                INSERT INTO serviceplan.figure
                SELECT file_id, annex_no, item_no, measure_no, 1, 5, '人', false, '5人' FROM serviceplan.measure LIMIT 1
                """);
    }

    @Test
    void everyTableViewAndColumnIsExplained() {
        assertThat(
                        night.strings(
                                """
                        SELECT c.relname || coalesce('.' || a.attname, '') FROM pg_class c
                        JOIN pg_namespace n ON n.oid = c.relnamespace
                        CROSS JOIN LATERAL (SELECT 0 AS attnum, NULL::name AS attname UNION ALL
                             SELECT attnum, attname FROM pg_attribute
                             WHERE attrelid = c.oid AND attnum > 0 AND NOT attisdropped) a
                        WHERE n.nspname = 'serviceplan' AND c.relkind IN ('r', 'v')
                          AND c.relname NOT LIKE 'batch%' AND c.relname NOT LIKE 'flyway%'
                          AND NOT EXISTS (SELECT FROM pg_description d
                               WHERE d.objoid = c.oid AND d.objsubid = a.attnum AND d.description ~ '[一-龥]')
                        """))
                .as("add COMMENT ON … IS '中文說明' in the migration")
                .isEmpty();
    }

    @Test
    void viewsTellWhatTheReportTells() {
        assertThat(night.strings("SELECT annex || ' ' || status || ' ' || count(*) FROM serviceplan.submission_status"
                        + " WHERE year = 112 GROUP BY annex, status ORDER BY 1"))
                .containsExactly("附件一 未繳 18", "附件一 準時 1", "附件二 未繳 18", "附件二 準時 1");
        assertThat(night.strings("SELECT office || ' ' || annex || ' ' || count(*) FROM serviceplan.current_measure"
                        + " GROUP BY office, annex ORDER BY 1"))
                .containsExactly("HUA 附件一 21", "HUA 附件二 21", "KIN 附件一 36");
        assertThat(night.strings("SELECT cell || ' ' || code FROM serviceplan.current_finding"
                        + " WHERE office = 'HUA' AND code = 'MEASURE_REWORDED' ORDER BY 1"))
                .hasSize(2);
        assertThat(night.strings("SELECT units FROM serviceplan.current_measure WHERE office = 'HUA'"
                        + " AND annex = '附件一' AND item = 1 AND measure = 6"))
                .containsExactly("網綜合、志工、處綜合、兼辦人事");
    }

    @ParameterizedTest
    @CsvSource({
        "plan_item, annex, annex_no = 9",
        "measure, plan_item, item_no = 99",
        "target, measure, measure_no = 99",
        "figure, measure, measure_no = 99"
    })
    void whatHasNoParentIsNotStored(String table, String parent, String key) {
        assertThatThrownBy(() -> inVain(
                        "CREATE TEMP TABLE copy ON COMMIT DROP AS SELECT * FROM serviceplan." + table + " LIMIT 1",
                        "UPDATE copy SET " + key,
                        "INSERT INTO serviceplan." + table + " SELECT * FROM copy"))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("row of \"" + table + "\" without its \"" + parent + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE FROM serviceplan.source_file",
                "DELETE FROM serviceplan.annex",
                "TRUNCATE serviceplan.source_file CASCADE"
            })
    void whatAnAnnexHoldsGoesWithIt(String removal) {
        assertThat(inVain(removal)).isEqualTo("0 0 0 0");
        assertThat(inVain("SELECT 1")).isEqualTo("24 78 3 1");
    }

    /** Does something and takes it back; how many rows annexes held meanwhile. */
    private static String inVain(String... statements) {
        return night.jdbc().execute((ConnectionCallback<String>) connection -> {
            connection.setAutoCommit(false);
            try (Statement sql = connection.createStatement()) {
                for (String statement : statements) {
                    sql.execute(statement);
                }
                try (ResultSet rows = sql.executeQuery(HELD)) {
                    rows.next();
                    return rows.getString(1);
                }
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        });
    }
}
