package org.serviceplan.model;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.serviceplan.model.calendar.Deadline;
import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.model.office.Office;
import org.serviceplan.model.office.OfficeRoster;
import org.serviceplan.model.quantity.Target;
import org.serviceplan.model.source.CellRef;
import org.serviceplan.model.source.Sha256;
import org.serviceplan.model.source.SourceFile;
import org.serviceplan.model.source.WorkbookFormat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SubmissionTest {
    private static final MinguoYear YEAR = MinguoYear.of(112);
    private static final CellRef CELL = CellRef.parse("C8");
    private static final SourceFile FILE =
            new SourceFile("112/花蓮.xlsx", Sha256.ofBytes(new byte[0]), WorkbookFormat.XLSX);
    private static final Office HUALIEN =
            OfficeRoster.standard().find("花蓮縣榮民服務處").orElseThrow();
    private static final Office KINMEN =
            OfficeRoster.standard().find("金門縣榮民服務處").orElseThrow();

    @Test
    void annexWithOfficeAndYearIsASubmission() {
        Submission submission = Submission.of(FILE, promised(HUALIEN, measure().build()));
        assertThat(submission.office()).isEqualTo(HUALIEN);
        assertThat(submission.year()).isEqualTo(YEAR);
        assertThat(submission.kind()).isEqualTo(AnnexKind.MEASURES);
        assertThat(submission.annex().measures()).hasSize(1);
    }

    @Test
    void annexOfNobodyOrOfAnotherOfficeIsNone() {
        assertThatThrownBy(() -> Submission.of(FILE, promised(null))).hasMessageContaining("112/花蓮.xlsx");
        assertThatThrownBy(() -> new Submission(FILE, KINMEN, YEAR, promised(HUALIEN)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void onlyTheSecondAnnexReportsOutcomes() {
        Measure reported = measure().outcome(Outcome.parse("計120人次", CELL)).build();
        assertThat(reported(reported).measures()).containsExactly(reported);
        assertThatThrownBy(() -> promised(HUALIEN, reported)).hasMessageContaining("C8");
        assertThatThrownBy(() -> reported(measure().build())).hasMessageContaining("C8");
        assertThatThrownBy(() ->
                        reported(reported.toBuilder().deadline(Deadline.blank()).build()))
                .hasMessageContaining("C8");
    }

    @Test
    void measureKnowsWhatItPromisesAndWhatWasReported() {
        Measure bare = measure().build();
        assertThat(bare.isQuantified()).isFalse();
        assertThat(bare.isReported()).isFalse();
        assertThat(measure().targets(Target.findAll("每年至少20小時")).build().isQuantified())
                .isTrue();
        assertThat(measure().outcome(Outcome.parse(" ", CELL)).build().isReported())
                .isFalse();
        assertThat(measure().outcome(Outcome.parse("已辦理", CELL)).build().isReported())
                .isTrue();
    }

    @Test
    void annexesAreDueByTheEndOfJanuary() {
        assertThat(AnnexKind.MEASURES.due(YEAR)).isEqualTo(LocalDate.of(2023, 1, 31));
        assertThat(AnnexKind.OUTCOMES.due(YEAR)).isEqualTo(LocalDate.of(2024, 1, 31));
    }

    @Test
    void numbersStartAtOneAndUnitsHaveNames() {
        assertThatThrownBy(() -> measure().ordinal(0).build()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PlanItem(0, "", CELL, List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ResponsibleUnit.of(" ")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Measure.MeasureBuilder measure() {
        return Measure.builder().ordinal(6).text("辦理講習").cell(CELL);
    }

    private static MeasuresAnnex promised(@Nullable Office office, Measure... measures) {
        return new MeasuresAnnex(office, YEAR, "", "附件一", List.of(new PlanItem(1, "", CELL, List.of(measures))));
    }

    private static OutcomesAnnex reported(Measure... measures) {
        return new OutcomesAnnex(HUALIEN, YEAR, "", "附件二", List.of(new PlanItem(1, "", CELL, List.of(measures))));
    }
}
