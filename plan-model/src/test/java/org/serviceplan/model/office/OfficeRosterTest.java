package org.serviceplan.model.office;

import java.io.StringReader;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OfficeRosterTest {
    private static final OfficeRoster ROSTER = OfficeRoster.standard();

    @Test
    void nineteenOfficesStandInTheirOrder() {
        assertThat(ROSTER.offices())
                .extracting(office -> office.code().value())
                .containsExactly(
                        "KEE", "TPE", "NWT", "TAO", "HSZ", "MIA", "TXG", "CHA", "NAN", "YUN", "CYI", "TNN", "KHH",
                        "PIF", "ILA", "HUA", "TTT", "PEN", "KIN");
    }

    @Test
    void officeOfTwoPlacesServesBoth() {
        Office hsinchu = ROSTER.byCode(OfficeCode.of("HSZ")).orElseThrow();
        assertThat(hsinchu.name()).isEqualTo("新竹榮民服務處");
        assertThat(hsinchu.places()).containsExactly("新竹縣", "新竹市");
        assertThat(hsinchu.shortName()).isEqualTo("新竹");
    }

    @Test
    void everyOfficeIsFoundByItsOwnName() {
        for (Office office : ROSTER.offices()) {
            assertThat(ROSTER.findAll(office.name())).containsExactly(office);
            assertThat(ROSTER.findByPlace(office.shortName())).hasValue(office);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "花蓮縣榮民服務處, HUA",
        "花蓮縣榮服處, HUA",
        "花蓮榮服處, HUA",
        "花蓮榮民服務處, HUA",
        "新竹榮服處, HSZ",
        "新竹市榮民服務處, HSZ",
        "嘉義縣榮服處, CYI",
        "台中市榮民服務處, TXG",
        "國軍退除役官兵輔導委員會 臺中市榮民服務處, TXG",
        "花 蓮 縣 榮 民 服 務 處, HUA",
        "金門縣榮民服務處 111年度提升政府服務效能具體作法, KIN"
    })
    void officeIsFoundInEverySpelling(String text, String code) {
        assertThat(ROSTER.find(text)).map(Office::code).hasValue(OfficeCode.of(code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "榮民服務處",
                "本處",
                "○○榮民服務處",
                "金門縣○○榮民服務處",
                "桃園市政府榮民服務處",
                "臺北縣榮民服務處",
                "國軍花蓮總醫院",
                "花蓮縣",
                "花蓮榮家",
                "臺北榮民總醫院"
            })
    void namesThatAreNotInTheRosterAreNotFound(String text) {
        assertThat(ROSTER.findAll(text)).isEmpty();
    }

    @Test
    void severalOfficesAreFoundOnceEachInTheirOrder() {
        assertThat(ROSTER.findAll("金門縣榮服處、花蓮縣榮民服務處及金門榮服處"))
                .extracting(office -> office.code().value())
                .containsExactly("KIN", "HUA");
    }

    @ParameterizedTest
    @CsvSource({
        "花蓮縣 112, HUA",
        "112花蓮, HUA",
        "花蓮, HUA",
        "112年花蓮附件一.xlsx, HUA",
        "金門縣提升政府服務效能.xls, KIN",
        "新竹市, HSZ",
        "台東_111, TTT",
        "花蓮榮服處, HUA"
    })
    void placeInANameIsItsOffice(String name, String code) {
        assertThat(ROSTER.findByPlace(name)).map(Office::code).hasValue(OfficeCode.of(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "國軍花蓮總醫院", "花蓮縣政府", "花蓮縣及金門縣", "附件一", "東臺灣"})
    void placeThatSaysNothingOfAnOfficeIsPassedOver(String name) {
        assertThat(ROSTER.findByPlace(name)).isEmpty();
    }

    @Test
    void headquartersCanReplaceTheRoster() {
        OfficeRoster roster = OfficeRoster.read(
                new StringReader(
                        """
                \uFEFFcode,name,places,aliases
                # a comment

                LIE,連江縣榮民服務處,連江縣,馬祖榮服處|"馬祖,榮民服務站"
                """));
        Office office = new Office(OfficeCode.of("LIE"), "連江縣榮民服務處", List.of("連江縣"), List.of("馬祖榮服處", "馬祖,榮民服務站"));
        assertThat(roster.offices()).containsExactly(office);
        assertThat(roster.find("馬祖榮服處112年度")).hasValue(office);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            code,name                                     | Line 1: the columns should be
            code,name,places,aliases⏎HUA,花蓮             | Line 2: there should be 4 cells
            code,name,places,aliases⏎hua,花蓮縣,花蓮縣,   | Line 2: "hua" is not an office code
            code,name,places,aliases⏎HUA,"花蓮縣,花蓮縣,  | Line 2: a quotation mark is never closed
            """)
    void faultyLineOfARosterIsNamed(String csv, String message) {
        assertThatThrownBy(() -> OfficeRoster.read(new StringReader(csv.replace('⏎', '\n'))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void placeOfTwoOfficesWithoutItsKindMeansNeither() {
        Office county = new Office(OfficeCode.of("HSQ"), "新竹縣榮民服務處", List.of("新竹縣"), List.of());
        Office city = new Office(OfficeCode.of("HSZ"), "新竹市榮民服務處", List.of("新竹市"), List.of());
        OfficeRoster roster = OfficeRoster.of(List.of(county, city));
        assertThat(roster.find("新竹榮服處")).isEmpty();
        assertThat(roster.find("新竹市榮服處")).hasValue(city);
        assertThat(roster.findByPlace("新竹縣112")).hasValue(county);
    }

    @Test
    void officeNamedAfterNoPlaceIsFoundByItsNameAlone() {
        Office office = new Office(OfficeCode.of("HQ"), "榮民服務處", List.of(), List.of());
        OfficeRoster roster = OfficeRoster.of(List.of(office));
        assertThat(roster.find("本會榮民服務處")).hasValue(office);
        assertThat(roster.findByPlace("榮民服務處")).isEmpty();
    }

    @Test
    void officeWithoutANameIsRefused() {
        assertThatThrownBy(() -> new Office(OfficeCode.of("HUA"), " ", List.of(), List.of()))
                .hasMessageContaining("HUA");
        assertThatThrownBy(() -> new Office(OfficeCode.of("HUA"), "花蓮", List.of(), List.of("")))
                .hasMessageContaining("HUA");
    }

    @Test
    void codeMayStandOnlyOnceInARoster() {
        Office office = ROSTER.offices().get(0);
        assertThatThrownBy(() -> OfficeRoster.of(List.of(office, office))).hasMessageContaining("KEE");
    }

    @Test
    void rosterMayHoldAddressesForMail() {
        OfficeRoster roster = OfficeRoster.read(new StringReader("code,name,places,aliases,emails\n"
                + "HUA,花蓮縣榮民服務處,花蓮縣,,a@example.org|b@example.org\nKIN,金門縣榮民服務處,金門縣,,\n"));
        assertThat(roster.offices().get(0).emails()).containsExactly("a@example.org", "b@example.org");
        assertThat(roster.offices().get(1).emails()).isEmpty();
        assertThat(OfficeRoster.standard().offices())
                .allMatch(office -> office.emails().isEmpty());
        assertThatThrownBy(() ->
                        OfficeRoster.read(new StringReader("code,name,places,aliases,emails\nHUA,花蓮縣榮民服務處,花蓮縣,\n")))
                .hasMessageContaining("Line 2: there should be 5 cells");
    }
}
