package org.serviceplan.importer.samples;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.serviceplan.importer.AnnexImporter;
import org.serviceplan.importer.ImportResult;
import org.serviceplan.importer.table.ColumnRole;
import org.serviceplan.model.Annex;
import org.serviceplan.model.AnnexKind;
import org.serviceplan.model.Measure;
import org.serviceplan.model.PlanItem;
import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.model.framework.PlanFrameworks;
import org.serviceplan.model.quantity.TargetComparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The importer and the generator must agree about every file, to the letter. */
class SampleGeneratorTest {
    private static final SampleOptions SOME = SampleOptions.of(24, MinguoYear.of(111), MinguoYear.of(113));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void importerReadsWhatTheGeneratorMeant(long seed) throws IOException {
        assertAgreement(SOME.withSeed(seed).withFaulty(0));
    }

    @Test
    void yearsAreThoseThatTitlesCanNameWithoutSayingMinguo() throws IOException {
        for (int year : new int[] {SampleOptions.FIRST_YEAR, SampleOptions.LAST_YEAR}) {
            assertAgreement(SampleOptions.of(12, MinguoYear.of(year), MinguoYear.of(year)));
        }
        assertThatThrownBy(() -> SampleOptions.of(1, MinguoYear.of(90), MinguoYear.of(112)))
                .hasMessage("Years are 91 to 198, not 90 to 112");
        assertThatThrownBy(() -> SampleOptions.of(1, MinguoYear.of(112), MinguoYear.of(199)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(ItemShape.class)
    void importerFindsEveryFaultAndNoOther(ItemShape shape) throws IOException {
        assertAgreement(SOME.withSeed(5).withFaulty(1).withShapes(Set.of(shape)));
    }

    @Test
    void everyFaultOccurs() throws IOException {
        Set<String> codes = new TreeSet<>();
        new SampleGenerator(SOME.withOffices(60).withFaulty(1))
                .generate(file -> codes.addAll(file.truth().codes()));
        assertThat(EnumSet.allOf(Fault.class)).extracting(Fault::name).hasSameElementsAs(codes);
    }

    @Test
    void sameSeedGivesTheSameBytes() throws IOException {
        SampleOptions few = SOME.withOffices(4).withFaulty(0.3);
        List<SampleFile> files = files(few);
        List<SampleFile> again = files(few);
        assertThat(again)
                .extracting(SampleFile::path)
                .isEqualTo(files.stream().map(SampleFile::path).toList());
        for (int i = 0; i < files.size(); i++) {
            assertThat(again.get(i).content()).isEqualTo(files.get(i).content());
            assertThat(again.get(i).truth())
                    .usingRecursiveComparison()
                    .isEqualTo(files.get(i).truth());
        }
        assertThat(files(few.withSeed(7)).get(0).content())
                .isNotEqualTo(files.get(0).content());
    }

    @Test
    void everyFileHasItsOwnPath() throws IOException {
        List<SampleFile> files = files(SOME.withFaulty(0.5));
        assertThat(files).extracting(SampleFile::path).doesNotHaveDuplicates();
    }

    private static List<SampleFile> files(SampleOptions options) throws IOException {
        List<SampleFile> files = new ArrayList<>();
        new SampleGenerator(options).generate(files::add);
        return files;
    }

    private static void assertAgreement(SampleOptions options) throws IOException {
        SampleGenerator generator = new SampleGenerator(options);
        AnnexImporter importer = AnnexImporter.of(generator.roster(), PlanFrameworks.standard());
        SoftAssertions softly = new SoftAssertions();
        generator.generate(file -> assertAgreement(softly, file, importer.read(file.content(), file.path())));
        softly.assertAll();
    }

    private static void assertAgreement(SoftAssertions softly, SampleFile file, ImportResult result) {
        SampleTruth truth = file.truth();
        softly.assertThat(result.status()).as(file.path()).isEqualTo(truth.status());
        softly.assertThat(result.allFindings().countByCode().keySet())
                .as(file.path() + " " + result.allFindings().kept())
                .extracting(code -> code.value())
                .hasSameElementsAs(truth.codes());
        List<String> read = result.annexes().stream()
                .flatMap(imported -> read(imported.annex()).stream())
                .toList();
        List<String> meant = truth.annexes().stream()
                .flatMap(annex -> meant(annex, truth.codes()).stream())
                .toList();
        // The whole of both would fill pages; the first line that differs says enough.
        int line = 0;
        while (line < Math.min(read.size(), meant.size()) && read.get(line).equals(meant.get(line))) {
            line++;
        }
        softly.assertThat(read.stream().skip(line).findFirst())
                .as(file.path())
                .isEqualTo(meant.stream().skip(line).findFirst());
    }

    private static List<String> read(Annex annex) {
        List<String> lines = new ArrayList<>();
        lines.add(annex.kind() + " "
                + (annex.office() == null ? "-" : annex.office().code()) + " " + annex.year());
        for (PlanItem item : annex.items()) {
            lines.add(item.ordinal() + " " + item.heading());
            for (Measure measure : item.measures()) {
                lines.add("%s %s %s %s %s %s"
                        .formatted(
                                measure.text(),
                                measure.units(),
                                measure.deadline() == null
                                        ? null
                                        : measure.deadline().kind(),
                                measure.targets().stream()
                                        .map(target -> target.comparison() + " "
                                                + target.quantity().toPlainString() + target.unit() + target.period())
                                        .toList(),
                                measure.outcome() == null
                                        ? ""
                                        : measure.outcome().text(),
                                measure.outcome() == null
                                        ? 0
                                        : measure.outcome().figures().size()));
            }
        }
        return lines;
    }

    private static List<String> meant(SampleAnnex annex, Set<String> codes) {
        List<String> lines = new ArrayList<>();
        boolean anonymous = codes.contains("OFFICE_UNKNOWN") || codes.contains("OFFICE_AMBIGUOUS");
        lines.add(annex.kind() + " " + (anonymous ? "-" : annex.office().code()) + " "
                + (codes.contains("YEAR_UNKNOWN") ? null : annex.year()));
        boolean plans = annex.kind() == AnnexKind.MEASURES;
        boolean noOutcomes = plans || annex.leftOut().contains(ColumnRole.OUTCOME);
        for (SampleItem item : annex.items()) {
            lines.add(item.number() + " " + item.heading());
            item.measures().stream()
                    .filter(measure -> annex.measures().contains(measure))
                    .forEach(measure -> lines.add("%s %s %s %s %s %s"
                            .formatted(
                                    measure.text(),
                                    plans && !annex.leftOut().contains(ColumnRole.UNIT) ? measure.units() : List.of(),
                                    plans && !annex.leftOut().contains(ColumnRole.DEADLINE)
                                            ? item.deadlineKind()
                                            : null,
                                    plans && measure.target() != null
                                            ? List.of(TargetComparison.AT_LEAST + " "
                                                    + measure.target().quantity()
                                                    + measure.target().unit()
                                                    + measure.target().period())
                                            : List.of(),
                                    noOutcomes ? "" : measure.outcome(),
                                    noOutcomes || measure.outcome().isEmpty() ? 0 : measure.figures())));
        }
        return lines;
    }
}
