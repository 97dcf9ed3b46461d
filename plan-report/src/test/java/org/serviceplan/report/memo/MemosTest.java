package org.serviceplan.report.memo;

import java.time.OffsetDateTime;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.serviceplan.model.finding.Finding;
import org.serviceplan.model.finding.FindingCode;
import org.serviceplan.model.finding.Findings;
import org.serviceplan.model.finding.Severity;
import org.serviceplan.model.source.Sha256;
import org.serviceplan.model.source.SourceFile;
import org.serviceplan.model.source.WorkbookFormat;
import org.serviceplan.report.ReportWorld;
import org.serviceplan.report.comparison.ComparisonInput;
import org.serviceplan.report.comparison.FileCounts;
import org.serviceplan.report.comparison.RejectedFile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class MemosTest {

    @Test
    void namesAreHarmlessAndUniqueAndTheMostImportantFileHasThePlainOne() {
        List<Memo> memos =
                Memos.of(rejected("b/花蓮縣.xls", "a/花蓮縣.xls", "../X..y.xlsx", "..\\x__y.xlsx", "CON.xls", ".xls"));

        assertThat(memos.stream().map(memo -> memo.file().path() + " → " + memo.name()))
                .containsExactly(
                        "a/花蓮縣.xls → 花蓮縣榮民服務處",
                        "b/花蓮縣.xls → 花蓮縣榮民服務處_2",
                        "../X..y.xlsx → 未辨識機關_X__y",
                        "..\\x__y.xlsx → 未辨識機關____x__y",
                        ".xls → 未辨識機關__xls",
                        "CON.xls → 未辨識機關_CON");
        assertThat(memos.get(1).number()).isEqualTo(2);
        assertThat(memos.get(1).ofOffice()).isEqualTo(2);
        assertThat(memos).allMatch(memo -> !memo.readable());
    }

    @Test
    void filesWithNothingButNotesGoNotBack() {
        ComparisonInput world = ReportWorld.ofNineteenOffices();
        assertThat(Memos.of(world))
                .allMatch(memo ->
                        memo.findings().count(Severity.ERROR) + memo.findings().count(Severity.WARNING) > 0);
        assertThat(Memos.of(world).stream().filter(Memo::rejected))
                .hasSize(world.rejections().size());
        assertThat(Memos.of(world)).hasSizeGreaterThan(world.rejections().size());
    }

    private static ComparisonInput rejected(String... paths) {
        ComparisonInput world = ReportWorld.ofNineteenOffices();
        Finding finding = new Finding(FindingCode.of("FILE_EMPTY"), Severity.ERROR, null, null, "", "檔案是空的。請重新繳交。");
        List<RejectedFile> rejections = List.of(paths).stream()
                .map(path -> new RejectedFile(
                        new SourceFile(path, Sha256.ofBytes(path.getBytes(UTF_8)), WorkbookFormat.UNKNOWN),
                        OffsetDateTime.parse("2024-01-01T09:00:00+08:00"),
                        List.of(),
                        Findings.of(List.of(finding))))
                .toList();
        return new ComparisonInput(
                world.roster(),
                world.frameworks(),
                world.year(),
                world.years(),
                world.asOf(),
                List.of(),
                rejections,
                new FileCounts(paths.length, 0, paths.length, 0, 0));
    }
}
