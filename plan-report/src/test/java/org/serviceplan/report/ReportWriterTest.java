package org.serviceplan.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.serviceplan.model.office.OfficeRoster;
import org.serviceplan.report.comparison.ComparisonInput;
import org.serviceplan.report.comparison.NationalComparer;
import org.serviceplan.report.comparison.World;
import org.serviceplan.report.run.RunLog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ReportWriterTest {
    private static final List<String> CHARTS = List.of(
            "attainment",
            "completion",
            "measures-by-item",
            "submission-status",
            "themes-shared",
            "unit-load",
            "years-compared");
    private static final String[] FILES = filesFor(OfficeRoster.standard());

    @TempDir
    private Path temp;

    @Test
    void everyFileOfTheReportIsWrittenAndNoOther() throws IOException {
        assertThat(files(PublishedNineteen.folder())).containsExactlyInAnyOrder(FILES);
    }

    @Test
    void sameComparisonGivesTheSameFiles() throws IOException {
        Path again = Files.createDirectories(temp.resolve("112/run"));
        ComparisonInput input = ReportWorld.ofNineteenOffices();
        new ReportWriter(temp.resolve("inbox"))
                .write(input, NationalComparer.compare(input), PublishedNineteen.LOG, again);

        for (String file : FILES) {
            assertThat(again.resolve(file))
                    .hasSameBinaryContentAs(PublishedNineteen.folder().resolve(file));
        }
    }

    @Test
    void nightWithoutAnySubmissionHasAReportAsWell() throws IOException {
        ComparisonInput input = World.of().input();
        Path folder = write(input, "run");

        assertThat(files(folder)).containsExactlyInAnyOrder(filesFor(input.roster()));
        assertThat(folder.resolve("charts/completion.png")).isNotEmptyFile();
    }

    @Test
    void fileThatCannotBeWrittenIsNamed() throws IOException {
        ComparisonInput input = World.of().input();
        Path folder = Files.createDirectory(temp.resolve("run"));
        Files.createFile(folder.resolve("measures.csv"));

        assertThatThrownBy(() ->
                        new ReportWriter(temp).write(input, NationalComparer.compare(input), RunLog.none(), folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(folder.resolve("measures.csv").toString());
    }

    private static String[] filesFor(OfficeRoster roster) {
        Stream<String> pictures =
                Stream.concat(CHARTS.stream(), roster.offices().stream().map(office -> "offices/" + office.code()));
        return Stream.concat(
                        Stream.of("comparison.json", "index.html", "measures.csv", "全國比較報表.ods", "全國比較報表.xlsx"),
                        pictures.flatMap(name -> Stream.of("charts/" + name + ".png", "charts/" + name + ".svg")))
                .toArray(String[]::new);
    }

    private Path write(ComparisonInput input, String name) throws IOException {
        Path folder = Files.createDirectory(temp.resolve(name));
        new ReportWriter(temp.resolve("inbox")).write(input, NationalComparer.compare(input), RunLog.none(), folder);
        return folder;
    }

    private static Stream<String> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all
                    .filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .toList()
                    .stream();
        }
    }
}
