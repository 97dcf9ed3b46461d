package org.serviceplan.report.comparison;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.serviceplan.model.AnnexKind;
import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.model.office.Office;

import static org.assertj.core.api.Assertions.assertThat;

class CurrentSubmissionsTest {
    private static final MinguoYear YEAR = MinguoYear.of(112);

    @Test
    void correctedSubmissionSupersedesTheOlderOne() {
        ReceivedSubmission first = plan("first.xlsx").measures("2023-01-16T09:30:00+08:00");
        ReceivedSubmission corrected = plan("corrected.xlsx").measures("2023-01-20T09:30:00+08:00");

        assertThat(current(first, corrected)).isSameAs(corrected);
        assertThat(current(corrected, first)).isSameAs(corrected);
    }

    @Test
    void momentsCountNotTheirOffsets() {
        ReceivedSubmission later = plan("later.xlsx").measures("2023-01-16T02:00:00Z");
        ReceivedSubmission earlier = plan("earlier.xlsx").measures("2023-01-16T09:30:00+08:00");

        assertThat(current(later, earlier)).isSameAs(later);
    }

    @Test
    void sameMomentIsDecidedByPathWhateverTheOrder() {
        ReceivedSubmission a = plan("a.xlsx").measures("2023-01-16T09:30:00+08:00");
        ReceivedSubmission b = plan("b.xlsx").measures("2023-01-16T09:30:00+08:00");

        assertThat(current(a, b)).isSameAs(b);
        assertThat(current(b, a)).isSameAs(b);
    }

    @Test
    void officesOutsideTheRosterAndYearsNotCoveredAreLeftOut() {
        Office closed = World.office("OLD", "舊榮民服務處");
        ReceivedSubmission foreign = Plan.of(closed, 112).item(1, "作法").measures("2023-01-16T09:30:00+08:00");
        ReceivedSubmission past = Plan.of(World.HUALIEN, 108).item(1, "作法").measures("2019-01-16T09:30:00+08:00");

        NationalComparison comparison = World.of(foreign, past).compare();

        assertThat(comparison.totals().measures()).isZero();
        assertThat(comparison.themes()).isEmpty();
    }

    private static Plan plan(String path) {
        return Plan.of(World.HUALIEN, 112).in(path).item(1, "辦理服務滿意度調查。");
    }

    private static ReceivedSubmission current(ReceivedSubmission... submissions) {
        ComparisonInput input = World.of(submissions).input();
        assertThat(input.submissions()).isEqualTo(List.of(submissions));
        return CurrentSubmissions.of(input)
                .find(World.HUALIEN.code(), YEAR, AnnexKind.MEASURES)
                .orElseThrow();
    }
}
