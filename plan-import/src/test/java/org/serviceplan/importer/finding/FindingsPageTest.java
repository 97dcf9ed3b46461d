package org.serviceplan.importer.finding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The page of findings is generated from the catalogue. */
class FindingsPageTest {
    private static final Path PAGE = Path.of("docs", "findings.md");
    private static final String HEAD =
            """
            # Findings

            What the importer can find wrong with a submitted file. This page is generated from `FindingType`;
            `java -jar batch-app.jar findings` prints the same, and the findings of the receipt register with it.

            ERROR (錯誤): the file goes back to the office. WARNING (警告): taken in, the office should correct it.
            INFO (提示): noted.

            | code | severity | message | gloss | example |
            |---|---|---|---|---|
            """;

    @Test
    void pageIsWhatTheCatalogueSays() throws IOException {
        String page =
                HEAD + CatalogueEntry.all().stream().map(FindingsPageTest::line).collect(Collectors.joining());
        if (Boolean.getBoolean("findings.write")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE)
                .as("The catalogue has changed. Write the page anew with: "
                        + "mvn -pl plan-import test -Dtest=FindingsPageTest -Dfindings.write=true")
                .hasContent(page);
    }

    private static String line(CatalogueEntry entry) {
        return "| `%s` | %s | %s | %s | %s |\n"
                .formatted(
                        entry.code(),
                        entry.severity(),
                        cell(entry.message()),
                        cell(entry.gloss()),
                        cell(entry.example()));
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("<", "&lt;").replace("\n", " ");
    }
}
