package org.serviceplan.report.comparison;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.serviceplan.model.AnnexKind;
import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.model.finding.Finding;
import org.serviceplan.model.finding.FindingCode;
import org.serviceplan.model.finding.Findings;
import org.serviceplan.model.finding.Severity;
import org.serviceplan.model.office.Office;
import org.serviceplan.model.source.SourceFile;
import org.serviceplan.model.source.WorkbookFormat;

import static org.assertj.core.api.Assertions.assertThat;

class AnnexStatesTest {
    private static final Findings UNREADABLE =
            Findings.of(List.of(new Finding(FindingCode.of("UNREADABLE"), Severity.ERROR, null, null, "", "檔案無法開啟")));

    @ParameterizedTest
    @CsvSource({
        "2023-01-31T23:59:59+08:00, ON_TIME, 0",
        "2023-02-01T00:00:00+08:00, LATE, 1",
        "2023-01-31T15:59:59Z, ON_TIME, 0",
        "2023-01-31T16:00:00Z, LATE, 1",
        "2023-03-02T08:00:00+08:00, LATE, 30",
    })
    void lastDayOfJanuaryEndsAtMidnightInTaiwan(String received, AnnexStatus status, int daysLate) {
        AnnexState state = state(World.of(plan().measures(received)), 112, AnnexKind.MEASURES);

        assertThat(state.status()).isEqualTo(status);
        assertThat(state.daysLate()).isEqualTo(daysLate);
        assertThat(state.due()).isEqualTo(LocalDate.of(2023, 1, 31));
        assertThat(state.received()).isEqualTo(OffsetDateTime.parse(received));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-01-31T23:00:00+08:00, 0",
        "2023-02-01T02:00:00+08:00, 1",
        "2023-01-31T16:00:00Z, 1",
        "2022-12-01T00:00:00+08:00, 0"
    })
    void missingAnnexIsNotLateBeforeItIsDue(String asOf, int daysLate) {
        AnnexState state = state(World.of().asOf(asOf), 112, AnnexKind.MEASURES);

        assertThat(state)
                .isEqualTo(new AnnexState(
                        MinguoYear.of(112),
                        AnnexKind.MEASURES,
                        AnnexStatus.MISSING,
                        LocalDate.of(2023, 1, 31),
                        null,
                        daysLate,
                        null,
                        Findings.none()));
    }

    @Test
    void outcomesAreDueTheYearAfter() {
        World world = World.of().asOf("2023-02-03T00:00:00+08:00");

        assertThat(state(world, 111, AnnexKind.OUTCOMES).daysLate()).isEqualTo(3);
        assertThat(state(world, 112, AnnexKind.OUTCOMES).due()).isEqualTo(LocalDate.of(2024, 1, 31));
        assertThat(state(world, 112, AnnexKind.OUTCOMES).daysLate()).isZero();
    }

    @Test
    void annexWithOnlyRejectedFilesIsRejectedAndStillOwed() {
        World world = World.of()
                .with(rejected("old.xlsx", "2023-01-10T08:00:00+08:00", World.HUALIEN))
                .with(rejected("new.xlsx", "2023-01-20T08:00:00+08:00", World.HUALIEN))
                .asOf("2023-02-05T08:00:00+08:00");

        AnnexState state = state(world, 112, AnnexKind.MEASURES);

        assertThat(state.status()).isEqualTo(AnnexStatus.REJECTED);
        assertThat(state.file()).isEqualTo(file("new.xlsx"));
        assertThat(state.received()).isEqualTo(OffsetDateTime.parse("2023-01-20T08:00:00+08:00"));
        assertThat(state.daysLate()).isEqualTo(5);
        assertThat(state.findings()).isSameAs(UNREADABLE);
        assertThat(state(world, 112, AnnexKind.OUTCOMES).status()).isEqualTo(AnnexStatus.MISSING);
    }

    @Test
    void acceptedFileCountsWhateverWasRejectedAfterIt() {
        World world = World.of(plan().measures("2023-01-16T09:30:00+08:00"))
                .with(rejected("worse.xlsx", "2023-01-20T08:00:00+08:00", World.HUALIEN));

        assertThat(state(world, 112, AnnexKind.MEASURES).status()).isEqualTo(AnnexStatus.ON_TIME);
    }

    @Test
    void rejectedFileOfNobodyChangesNobodysStatus() {
        World world = World.of().with(rejected("nobody.xlsx", "2023-01-10T08:00:00+08:00", null));

        assertThat(world.compare().offices())
                .flatExtracting(OfficeComparison::annexes)
                .extracting(AnnexState::status)
                .containsOnly(AnnexStatus.MISSING);
    }

    @Test
    void everyOfficeOwesTwoAnnexesAYearInRosterOrder() {
        NationalComparison comparison = World.of().compare();

        assertThat(comparison.offices())
                .extracting(OfficeComparison::office)
                .containsExactly(World.TAIPEI, World.HUALIEN, World.KINMEN);
        assertThat(comparison.offices().get(0).annexes())
                .extracting(state -> state.year() + " " + state.annex())
                .containsExactly("111 MEASURES", "111 OUTCOMES", "112 MEASURES", "112 OUTCOMES");
    }

    private static Plan plan() {
        return Plan.of(World.HUALIEN, 112).item(1, "辦理服務滿意度調查。");
    }

    private static SourceFile file(String path) {
        return new SourceFile(path, Plan.sha256(path), WorkbookFormat.XLSX);
    }

    private static RejectedFile rejected(String path, String received, Office office) {
        RejectedFile.Claim claim = new RejectedFile.Claim(office, MinguoYear.of(112), AnnexKind.MEASURES);
        return new RejectedFile(file(path), OffsetDateTime.parse(received), List.of(claim), UNREADABLE);
    }

    private static AnnexState state(World world, int year, AnnexKind kind) {
        return world.compare().offices().stream()
                .filter(office -> office.office().equals(World.HUALIEN))
                .flatMap(office -> office.annexes().stream())
                .filter(state -> state.year().value() == year && state.annex() == kind)
                .findFirst()
                .orElseThrow();
    }
}
