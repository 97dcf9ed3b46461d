package org.serviceplan.report.comparison.change;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.serviceplan.model.AnnexKind;
import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.model.source.Sha256;
import org.serviceplan.report.comparison.AnnexStatus;
import org.serviceplan.report.comparison.NationalComparison;
import org.serviceplan.report.comparison.Plan;
import org.serviceplan.report.comparison.World;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

class ChangesTest {
    private static final String DAY_1 = "2023-01-20T02:00:00+08:00";
    private static final String DAY_2 = "2023-01-21T02:00:00+08:00";
    private static final String LAST_DAY = "2023-01-31T02:00:00+08:00";
    private static final String DAY_AFTER = "2023-02-01T02:00:00+08:00";

    /** The bytes are a and b, each with as many warnings. */
    @ParameterizedTest
    @CsvSource({
        "MISSING, , 0,    ON_TIME, a, 0,   RECEIVED",
        "MISSING, , 0,    LATE, a, 0,      RECEIVED",
        "MISSING, , 0,    REJECTED, a, 0,  SENT_BACK",
        "ON_TIME, a, 0,   REJECTED, b, 0,  SENT_BACK",
        "REJECTED, a, 0,  REJECTED, a, 0,  STILL_FAULTY",
        "REJECTED, a, 0,  REJECTED, b, 0,  STILL_FAULTY",
        "REJECTED, a, 0,  ON_TIME, b, 3,   CORRECTED",
        "ON_TIME, a, 2,   ON_TIME, b, 1,   CORRECTED",
        "ON_TIME, a, 1,   LATE, b, 1,      REPLACED",
        "ON_TIME, a, 1,   ON_TIME, b, 2,   REPLACED",
        "ON_TIME, a, 0,   MISSING, , 0,    WITHDRAWN",
        "REJECTED, a, 0,  MISSING, , 0,    WITHDRAWN",
    })
    void whatHappenedToAnAnnex(
            AnnexStatus before,
            String bytesBefore,
            int warningsBefore,
            AnnexStatus now,
            String bytesNow,
            int warningsNow,
            Change.Kind kind) {
        AnnexFact was = fact(before, bytesBefore, warningsBefore);
        AnnexFact is = fact(now, bytesNow, warningsNow);

        assertThat(Changes.between(run(DAY_1, was), run(DAY_2, is))).containsExactly(new Change(kind, was, is));
    }

    @ParameterizedTest
    @CsvSource({"MISSING, ", "ON_TIME, a", "LATE, a"})
    void whatStayedAsItWasIsNoChange(AnnexStatus status, String bytes) {
        assertThat(Changes.between(run(DAY_1, fact(status, bytes, 1)), run(DAY_2, fact(status, bytes, 1))))
                .isEmpty();
    }

    @Test
    void missingAnnexIsNewlyOverdueOnceOnly() {
        AnnexFact missing = fact(AnnexStatus.MISSING, null, 0);

        assertThat(Changes.between(run(LAST_DAY, missing), run(DAY_AFTER, missing)))
                .containsExactly(new Change(Change.Kind.NEWLY_OVERDUE, missing, missing));
        assertThat(Changes.between(run(DAY_AFTER, missing), run("2023-02-02T02:00:00+08:00", missing)))
                .isEmpty();
    }

    @Test
    void faultyAnnexThatBecomesOverdueIsBoth() {
        AnnexFact faulty = fact(AnnexStatus.REJECTED, "a", 0);

        assertThat(Changes.between(run(LAST_DAY, faulty), run(DAY_AFTER, faulty)))
                .extracting(Change::kind)
                .containsExactly(Change.Kind.STILL_FAULTY, Change.Kind.NEWLY_OVERDUE);
    }

    @Test
    void annexWithdrawnAfterItWasDueIsOwedAgain() {
        AnnexFact accepted = fact(AnnexStatus.ON_TIME, "a", 0);
        AnnexFact missing = fact(AnnexStatus.MISSING, null, 0);

        assertThat(Changes.between(run(DAY_AFTER, accepted), run("2023-02-02T02:00:00+08:00", missing)))
                .extracting(Change::kind)
                .containsExactly(Change.Kind.WITHDRAWN, Change.Kind.NEWLY_OVERDUE);
    }

    @Test
    void annexThatWasNotCoveredBeforeIsNew() {
        AnnexFact accepted = fact(AnnexStatus.ON_TIME, "a", 0);
        AnnexFact longMissing = new AnnexFact(
                World.HUALIEN.code(), MinguoYear.of(110), AnnexKind.MEASURES, AnnexStatus.MISSING, null, 0, 0);

        assertThat(Changes.between(run(DAY_1), run(DAY_2, longMissing, accepted)))
                .containsExactly(new Change(Change.Kind.RECEIVED, fact(AnnexStatus.MISSING, null, 0), accepted));
        assertThat(Changes.between(run(DAY_1, accepted), run(DAY_2))).isEmpty();
    }

    @Test
    void factsOfAComparisonAreItsAnnexes() {
        NationalComparison comparison = World.of(
                        Plan.of(World.HUALIEN, 112).item(1, "辦理服務滿意度調查").measures("2023-01-16T09:30:00+08:00"))
                .offices(List.of(World.HUALIEN))
                .years(112)
                .compare();
        Sha256 bytes = comparison.offices().get(0).annexes().get(0).file().sha256();

        RunFacts facts = RunFacts.of(comparison);

        assertThat(facts.asOf()).isEqualTo(comparison.asOf());
        assertThat(facts.annexes())
                .extracting(AnnexFact::annex, AnnexFact::status, AnnexFact::sha256)
                .containsExactly(
                        tuple(AnnexKind.MEASURES, AnnexStatus.ON_TIME, bytes),
                        tuple(AnnexKind.OUTCOMES, AnnexStatus.MISSING, null));
        assertThat(Changes.between(facts, facts)).isEmpty();
    }

    @Test
    void bytesAreKnownOfWhatWasReceived() {
        assertThatThrownBy(() -> fact(AnnexStatus.ON_TIME, null, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static RunFacts run(String asOf, AnnexFact... facts) {
        return new RunFacts(OffsetDateTime.parse(asOf), Arrays.asList(facts));
    }

    private static AnnexFact fact(AnnexStatus status, String bytes, int warnings) {
        Sha256 sha256 = bytes == null ? null : Sha256.ofBytes(bytes.getBytes(UTF_8));
        return new AnnexFact(World.HUALIEN.code(), MinguoYear.of(112), AnnexKind.MEASURES, status, sha256, 0, warnings);
    }
}
