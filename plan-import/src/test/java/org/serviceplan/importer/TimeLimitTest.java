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
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/**
 * The time is looked at while cells are read, while tables are found, and while annexes are read from them and checked; it is the
 * file's own.
 */
class TimeLimitTest {
    private static final int ROWS = 100;
    private static final long SECOND = 1_000_000_000;
    private static final long HOUR = 3600 * SECOND;

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

    @Test
    void machineThatStoodStillIsNoReasonToRefuseAFile() {
        AtomicLong looks = new AtomicLong();
        TimeLimit always = TimeLimit.of(Duration.ofMinutes(1), () -> HOUR * looks.getAndIncrement(), () -> 0);

        assertThat(read(always).status()).isEqualTo(ImportResult.Status.ACCEPTED);
    }

    @Test
    void fromHalfOfTheLimitOnTheProcessorsTimeCounts() {
        AtomicLong clock = new AtomicLong();
        AtomicLong processor = new AtomicLong(SECOND);
        AtomicLong asked = new AtomicLong();
        TimeLimit limit = TimeLimit.of(Duration.ofMillis(1500), clock::get, () -> {
            asked.incrementAndGet();
            return processor.get();
        });

        clock.set(SECOND / 2);
        limit.check();
        assertThat(asked).hasValue(0);

        clock.set(HOUR);
        limit.check();
        limit.check();
        // As long as no more has passed than was left, nobody needs to ask again.
        assertThat(asked).hasValue(1);

        clock.set(2 * HOUR);
        processor.set(SECOND + 749_999_999);
        limit.check();
        processor.set(SECOND + 750_000_000);
        limit.check();
        clock.incrementAndGet();
        assertThatThrownBy(limit::check).hasMessageStartingWith("讀取這個檔案超過時限 1.5 秒，");
        assertThat(asked).hasValue(3);
    }

    @Test
    void threadThatSleepsSpendsNothingAndOneThatWorksIsStopped() throws InterruptedException {
        TimeLimit limit = TimeLimit.of(Duration.ofMillis(200));
        Thread.sleep(300);
        limit.check();

        assertTimeoutPreemptively(Duration.ofMinutes(1), () -> {
            TimeLimit own = TimeLimit.of(Duration.ofMillis(200));
            assertThatThrownBy(() -> checkForEver(own)).hasMessageStartingWith("讀取這個檔案超過時限 0.2 秒，");
        });
    }

    private static void checkForEver(TimeLimit limit) {
        while (true) {
            limit.check();
        }
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
