package org.serviceplan.report.comparison.statistics;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.serviceplan.model.Measure;
import org.serviceplan.model.MeasuresAnnex;
import org.serviceplan.model.PlanItem;
import org.serviceplan.model.ResponsibleUnit;
import org.serviceplan.model.Submission;
import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.model.finding.Findings;
import org.serviceplan.model.office.Office;
import org.serviceplan.model.quantity.Target;
import org.serviceplan.model.source.CellRef;
import org.serviceplan.model.source.Sha256;
import org.serviceplan.model.source.SourceFile;
import org.serviceplan.model.source.WorkbookFormat;
import org.serviceplan.report.comparison.NationalComparison;
import org.serviceplan.report.comparison.ReceivedSubmission;
import org.serviceplan.report.comparison.World;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class UnitLoadTest {
    private static final MinguoYear YEAR = MinguoYear.of(112);
    private static final NationalComparison COMPARISON = World.of(
                    annex1(World.TAIPEI, measure(1, "辦理講習每年至少20小時", "處綜合", "志工"), measure(2, "辦理滿意度調查", "處綜合 ")),
                    annex1(
                            World.HUALIEN,
                            measure(1, "辦理講習每年至少20小時", "志工", "志 工"),
                            measure(2, "非上班時間專人輪值"),
                            measure(3, "清查榮民資料", "服務台"),
                            measure(4, "清查眷屬資料", "服務臺"),
                            measure(5, "清查遺眷資料", "服務臺")))
            .compare();

    @Test
    void nationalLoadIsByUnitWhateverItsSpelling() {
        assertThat(UnitLoad.national(COMPARISON, YEAR))
                .containsExactly(
                        new UnitLoad("服務臺", 1, 3, 0, 0),
                        new UnitLoad("志工", 2, 2, 2, 0),
                        new UnitLoad("處綜合", 1, 2, 1, 0),
                        new UnitLoad("", 1, 1, 0, 0));
    }

    @Test
    void officesLoadIsItsOwn() {
        assertThat(UnitLoad.byOffice(COMPARISON, YEAR).get(World.TAIPEI.code()))
                .containsExactly(new UnitLoad("處綜合", 1, 2, 1, 0), new UnitLoad("志工", 1, 1, 1, 0));
        assertThat(UnitLoad.byOffice(COMPARISON, YEAR)).doesNotContainKey(World.KINMEN.code());
        assertThat(UnitLoad.national(COMPARISON, YEAR.previous())).isEmpty();
    }

    private static Measure measure(int number, String text, String... units) {
        return Measure.builder()
                .ordinal(number)
                .text(text)
                .cell(CellRef.of(number, 2))
                .units(Arrays.stream(units).map(ResponsibleUnit::of).toList())
                .targets(Target.findAll(text))
                .build();
    }

    private static ReceivedSubmission annex1(Office office, Measure... measures) {
        SourceFile file = new SourceFile(
                office.code() + ".xlsx", Sha256.ofBytes(office.name().getBytes(UTF_8)), WorkbookFormat.XLSX);
        MeasuresAnnex annex = new MeasuresAnnex(
                office, YEAR, "具體作法", "附件一", List.of(new PlanItem(1, "要項", CellRef.of(0, 0), List.of(measures))));
        return new ReceivedSubmission(
                Submission.of(file, annex), OffsetDateTime.parse("2023-01-16T09:30:00+08:00"), Findings.none());
    }
}
