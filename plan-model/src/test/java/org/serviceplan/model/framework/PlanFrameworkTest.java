package org.serviceplan.model.framework;

import java.io.StringReader;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.serviceplan.model.calendar.MinguoYear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PlanFrameworkTest {
    private static final PlanFramework FRAMEWORK = PlanFramework.forYear(MinguoYear.of(112));

    @Test
    void sixItemsHoldFrom106() {
        assertThat(FRAMEWORK.validFrom()).isEqualTo(MinguoYear.of(106));
        assertThat(FRAMEWORK.items())
                .extracting(ImplementationItem::heading)
                .containsExactly(
                        "完備基礎服務項目，注重服務特性差異化",
                        "重視全程意見回饋及參與，力求服務切合退除役官兵及眷屬需求",
                        "便捷服務遞送過程與方式，提升退除役官兵及眷屬生活便利度",
                        "關懷多元對象及城鄉差距，促進社會資源公平使用",
                        "開放政府透明治理，優化機關管理創新",
                        "掌握社經發展趨勢，專案規劃前瞻服務");
    }

    @ParameterizedTest
    @CsvSource({
        "'完備基礎服務項目,注重服務特性差異化', 1",
        "重視全程意見回饋及參與，力求服務切合民眾需求, 2",
        "便捷服務遞送過程與方式，提升民眾生活便利度, 3",
        "關懷多元對象及城鄉差距，促進社會資源公平使用。, 4"
    })
    void headingIsKnownInItsAcceptedWordings(String heading, int ordinal) {
        assertThat(FRAMEWORK.byHeading(heading))
                .map(ImplementationItem::ordinal)
                .hasValue(ordinal);
    }

    @ParameterizedTest
    @ValueSource(strings = {"完備基礎服務項目，注重服務特性異化", "", "完備基礎服務項目", "力求服務切合民眾需求"})
    void headingWithAnythingLostIsNotAccepted(String heading) {
        assertThat(FRAMEWORK.byHeading(heading)).isEmpty();
    }

    @Test
    void itemsAreKnownByTheirNumbers() {
        assertThat(FRAMEWORK.item(6)).map(ImplementationItem::heading).hasValue("掌握社經發展趨勢，專案規劃前瞻服務");
        assertThat(FRAMEWORK.item(0)).isEmpty();
        assertThat(FRAMEWORK.item(7)).isEmpty();
    }

    @Test
    void newerFrameworkReplacesTheOlderFromItsYear() {
        PlanFrameworks frameworks = PlanFrameworks.read(
                new StringReader(
                        """
                valid_from,ordinal,heading,variants
                106,1,甲,
                113,1,乙,丙|丁
                113,2,戊,
                """));
        assertThat(frameworks.forYear(MinguoYear.of(112)).items()).hasSize(1);
        assertThat(frameworks.forYear(MinguoYear.of(113)).item(1).orElseThrow().variants())
                .containsExactly("丙", "丁");
        assertThat(frameworks.forYear(MinguoYear.of(120)).items()).hasSize(2);
        assertThat(frameworks.forYear(MinguoYear.of(100)).validFrom()).isEqualTo(MinguoYear.of(106));
    }

    @Test
    void faultyFrameworksAreRefused() {
        assertThatThrownBy(() -> PlanFrameworks.read(new StringReader("valid_from,ordinal,heading,variants\n")))
                .hasMessageContaining("at least one");
        assertThatThrownBy(
                        () -> PlanFrameworks.read(new StringReader("valid_from,ordinal,heading,variants\n106,一,甲,\n")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Line 2:");
        assertThatThrownBy(
                        () -> PlanFrameworks.read(new StringReader("valid_from,ordinal,heading,variants\n106,2,甲,\n")))
                .hasMessageContaining("numbered 2");
    }
}
