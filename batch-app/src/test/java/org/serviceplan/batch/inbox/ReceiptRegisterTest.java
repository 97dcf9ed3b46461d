package org.serviceplan.batch.inbox;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

class ReceiptRegisterTest {
    private static final Instant MORNING = Instant.parse("2023-01-16T01:30:00Z");
    private static final Instant NEXT_DAY = Instant.parse("2023-01-17T01:30:00Z");

    @TempDir
    private Path inbox;

    @Test
    void inboxWithoutRegisterSaysNothing() {
        assertThat(ReceiptRegister.read(inbox, files("a.xlsx"))).isEqualTo(new ReceiptRegister(Map.of(), List.of()));
    }

    @Test
    void columnsStandInAnyOrderAmongOthers() throws IOException {
        ReceiptRegister register = read("\uFEFF收文時間,文號,檔案,主旨\n112/1/16 09:30,1120001,112/a.xlsx,\"計畫,\n附件\"\n");
        assertThat(register.receivedAt()).containsExactly(entry("112/a.xlsx", MORNING));
        assertThat(register.findings()).isEmpty();
    }

    @Test
    void linesBeforeTheHeadArePassedOver() throws IOException {
        assertThat(read("收文登記簿\n\n檔案,收文時間\n112/a.xlsx,112/1/16 09:30\n").receivedAt())
                .containsExactly(entry("112/a.xlsx", MORNING));
    }

    @Test
    void fileComesUnderItsNameAloneOrWithWindowsSeparators() throws IOException {
        ReceiptRegister register = read("檔案,收文時間\nb.xlsx,112/1/16 09:30\n.\\112\\a.xlsx,112/1/17 09:30\n");
        assertThat(register.receivedAt()).containsOnly(entry("112/b.xlsx", MORNING), entry("112/a.xlsx", NEXT_DAY));
    }

    @Test
    void newestOfSeveralReceiptsCounts() throws IOException {
        assertThat(read("檔案,收文時間\n112/a.xlsx,112/1/17 09:30\n112/a.xlsx,112/1/16 09:30\n")
                        .receivedAt())
                .containsExactly(entry("112/a.xlsx", NEXT_DAY));
    }

    @Test
    void faultyLinesAreToldAndPassedOver() throws IOException {
        ReceiptRegister register = read(
                """
                檔案,收文時間
                112/a.xlsx,昨天
                ,112/1/16 09:30

                沒有.xlsx,112/1/16 09:30
                c.xlsx,112/1/16 09:30
                112/b.xlsx
                ,
                "112/b.xlsx",112/1/16 09:30
                """);
        assertThat(register.receivedAt()).containsExactly(entry("112/b.xlsx", MORNING));
        assertThat(register.findings())
                .extracting(finding -> finding.code() + " " + finding.message())
                .containsExactly(
                        "REGISTER_TIME_UNRECOGNISED 收文登記第 2 行的收文時間無法辨識，略過此行。請改為如 112/01/16 09:30。",
                        "REGISTER_FILE_BLANK 收文登記第 3 行未填檔案，略過此行。請補上。",
                        "REGISTER_TIME_UNRECOGNISED 收文登記第 7 行的收文時間無法辨識，略過此行。請改為如 112/01/16 09:30。",
                        "REGISTER_FILE_NOT_FOUND 收文登記第 5 行的檔案不在收件匣內。",
                        "REGISTER_FILE_AMBIGUOUS 收文登記第 6 行的檔名在收件匣內不只一個，略過此行。請填寫含資料夾的路徑。");
    }

    @Test
    void quoteThatIsNeverClosedCostsItsOwnLineOnly() throws IOException {
        ReceiptRegister register =
                read("檔案,收文時間\n112/a.xlsx,112/1/16 09:30\n\"112/b.xlsx,112/1/16 09:30\n112/b.xlsx,112/1/17 09:30\n");
        assertThat(register.receivedAt()).containsOnly(entry("112/a.xlsx", MORNING), entry("112/b.xlsx", NEXT_DAY));
        assertThat(register.findings())
                .extracting(finding -> finding.message())
                .containsExactly("收文登記第 3 行的引號不成對，略過此行。請更正。");
    }

    @Test
    void registerWithoutItsColumnsIsNotUsed() throws IOException {
        assertThat(read("112/a.xlsx,112/1/16 09:30\n").findings())
                .extracting(finding -> finding.code().value())
                .containsExactly("REGISTER_WITHOUT_COLUMNS");
    }

    @Test
    void big5IsReadAndTold() throws IOException {
        Files.write(inbox.resolve("收文.csv"), "檔案,收文時間\n112/a.xlsx,112/1/16 09:30\n".getBytes(Charset.forName("MS950")));
        ReceiptRegister register = ReceiptRegister.read(inbox, files("112/a.xlsx"));
        assertThat(register.receivedAt()).containsExactly(entry("112/a.xlsx", MORNING));
        assertThat(register.findings())
                .extracting(finding -> finding.code().value())
                .containsExactly("REGISTER_NOT_UTF8");
    }

    @Test
    void registerThatCannotBeReadIsToldAndStopsNothing() throws IOException {
        Files.createDirectory(inbox.resolve("收文.csv"));
        assertThat(ReceiptRegister.read(inbox, files()).findings())
                .extracting(finding -> finding.code().value())
                .containsExactly("REGISTER_UNREADABLE");
    }

    @Test
    void onlyTheRegisterAtTheTopIsOne() {
        assertThat(files("收文.csv", "112/收文.csv").stream().map(ReceiptRegister::isRegister))
                .containsExactly(true, false);
    }

    private ReceiptRegister read(String csv) throws IOException {
        Files.writeString(inbox.resolve("收文.csv"), csv);
        return ReceiptRegister.read(inbox, files("112/a.xlsx", "112/b.xlsx", "111/c.xlsx", "112/c.xlsx"));
    }

    private static List<InboxFile> files(String... paths) {
        return Stream.of(paths)
                .map(path -> new InboxFile(path, 1, Instant.EPOCH))
                .toList();
    }
}
