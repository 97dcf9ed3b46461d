package org.serviceplan.report.comparison;

import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.serviceplan.model.framework.PlanFrameworks;
import org.serviceplan.model.office.OfficeCode;
import org.serviceplan.model.office.OfficeRoster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** The two published plans, 花蓮 112 and 金門 111, through the whole comparison. */
class ReferencePlansTest {
    private static final OfficeCode HUA = OfficeCode.of("HUA");
    private static final OfficeCode KIN = OfficeCode.of("KIN");
    private static NationalComparison comparison;

    @BeforeAll
    static void compare() {
        OfficeRoster roster = OfficeRoster.standard();
        var hualien = roster.byCode(HUA).orElseThrow();
        var kinmen = roster.byCode(KIN).orElseThrow();
        ComparisonInput world = World.of(
                        ReferencePlans.annex1("hualien-112", hualien, "2023-01-16T09:30:00+08:00"),
                        ReferencePlans.annex2("hualien-112", hualien, "2023-01-16T09:30:00+08:00"),
                        ReferencePlans.annex1("kinmen-111", kinmen, "2022-02-10T09:30:00+08:00"),
                        ReferencePlans.annex2("kinmen-111", kinmen, "2022-02-10T09:30:00+08:00"))
                .offices(roster.offices())
                .with(new FileCounts(4, 4, 0, 0, 0))
                .input();
        comparison = NationalComparer.compare(new ComparisonInput(
                roster,
                PlanFrameworks.standard(),
                world.year(),
                world.years(),
                world.asOf(),
                world.submissions(),
                world.rejections(),
                world.files()));
    }

    @Test
    void totalsAreThoseOfTheTranscriptions() {
        assertThat(comparison.totals()).isEqualTo(new Totals(new FileCounts(4, 4, 0, 0, 0), 57, 21));
    }

    @Test
    void eighteenOfNineteenOfficesOweAnnex1Of112AndKinmenWasLate() {
        assertThat(comparison.offices()).hasSize(19);
        assertThat(comparison.offices())
                .flatExtracting(OfficeComparison::annexes)
                .filteredOn(state ->
                        state.year().value() == 112 && state.annex().name().equals("MEASURES"))
                .filteredOn(state -> state.status() == AnnexStatus.MISSING)
                .hasSize(18)
                .allMatch(state -> state.daysLate() == 1);
        assertThat(office(KIN).annexes().get(0))
                .extracting(AnnexState::status, AnnexState::daysLate)
                .containsExactly(AnnexStatus.LATE, 10);
        assertThat(office(HUA).annexes().get(2))
                .extracting(AnnexState::status, AnnexState::daysLate)
                .containsExactly(AnnexStatus.ON_TIME, 0);
    }

    @Test
    void itemsHaveTheMeasuresOfThePlans() {
        assertThat(office(HUA).items()).extracting(ItemCount::measures).containsExactly(6, 4, 4, 3, 2, 2);
        assertThat(office(HUA).items()).extracting(ItemCount::quantified).containsExactly(1, 0, 0, 1, 0, 1);
        assertThat(office(HUA).items()).extracting(ItemCount::reported).containsOnly(0);
        assertThat(office(KIN).items()).extracting(ItemCount::measures).containsExactly(10, 6, 5, 8, 3, 4);
        assertThat(office(KIN).items()).extracting(ItemCount::quantified).containsOnly(0);
    }

    @Test
    void hualienPromisesThreeNumbersAndReportsNone() {
        assertThat(comparison.targets())
                .extracting(
                        result ->
                                result.measure().item() + "." + result.measure().measure(),
                        result -> result.target().quantity().intValue(),
                        result -> result.target().unit(),
                        TargetResult::attainment)
                .containsExactly(
                        tuple("1.6", 20, "小時", Attainment.NO_FIGURE),
                        tuple("4.2", 2, "場次", Attainment.NO_FIGURE),
                        tuple("6.2", 4, "場次", Attainment.NO_FIGURE));
    }

    @Test
    void everyRowOfHualiensAnnex2FindsItsMeasureDespiteTheTwoSlips() {
        assertThat(comparison.plans().outcomes()).hasSize(21);
        assertThat(comparison.plans().outcomes())
                .allSatisfy(row -> assertThat(row.measure()).isNotNull())
                .allSatisfy(row ->
                        assertThat(row.measure().measure()).isEqualTo(row.row().ordinal()));
    }

    @Test
    void samePromiseUnderDifferentItemsIsOneTheme() {
        List<Theme> duty = comparison.themes().stream()
                .filter(theme -> theme.label().contains("非上班時間"))
                .toList();

        assertThat(duty).hasSize(1);
        assertThat(duty.get(0).members())
                .extracting(member -> member.measure().office() + " "
                        + member.measure().item() + "."
                        + member.measure().measure())
                .containsExactly("HUA 3.2", "KIN 2.2");
    }

    @Test
    void nothingIsComparedWithAYearNobodySubmitted() {
        assertThat(comparison.continuity()).isEmpty();
    }

    private static OfficeComparison office(OfficeCode code) {
        return comparison.offices().stream()
                .filter(office -> office.office().code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
