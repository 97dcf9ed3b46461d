package org.serviceplan.importer.finding;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.serviceplan.model.finding.Findings;

import static org.assertj.core.api.Assertions.assertThat;

/** Every code is raised by some input, not by a sound one, and speaks the language of those who read it. */
class FindingTypeTest {
    /** Names that offices know in their Latin letters only. */
    private static final String NAMES =
            "Excel 95|Excel|LibreOffice|OpenDocument|PDF|XML|IRM|Word|Shift|\\.(?:xlsx|xlsm|xls|ods)|XLS|%,?[ds]";

    @ParameterizedTest
    @EnumSource(FindingType.class)
    void oneInputRaisesItAndOneDoesNot(FindingType type) throws IOException, GeneralSecurityException {
        Optional<Case> found = Corpus.of(type);
        assertThat(found)
                .as("%s has no case. Add one to Corpus: an input that raises it and one that does not", type)
                .isPresent();
        assertThat(Case.codes(found.orElseThrow().raising())).contains(type.name());
        assertThat(Case.codes(found.orElseThrow().clean())).doesNotContain(type.name());
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
