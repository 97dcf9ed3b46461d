package org.serviceplan.batch.nightly;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class TakeInTest {
    private static final String AS_OF = "--as-of=2024-02-01T02:00:00+08:00";
    /** Everything that COPY gives a meaning. */
    private static final String WORDS = "「\\N」、\\t、\"引號\"、{括號}、反斜線\\";

    static final int TAKEN_IN = 30 * 3;
    static final int SENT_AGAIN = 3;

    /** Thirty years of three offices, and the last year once more; made once, because POI writes the time into them. */
    static final Map<String, byte[]> FILES = files();

    @TempDir
    private Path alone;

    @TempDir
    private Path together;

    @Test
    void severalWorkersTakeInWhatOneDoesRowForRow() throws IOException {
        Night one = inbox(new Night(alone));
        Night four = inbox(new Night(together));
        assertThat(one.run("--workers=1", "--year=120", AS_OF)).isZero();
        assertThat(four.run("--workers=4", "--year=120", AS_OF)).isZero();
        assertThat(parts(four)).as("each of at least 20 files").isEqualTo(5);
        assertThat(one.count("measure")).isEqualTo(TAKEN_IN * 6);
        assertThat(one.strings("SELECT DISTINCT text FROM serviceplan.measure WHERE measure_no = 1 AND item_no = 1"))
                .containsExactly("辦理第一項服務" + WORDS);
        assertThat(four.rows()).isEqualTo(one.rows());
        assertThat(dispositions(four)).isEqualTo(dispositions(one));
        assertThat(one.files(120)).containsExactly(TAKEN_IN + SENT_AGAIN, TAKEN_IN, 0, SENT_AGAIN, 0);
    }

    @Test
    void sameBytesCountForTheirFirstPathWhicheverPartCameFirst() throws IOException {
        Night night = inbox(new Night(together));
        night.run("--workers=4", "--year=120", AS_OF);
        assertThat(night.strings("SELECT path FROM serviceplan.run_file WHERE disposition = 'UNCHANGED' ORDER BY 1"))
                .hasSize(SENT_AGAIN)
                .allMatch(path -> path.startsWith("再送/"));
        assertThat(night.strings("SELECT path FROM serviceplan.source_file"))
                .hasSize(TAKEN_IN)
                .noneMatch(path -> path.startsWith("再送/"));
    }

    static Night inbox(Night night) throws IOException {
        for (Map.Entry<String, byte[]> file : FILES.entrySet()) {
            night.put(file.getKey(), file.getValue());
        }
        return night;
    }

    private static Map<String, byte[]> files() {
        Map<String, byte[]> files = new TreeMap<>();
        for (int year = 91; year <= 120; year++) {
            for (String office : List.of("宜蘭縣榮民服務處", "花蓮縣榮民服務處", "金門縣榮民服務處")) {
                byte[] workbook = AnnexWorkbook.measures(office, year, WORDS);
                files.put(year + "/" + office + ".xlsx", workbook);
                if (year == 120) {
                    files.put("再送/" + office + ".xlsx", workbook);
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
