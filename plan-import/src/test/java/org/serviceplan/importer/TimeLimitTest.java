package org.serviceplan.importer;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;

import org.serviceplan.importer.testing.BookSketch;
import org.serviceplan.importer.workbook.Limits;
import org.serviceplan.importer.workbook.ReadResult;
import org.serviceplan.importer.workbook.TimeLimit;
import org.serviceplan.importer.workbook.WorkbookReader;
import org.serviceplan.model.source.Sha256;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** The time is looked at while cells are read, while tables are found, and while annexes are read from them and checked. */
class TimeLimitTest {
    private static final int ROWS = 100;

    private final byte[] content = annex();

    @Test
    void everyRoomLooksAtTheTimeAndStopsWhenItIsOver() {
        int whileReadingCells = looks(clock -> new WorkbookReader(Limits.standard()).read(content, "附件一.xlsx", clock));
        int inAll = looks(this::read);
        assertThat(inAll - whileReadingCells).isGreaterThan(4 * ROWS);

        for (int last = 1; last < inAll; last += last < whileReadingCells ? 1 : 7) {
            ImportResult result = read(endingAfter(last));
            assertThat(result.status()).as("look %d", last).isEqualTo(ImportResult.Status.REJECTED);
            assertThat(result.annexes()).isEmpty();
            assertThat(result.allFindings().kept())
                    .extracting(finding -> finding.code().value(), finding -> finding.message())
                    .containsExactly(tuple("LIMIT_TIME", "讀取這個檔案超過時限 60 秒，不再讀取。請只保留附件的表格，複製到新的活頁簿，存檔後再繳交。"));
        }
        assertThat(read(endingAfter(inAll)).status()).isEqualTo(ImportResult.Status.ACCEPTED);
    }

    private ImportResult read(TimeLimit time) {
        return AnnexImporter.standard().read(content, Sha256.ofBytes(content), "附件一.xlsx", time);
    }

    private interface Reading {
        Object by(TimeLimit time);
    }

    private static int looks(Reading reading) {
        AtomicLong looks = new AtomicLong();
        assertThat(reading.by(TimeLimit.of(Duration.ofDays(1), looks::incrementAndGet)))
                .isInstanceOfAny(ReadResult.Read.class, ImportResult.class);
        // The first is that of the start.
        return looks.intValue() - 1;
    }

    private static TimeLimit endingAfter(int last) {
        AtomicLong looks = new AtomicLong();
        return TimeLimit.of(Duration.ofMinutes(1), () -> looks.getAndIncrement() <= last ? 0 : Long.MAX_VALUE);
    }

    private static byte[] annex() {
        String[] rows = new String[ROWS + 2];
        rows[0] = "花蓮縣榮民服務處112年度提升政府服務效能具體作法";
        rows[1] = "項次|實施要項|具體作法|負責業參|完成期限";
        for (int i = 0; i < ROWS; i++) {
            rows[i + 2] = (i == 0 ? "一|完備基礎服務項目，注重服務特性差異化|" : "||") + (i + 1) + ".辦理服務。|總務|每季";
        }
        return BookSketch.xlsx().sheet("附件一", rows).bytes();
    }
}
