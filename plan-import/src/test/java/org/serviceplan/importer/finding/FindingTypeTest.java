package org.serviceplan.importer.finding;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.serviceplan.importer.AnnexImporter;
import org.serviceplan.importer.ImportResult;
import org.serviceplan.model.finding.Findings;
import org.serviceplan.model.source.Sha256;

import static org.assertj.core.api.Assertions.assertThat;

/** Every code is raised by some input, not by a sound one, and speaks the language of those who read it. */
class FindingTypeTest {
    /** Names that offices know in their Latin letters only. */
    private static final String NAMES =
            "Excel 95|Excel|LibreOffice|OpenDocument|PDF|XML|IRM|Word|Shift|\\.(?:xlsx|xlsm|xls|ods)|XLS|%,?[ds]";

    /** What came of the published plans and of every case of the catalogue under this version of the importer. */
    private static final String KNOWN = "8 3a10c38d3a98fa9ae1b6ba403c621124c5548602c87938b436c9e341fe1971cb";

    private static final Map<FindingType, Optional<Case>> CASES = new EnumMap<>(FindingType.class);

    @BeforeAll
    static void readAll() throws IOException, GeneralSecurityException {
        for (FindingType type : FindingType.values()) {
            CASES.put(type, Corpus.of(type));
        }
    }

    @ParameterizedTest
    @EnumSource(FindingType.class)
    void oneInputRaisesItAndOneDoesNot(FindingType type) {
        Optional<Case> found = Objects.requireNonNull(CASES.get(type));
        assertThat(found)
                .as("%s has no case. Add one to Corpus: an input that raises it and one that does not", type)
                .isPresent();
        assertThat(Case.codes(found.orElseThrow().raising())).contains(type.name());
        assertThat(Case.codes(found.orElseThrow().clean())).doesNotContain(type.name());
    }

    @Test
    void versionIsRaisedWhereFilesComeToSomethingElse() throws IOException {
        StringBuilder all = new StringBuilder();
        CASES.forEach((type, found) -> {
            all.append(type).append(type.severity()).append(type.message());
            // What is found in files as such names their size, which differs from day to day.
            if (type.compareTo(FindingType.NO_ANNEX) >= 0) {
                all.append(found.orElseThrow().raising().kept());
            }
        });
        try (Stream<Path> files = Files.walk(Path.of("..", "batch-app", "samples", "inbox"))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                ImportResult result = AnnexImporter.standard().read(file, "附件");
                result.annexes().forEach(imported -> all.append(imported.annex()));
                all.append(result.allFindings().kept());
            }
        }
        assertThat(AnnexImporter.VERSION + " " + Sha256.ofBytes(all.toString().getBytes(StandardCharsets.UTF_8)))
                .as("Raise AnnexImporter.VERSION once a release, so that nights read files again, and note both here")
                .isEqualTo(KNOWN);
    }

    @Test
    void soundAnnexesRaiseNothing() {
        assertThat(Case.file(Case.good()).clean()).isEqualTo(Findings.none());
        assertThat(Case.outcomes("", "").clean()).isEqualTo(Findings.none());
        assertThat(Case.cross("", "").clean()).isEqualTo(Findings.none());
    }

    @ParameterizedTest
    @EnumSource(FindingType.class)
    void messageIsChineseAndGlossIsEnglish(FindingType type) {
        assertThat(type.message().replaceAll(NAMES, ""))
                .as("Say it in Chinese; names of formats and programs that need Latin letters are listed in this test")
                .doesNotContainPattern("[A-Za-z]")
                .endsWith("。");
        assertThat(type.gloss()).matches("[\\x20-\\x7E]+\\.");
        assertThat(type.example()).isNotBlank();
    }
}
