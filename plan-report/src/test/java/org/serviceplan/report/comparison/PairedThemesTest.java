package org.serviceplan.report.comparison;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.model.office.Office;
import org.serviceplan.report.comparison.pairing.MeasureName;
import org.serviceplan.report.comparison.pairing.Pairing;
import org.serviceplan.report.comparison.pairing.Pairings;

import static org.assertj.core.api.Assertions.assertThat;

/** What headquarters has decided wins over likeness. */
class PairedThemesTest {
    private static final String SURVEY = "辦理服務滿意度調查";
    private static final String LONG_SURVEY = "辦理服務滿意度調查，分析結果並改進缺失";
    private static final String DUTY = "非上班時間設置專人輪值";
    private static final String RECEIVED = "2023-01-16T09:30:00+08:00";

    @Test
    void measuresThatAreNothingAlikeAreOneThemeWhereDecided() {
        List<Theme> themes = themes(SURVEY, DUTY, LONG_SURVEY, same(World.TAIPEI, World.HUALIEN));

        assertThat(themes).hasSize(1);
        assertThat(themes.get(0).label()).isEqualTo(SURVEY);
        assertThat(themes.get(0).members())
                .extracting(member ->
                        member.measure().office() + " " + (member.score().signum() == 0))
                .containsExactly("TPE false", "HUA true", "KIN false");
    }

    @Test
    void similarMeasuresArePartedWhereDecided() {
        List<Theme> themes = themes(SURVEY, LONG_SURVEY, DUTY, different(World.TAIPEI, World.HUALIEN));

        assertThat(themes).extracting(Theme::label).containsExactly(SURVEY, LONG_SURVEY, DUTY);
    }

    @Test
    void measuresOfOneWordingArePartedAndKeepThemesOfTheirOwn() {
        List<Theme> themes = themes(SURVEY, SURVEY, SURVEY, different(World.TAIPEI, World.HUALIEN));

        assertThat(themes).extracting(Theme::label).containsExactly(SURVEY, SURVEY);
        assertThat(themes).extracting(Theme::id).doesNotHaveDuplicates();
        assertThat(themes.get(0).members())
                .extracting(member -> member.measure().office())
                .containsExactly(World.TAIPEI.code(), World.KINMEN.code());
        assertThat(themes.get(0).id())
                .isEqualTo(themes(SURVEY, SURVEY, SURVEY).get(0).id());
    }

    /** Both are like the third, which stands for them; only one of them may stay with it. */
    @Test
    void membersOfOneThemeArePartedThoughNeitherStandsForIt() {
        String other = "辦理服務滿意度調查，並公布於網站";
        List<Theme> together = themes(LONG_SURVEY, other, SURVEY);
        List<Theme> parted = themes(LONG_SURVEY, other, SURVEY, different(World.TAIPEI, World.HUALIEN));

        assertThat(together).hasSize(1);
        assertThat(parted).hasSize(2);
        assertThat(parted).noneMatch(theme -> theme.members().stream()
                .map(member -> member.measure().office())
                .toList()
                .containsAll(List.of(World.TAIPEI.code(), World.HUALIEN.code())));
    }

    @Test
    void decisionAboutAMeasureThatIsNotThereChangesNothing() {
        Pairing absent = new Pairing(
                2,
                Pairing.Decision.SAME,
                name(World.TAIPEI),
                new MeasureName(World.KINMEN.code(), MinguoYear.of(111), 9, 9));

        assertThat(themes(SURVEY, DUTY, LONG_SURVEY, absent)).isEqualTo(themes(SURVEY, DUTY, LONG_SURVEY));
    }

    private static List<Theme> themes(String taipei, String hualien, String kinmen, Pairing... decided) {
        ComparisonInput input = World.of(
                        Plan.of(World.TAIPEI, 112).item(1, taipei).measures(RECEIVED),
                        Plan.of(World.HUALIEN, 112).item(1, hualien).measures(RECEIVED),
                        Plan.of(World.KINMEN, 112).item(1, kinmen).measures(RECEIVED))
                .input();
        NationalComparison comparison = NationalComparer.compare(input.withPairings(new Pairings(List.of(decided))));
        assertThat(ControlTotals.of(comparison).checks()).allMatch(ControlTotals.Check::holds);
        return comparison.themes();
    }

    private static Pairing same(Office one, Office other) {
        return new Pairing(2, Pairing.Decision.SAME, name(one), name(other));
    }

    private static Pairing different(Office one, Office other) {
        return new Pairing(2, Pairing.Decision.DIFFERENT, name(one), name(other));
    }

    private static MeasureName name(Office office) {
        return new MeasureName(office.code(), MinguoYear.of(112), 1, 1);
    }
}
