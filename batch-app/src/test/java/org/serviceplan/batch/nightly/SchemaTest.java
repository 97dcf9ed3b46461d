package org.serviceplan.batch.nightly;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class SchemaTest {
    @TempDir
    private Path folder;

    private Night night;

    @BeforeEach
    void samplesTakenIn() throws IOException {
        night = new Night(folder).withSamples();
        night.run("--as-of=2024-02-01T02:00:00+08:00");
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
}
