package org.serviceplan.batch.nightly;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

import org.serviceplan.importer.AnnexImporter;
import org.serviceplan.importer.ImportResult;
import org.serviceplan.model.source.Sha256;

import static org.assertj.core.api.Assertions.assertThat;

class MemosTest {
    private static final String AS_OF = "--as-of=2024-02-01T02:00:00+08:00";

    @TempDir
    private Path folder;

    private Night night;

    @BeforeEach
    void emptyInbox() throws IOException {
        night = new Night(folder);
        Files.createDirectories(night.inbox());
    }

    @Test
    void officesWithSomethingToCorrectGetTheirOwnWorkbookBack() throws IOException {
        night.withSamples();
        Sha256 before = Sha256.ofFile(night.inbox().resolve("112/花蓮縣榮民服務處_執行成效.xlsx"));
        assertThat(night.run(AS_OF)).isZero();

        assertThat(memos()).containsExactly("花蓮縣榮民服務處.xlsx", "金門縣榮民服務處.xls", "金門縣榮民服務處_2.xlsx");
        try (XSSFWorkbook memo = open("花蓮縣榮民服務處.xlsx")) {
            assertThat(memo.getSheetName(0)).isEqualTo("補正通知");
            assertThat(lines(memo.getSheetAt(0))).contains("請於 113年2月8日 前更正並重新繳交");
            assertThat(memo.getSheetAt(1).getCellComments()).isNotEmpty();
        }
        assertThat(Sha256.ofFile(night.inbox().resolve("112/花蓮縣榮民服務處_執行成效.xlsx")))
                .isEqualTo(before);
    }

    @Test
    void officeWithoutAnythingToCorrectGetsNone() throws IOException {
        night.put("a.xlsx", AnnexWorkbook.measures("花蓮縣榮民服務處", 112, ""));
        night.run();
        assertThat(night.output().resolve("112/latest/memos")).doesNotExist();
    }

    @Test
    void fileThatCannotBeReadGoesBackWithANoticeUnderAHarmlessName() throws IOException {
        night.put("宜蘭縣榮民服務處.xlsx", "no workbook".getBytes(StandardCharsets.UTF_8));
        night.put("附件'一 $(x).xlsx", new byte[0]);
        night.put("d.xlsx", AnnexWorkbook.measures("○○榮民服務處", 112, ""));
        night.put("c.xlsx", AnnexWorkbook.measures("金門縣榮民服務處", 112, ""));
        night.run("--serviceplan.memo.correct-by=115年12月31日");
        assertThat(memos()).containsExactly("宜蘭縣榮民服務處.xlsx", "未辨識機關_d.xlsx", "未辨識機關_附件_一__(x).xlsx");
        try (XSSFWorkbook notice = open("宜蘭縣榮民服務處.xlsx")) {
            assertThat(notice.getNumberOfSheets()).isEqualTo(1);
            assertThat(lines(notice.getSheetAt(0)))
                    .contains("請於 115年12月31日 前更正並重新繳交", "處理情形：退件，本檔尚未採計，須更正後重新繳交。")
                    .anyMatch(line -> line.startsWith("註：檔案內容無法辨識機關"));
        }
        try (XSSFWorkbook marked = open("未辨識機關_d.xlsx")) {
            assertThat(marked.getNumberOfSheets()).isEqualTo(2);
        }
    }

    @Test
    void fileThatChangedSinceItWasReadIsNotMarked() throws IOException {
        night.put("d.xlsx", AnnexWorkbook.measures("金門縣榮民服務處及花蓮縣榮民服務處", 112, ""));
        night.run("--year=112", AS_OF);
        Files.write(night.inbox().resolve("d.xlsx"), new byte[] {1, 2, 3});
        InboxContents contents = new InboxContents(night.inbox(), DataSize.ofMegabytes(20));
        try (XSSFWorkbook marked = open("未辨識機關_d.xlsx")) {
            assertThat(marked.getNumberOfSheets()).isEqualTo(2);
        }
        ImportResult result = AnnexImporter.standard().read(new byte[] {1, 2, 3}, "d.xlsx");
        assertThat(contents.content(result.file())).hasValue(new byte[] {1, 2, 3});
        assertThat(new InboxContents(night.inbox(), DataSize.ofBytes(2)).content(result.file()))
                .isEmpty();
        Files.write(night.inbox().resolve("d.xlsx"), new byte[] {1, 2});
        assertThat(contents.content(result.file())).isEmpty();
        Files.delete(night.inbox().resolve("d.xlsx"));
        assertThat(contents.content(result.file())).isEmpty();
    }

    @Test
    void memoThatComesBackUncorrectedIsReadLikeTheFileItWasMadeOf() throws IOException {
        night.withSamples();
        night.run(AS_OF);
        byte[] memo = Files.readAllBytes(night.output().resolve("112/latest/memos/花蓮縣榮民服務處.xlsx"));
        String path = "112/花蓮縣榮民服務處_執行成效.xlsx";
        ImportResult original = AnnexImporter.standard().read(night.inbox().resolve(path), path);
        ImportResult again = AnnexImporter.standard().read(memo, path);
        assertThat(again.submissions().stream().map(one -> one.annex()).toList())
                .isEqualTo(
                        original.submissions().stream().map(one -> one.annex()).toList());
        assertThat(again.allFindings()).isEqualTo(original.allFindings());
    }

    @Test
    void settingThatMakesNoSenseIsNamed() {
        assertThat(night.run("--serviceplan.memo.correction-days=0")).isEqualTo(2);
        assertThat(night.run("--serviceplan.memo.correct-by=明天")).isEqualTo(2);
    }

    private List<String> memos() throws IOException {
        try (Stream<Path> files = Files.list(night.output().resolve("112/latest/memos"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private XSSFWorkbook open(String name) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(
                Files.readAllBytes(night.output().resolve("112/latest/memos").resolve(name))));
    }

    private static List<String> lines(XSSFSheet sheet) {
        return Stream.iterate(0, row -> row + 1)
                .limit(sheet.getLastRowNum() + 1L)
                .map(sheet::getRow)
                .filter(Objects::nonNull)
                .map((Row row) -> row.getCell(0).toString())
                .toList();
    }
}
