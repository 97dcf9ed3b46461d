package org.serviceplan.importer;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.serviceplan.importer.table.Vocabulary;
import org.serviceplan.importer.testing.BookSketch;
import org.serviceplan.model.Annex;
import org.serviceplan.model.Measure;
import org.serviceplan.model.calendar.Deadline;
import org.serviceplan.model.data.FaultyDataLineException;
import org.serviceplan.model.finding.Finding;
import org.serviceplan.model.finding.Findings;
import org.serviceplan.model.finding.Severity;
import org.serviceplan.model.framework.PlanFrameworks;
import org.serviceplan.model.office.OfficeRoster;
import org.serviceplan.model.quantity.Target;
import org.serviceplan.model.source.Sha256;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

/** What headquarters can change without a release: words, and how grave findings are. */
class VocabularyFileTest {
    private static final byte[] UNUSUAL = book("序列|服務面向|推展重點|窗口|何時辦妥", "視需要");
    private static final byte[] USUAL = book("項次|實施要項|具體作法|負責業參|完成期限", "每季");

    @Test
    void newWordingIsALine() {
        assertThat(read(UNUSUAL, "").status()).isEqualTo(ImportResult.Status.REJECTED);

        ImportResult result = read(
                UNUSUAL,
                "kind,word",
                "# 113 年起",
                "NUMBER,序列",
                "ITEM,服務面向",
                "MEASURE,推展重點",
                "UNIT,窗口",
                "DEADLINE,何時辦妥",
                "ONGOING,視需要");

        assertThat(result.status()).isEqualTo(ImportResult.Status.ACCEPTED);
        assertThat(result.submissions().get(0).annex().measures())
                .singleElement()
                .extracting(Measure::text, Measure::deadline)
                .containsExactly("甲。", new Deadline(Deadline.Kind.ONGOING, "視需要", null));
    }

    @Test
    void wordsCanBeTakenAway() {
        assertThat(read(USUAL, "-MEASURE,具體作法").status()).isEqualTo(ImportResult.Status.REJECTED);
        assertThat(read(UNUSUAL, "-ITEM,*", "ITEM,服務面向", "MEASURE,推展重點", "DEADLINE,何時辦妥")
                        .annexes())
                .hasSize(1);
    }

    @Test
    void unitsAndDeadlineWordsAreLinesToo() {
        byte[] book = book("項次|實施要項|具體作法|負責業參|完成期限", "每季", "一、設攤，至少3攤位，至少20人。");
        assertThat(measure(read(book)).targets()).extracting(Target::text).containsExactly("至少20人");
        assertThat(measure(read(book, "COUNT_UNIT,攤位", "-COUNT_UNIT,人")).targets())
                .extracting(Target::text, Target::quantity, Target::unit)
                .containsExactly(tuple("至少3攤位", BigDecimal.valueOf(3), "攤位"));
        assertThat(measure(read(book, "-COUNT_UNIT,*")).targets()).isEmpty();

        assertThat(measure(read(book)).deadline()).isEqualTo(new Deadline(Deadline.Kind.RECURRING, "每季", null));
        ImportResult without = read(book, "-RECURRING,每季");
        assertThat(measure(without).deadline()).isEqualTo(new Deadline(Deadline.Kind.UNRECOGNISED, "每季", null));
        assertThat(severity(without, "UNRECOGNISED_DEADLINE")).isEqualTo(Severity.WARNING);
        assertThat(measure(read(book, "-RECURRING,*", "WHOLE_PERIOD,每季")).deadline())
                .isEqualTo(new Deadline(Deadline.Kind.ONGOING, "每季", null));
    }

    @Test
    void importersThatReadAlikeHaveTheSameDigest() {
        Vocabulary standard = Vocabulary.standard();
        Sha256 digest = digest(standard);
        assertThat(digest(Vocabulary.standard().with(new StringReader("# 沒有"))))
                .isEqualTo(digest)
                .isEqualTo(AnnexImporter.standard().digest());
        assertThat(Stream.of(
                                "MEASURE,推展重點",
                                "-MEASURE,具體作法",
                                "ONGOING,視需要時",
                                "COUNT_UNIT,攤位",
                                "-COUNT_UNIT,人",
                                "INFO,MISSING_ITEM")
                        .map(line -> digest(standard.with(new StringReader(line)))))
                .doesNotContain(digest)
                .doesNotHaveDuplicates();
        OfficeRoster fewer = OfficeRoster.of(OfficeRoster.standard().offices().subList(0, 18));
        assertThat(AnnexImporter.of(fewer, PlanFrameworks.standard()).digest()).isNotEqualTo(digest);
    }

    private static Sha256 digest(Vocabulary vocabulary) {
        return AnnexImporter.of(OfficeRoster.standard(), PlanFrameworks.standard(), vocabulary)
                .digest();
    }

    private static Measure measure(ImportResult result) {
        return result.annexes().get(0).annex().measures().get(0);
    }

    @Test
    void findingsAreAsGraveAsHeadquartersSays() {
        assertThat(severity(read(USUAL, ""), "MISSING_ITEM")).isEqualTo(Severity.WARNING);
        assertThat(severity(read(USUAL, "INFO,MISSING_ITEM"), "MISSING_ITEM")).isEqualTo(Severity.INFO);

        ImportResult strict = read(USUAL, "ERROR,MISSING_ITEM");
        assertThat(severity(strict, "MISSING_ITEM")).isEqualTo(Severity.ERROR);
        assertThat(strict.status()).isEqualTo(ImportResult.Status.REJECTED);
    }

    @Test
    void findingsOfSeveralAnnexesAreAsGraveAsHeadquartersSays() {
        Annex annex = read(USUAL).annexes().get(0).annex();
        Findings found = Findings.of(List.of(CrossCheck.inSeveralFiles(annex, List.of("甲.xlsx", "乙.xlsx"))));
        assertThat(importer().judged(found)).isEqualTo(found);
        assertThat(importer("WARNING,ANNEX_IN_SEVERAL_FILES").judged(found).kept())
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "具體作法; 「具體作法」應為「類別,詞」兩欄，例如 MEASURE,具體作法",
                "MEASURES,作法; 沒有「MEASURES」這個類別",
                "MEASURE,。; 「。」沒有文字或數字",
                "-MEASURE,作為; 要刪除的詞「作為」不在類別 MEASURE 之內",
                "-COUNT_UNIT,攤位; 要刪除的詞「攤位」不在類別 COUNT_UNIT 之內",
                "INFO,MISSING; 沒有「MISSING」這個檢核代碼",
                "INFO,NO_ANNEX; 檢核代碼 NO_ANNEX 的等級不可更改",
                "-COUNT_UNIT,場次; 要刪除的詞「場次」不在類別 COUNT_UNIT 之內",
                "ERROR,MEASURE_REWORDED; 檢核代碼 MEASURE_REWORDED 的等級不可改為 ERROR"
            })
    void faultyLineIsNamed(String line, String reason) {
        assertThatThrownBy(() -> read(USUAL, "kind,word", "", "MEASURE,作為項目", line))
                .isInstanceOfSatisfying(
                        FaultyDataLineException.class, e -> assertThat(e.line()).isEqualTo(4))
                .cause()
                .hasMessageStartingWith(reason);
    }

    private static byte[] book(String heads, String deadline) {
        return book(heads, deadline, "一、甲。");
    }

    private static byte[] book(String heads, String deadline, String measure) {
        return BookSketch.xlsx()
                .sheet("表", "花蓮縣榮民服務處112年度具體作法", heads, "一|完備基礎服務項目，注重服務特性差異化|" + measure + "|總務|" + deadline)
                .bytes();
    }

    private static ImportResult read(byte[] content, String... lines) {
        return importer(lines).read(content, "附件.xlsx");
    }

    private static AnnexImporter importer(String... lines) {
        Vocabulary vocabulary = Vocabulary.standard().with(new StringReader(String.join("\n", lines)));
        return AnnexImporter.of(OfficeRoster.standard(), PlanFrameworks.standard(), vocabulary);
    }

    private static Severity severity(ImportResult result, String code) {
        return result.allFindings().kept().stream()
                .filter(finding -> finding.code().value().equals(code))
                .map(Finding::severity)
                .findFirst()
                .orElseThrow();
    }
}
