package org.serviceplan.report.comparison.pairing;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.model.finding.Finding;
import org.serviceplan.model.office.OfficeCode;
import org.serviceplan.model.office.OfficeRoster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class PairingsFileTest {
    private static final String HEAD = "處置,機關,年度,項次,序號,機關,年度,項次,序號\n";
    private static final MeasureName HUA = name("HUA", 112, 3, 2);
    private static final MeasureName KIN = name("KIN", 111, 2, 2);

    @Test
    void officesAreWrittenByNameOrCode() {
        PairingsFile file = parse(
                """
                同,花蓮縣榮民服務處,112,3,2,金門縣榮服處,111,2,2
                不同,HUA,112年度,三,2,KIN,民國111年,2,3
                """);

        assertThat(file.findings()).isEmpty();
        assertThat(file.pairings().all())
                .containsExactly(
                        new Pairing(2, Pairing.Decision.SAME, HUA, KIN),
                        new Pairing(3, Pairing.Decision.DIFFERENT, HUA, name("KIN", 111, 2, 3)));
        assertThat(file.pairings().of(Pairing.Decision.SAME)).hasSize(1);
    }

    @Test
    void markRemarksEmptyRowsAndQuotesDoNotMatter() {
        PairingsFile file = PairingsFile.parse(
                "\uFEFF# 綜合規劃處\r\n" + HEAD + "\r\n,,,,,,,,\r\n\"同\", \"HUA\",112,3,2,KIN,111,2,2\r\n",
                OfficeRoster.standard());

        assertThat(file.findings()).isEmpty();
        assertThat(file.pairings().all()).containsExactly(new Pairing(5, Pairing.Decision.SAME, HUA, KIN));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "相同,HUA,112,3,2,KIN,111,2,2     | PAIRING_DECISION_UNKNOWN     | 相同",
                "同,火星縣榮民服務處,112,3,2,KIN,111,2,2 | PAIRING_OFFICE_UNKNOWN     | 火星縣榮民服務處",
                "同,HUA,明年,3,2,KIN,111,2,2      | PAIRING_YEAR_UNRECOGNISED    | 明年",
                "同,HUA,112,3,2,KIN,111,2,        | PAIRING_NUMBER_UNRECOGNISED  | ''",
                "同,HUA,112,0,2,KIN,111,2,2       | PAIRING_NUMBER_UNRECOGNISED  | 0",
                "同,HUA,112,3,2.5,KIN,111,2,2     | PAIRING_NUMBER_UNRECOGNISED  | 2.5",
                "同,HUA,112,3,2,KIN,111,2         | PAIRING_LINE_BROKEN          | 同,HUA,112,3,2,KIN,111,2",
                "同,HUA,112,3,2,HUA,112,3,2       | PAIRING_WITH_ITSELF          | HUA 112 3-2",
            })
    void faultyLineCostsOnlyItselfAndIsNamed(String line, String code, String value) {
        PairingsFile file = parse("同,HUA,112,1,1,KIN,111,1,1\n" + line + "\n同,HUA,112,3,2,KIN,111,2,2\n");

        assertThat(file.pairings().all()).extracting(Pairing::line).containsExactly(2, 4);
        assertThat(file.findings())
                .extracting(finding -> finding.code().value(), Finding::value)
                .containsExactly(tuple(code, value));
        assertThat(file.findings().get(0).message()).startsWith("主題指定檔第 3 行");
    }

    @Test
    void quotationMarkThatIsNeverClosedCostsItsOwnLine() {
        PairingsFile file = parse("同,\"HUA,112,3,2,KIN,111,2,2\n同,HUA,112,3,2,KIN,111,2,2\n");

        assertThat(file.findings())
                .extracting(finding -> finding.code().value())
                .containsExactly("PAIRING_LINE_BROKEN");
        assertThat(file.pairings().all()).extracting(Pairing::line).containsExactly(3);
    }

    @Test
    void fileWithoutColumnsSaysNothing() {
        PairingsFile file = PairingsFile.parse("同,HUA,112,3,2,KIN,111,2,2\n", OfficeRoster.standard());

        assertThat(file.pairings().isEmpty()).isTrue();
        assertThat(file.findings())
                .extracting(Finding::message)
                .containsExactly("主題指定檔第 1 行應為欄名「處置,機關,年度,項次,序號,機關,年度,項次,序號」，本檔不採計。請補上。");
        assertThat(PairingsFile.parse("", OfficeRoster.standard()).findings()).isEmpty();
    }

    @Test
    void contradictionIsFoundAcrossLines() {
        PairingsFile file = parse(
                """
                不同,HUA,112,1,1,TPE,112,1,1
                同,HUA,112,1,1,KIN,112,1,1
                同,KIN,112,1,1,TPE,112,1,1
                不同,HUA,112,1,1,KIN,112,9,9
                """);

        assertThat(file.pairings().all()).extracting(Pairing::line).containsExactly(3, 4, 5);
        assertThat(file.findings())
                .extracting(finding -> finding.code().value(), Finding::value)
                .containsExactly(tuple("PAIRING_CONTRADICTED", "HUA 112 1-1、TPE 112 1-1"));
    }

    @Test
    void measureThatIsNotThereIsToldOnlyForYearsCompared() {
        Pairings pairings = parse("同,HUA,112,3,2,KIN,111,2,2\n").pairings();

        assertThat(pairings.notFound(Set.of(HUA), List.of(MinguoYear.of(112)))).isEmpty();
        assertThat(pairings.notFound(Set.of(HUA), List.of(MinguoYear.of(111), MinguoYear.of(112))))
                .extracting(Finding::message)
                .containsExactly("主題指定檔第 2 行的具體作法不在現行繳交的附件一內，此行未生效。請核對年度、項次及序號。");
    }

    private static PairingsFile parse(String lines) {
        return PairingsFile.parse(HEAD + lines, OfficeRoster.standard());
    }

    private static MeasureName name(String office, int year, int item, int measure) {
        return new MeasureName(OfficeCode.of(office), MinguoYear.of(year), item, measure);
    }
}
