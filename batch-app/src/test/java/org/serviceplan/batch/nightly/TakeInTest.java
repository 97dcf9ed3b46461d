package org.serviceplan.batch.nightly;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.serviceplan.model.office.Office;
import org.serviceplan.model.office.OfficeRoster;

import static org.assertj.core.api.Assertions.assertThat;

class TakeInTest {
    private static final String AS_OF = "--as-of=2024-02-01T02:00:00+08:00";
    /** Everything that COPY gives a meaning. */
    private static final String WORDS = "「\\N」、\\t、\"引號\"、{括號}、反斜線\\";

    /** Four years of 19 offices, and the last year once more; made once, because POI writes the time into them. */
    static final Map<String, byte[]> FILES = files();

    @TempDir
    private Path alone;

    @TempDir
    private Path together;

    @Test
    void severalWorkersTakeInWhatOneDoesRowForRow() throws IOException {
        Night one = inbox(new Night(alone));
        Night four = inbox(new Night(together));
        assertThat(one.run("--workers=1", "--year=113", AS_OF)).isZero();
        assertThat(four.run("--workers=4", "--year=113", AS_OF)).isZero();
        assertThat(parts(four)).as("each of at least 20 files").isEqualTo(5);
        assertThat(one.count("measure")).isEqualTo(4 * 19 * 6);
        assertThat(one.strings("SELECT DISTINCT text FROM serviceplan.measure WHERE measure_no = 1 AND item_no = 1"))
                .containsExactly("辦理第一項服務" + WORDS);
        assertThat(four.rows()).isEqualTo(one.rows());
        assertThat(dispositions(four)).isEqualTo(dispositions(one));
        assertThat(one.files(113)).containsExactly(4 * 19 + 19, 4 * 19, 0, 19, 0);
    }

    @Test
    void sameBytesCountForTheirFirstPathWhicheverPartCameFirst() throws IOException {
        Night night = inbox(new Night(together));
        night.run("--workers=4", "--year=113", AS_OF);
        assertThat(night.strings("SELECT path FROM serviceplan.run_file WHERE disposition = 'UNCHANGED' ORDER BY 1"))
                .hasSize(19)
                .allMatch(path -> path.startsWith("再送/"));
        assertThat(night.strings("SELECT path FROM serviceplan.source_file"))
                .hasSize(4 * 19)
                .noneMatch(path -> path.startsWith("再送/"));
    }

    static Night inbox(Night night) throws IOException {
        for (Map.Entry<String, byte[]> file : FILES.entrySet()) {
            night.put(file.getKey(), file.getValue());
        }
        return night.withAllOffices();
    }

    private static Map<String, byte[]> files() {
        Map<String, byte[]> files = new TreeMap<>();
        for (int year = 110; year <= 113; year++) {
            for (Office office : OfficeRoster.standard().offices()) {
                byte[] workbook = AnnexWorkbook.measures(office.name(), year, WORDS);
                files.put(year + "/" + office.code() + ".xlsx", workbook);
                if (year == 113) {
                    files.put("再送/" + office.code() + ".xlsx", workbook);
                }
            }
        }
        return files;
    }

    private static int parts(Night night) {
        return night.strings(
                        "SELECT step_name FROM serviceplan.batch_step_execution WHERE step_name LIKE 'takeInPart:%'")
                .size();
    }

    static List<String> dispositions(Night night) {
        return night.strings("SELECT (path, disposition, sha256, note)::text FROM serviceplan.run_file ORDER BY 1");
    }
}
