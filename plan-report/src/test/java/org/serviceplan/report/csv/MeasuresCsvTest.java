package org.serviceplan.report.csv;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.serviceplan.model.Measure;
import org.serviceplan.model.MeasuresAnnex;
import org.serviceplan.model.PlanItem;
import org.serviceplan.model.ResponsibleUnit;
import org.serviceplan.model.Submission;
import org.serviceplan.model.calendar.Deadline;
import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.model.quantity.Target;
import org.serviceplan.model.source.CellRef;
import org.serviceplan.report.comparison.NationalComparison;
import org.serviceplan.report.comparison.Plan;
import org.serviceplan.report.comparison.ReceivedSubmission;
import org.serviceplan.report.comparison.World;

import static org.assertj.core.api.Assertions.assertThat;

class MeasuresCsvTest {
    private static final String HEAD =
            "\uFEFF年度,機關代碼,機關,項次,實施要項,序號,具體作法,負責業參,完成期限,期限類別,期限日期," + "量化目標,執行成效,主題代碼,主題,檔案,工作表,儲存格\r\n";

    @Test
    void everyMeasureIsOneLineWithAllThatIsKnownOfIt() throws IOException {
        String text = "辦理講習每年至少20小時，以及\"專業\"訓練";
        Measure measure = Measure.builder()
                .ordinal(6)
                .text(text)
                .cell(CellRef.parse("C8"))
                .units(List.of(ResponsibleUnit.of("處綜合"), ResponsibleUnit.of("志工")))
                .deadline(Deadline.parse("112年12月31日前", MinguoYear.of(112)))
                .targets(Target.findAll(text))
                .build();
        NationalComparison comparison = World.of(
                        withMeasure(measure),
                        Plan.of(World.HUALIEN, 112)
                                .outcome(1, 6, text, "辦理24小時,\n計120人次")
                                .outcomes("2024-01-16T09:30:00+08:00"))
                .compare();
        String theme = comparison.themes().get(0).id();

        assertThat(csv(comparison))
                .isEqualTo(HEAD
                        + "112,HUA,花蓮縣榮民服務處,1,完備基礎服務項目,6,\"辦理講習每年至少20小時，以及\"\"專業\"\"訓練\",處綜合、志工,"
                        + "112年12月31日前,有期日,2023-12-31,每年至少20小時,\"辦理24小時,\n計120人次\"," + theme
                        + ",\"辦理講習每年至少20小時，以及\"\"專業\"\"訓練\",112/花蓮縣榮民服務處.xlsx,附件一,C8\r\n");
    }

    @Test
    void measureOnAnotherSheetThanItsAnnexBeginsOnNamesItsOwn() throws IOException {
        Measure measure = Measure.builder()
                .ordinal(1)
                .text("辦理講習")
                .cell(CellRef.parse("C8").on("附件一(續)"))
                .build();

        assertThat(csv(World.of(withMeasure(measure)).compare())).endsWith(",附件一(續),C8\r\n");
    }

    @Test
    void whatTheAnnexDoesNotSayStaysEmpty() throws IOException {
        NationalComparison comparison = World.of(
                        Plan.of(World.KINMEN, 111).item(7, "辦理滿意度調查").measures("2022-01-16T09:30:00+08:00"))
                .compare();
        String theme = comparison.themes().get(0).id();

        assertThat(csv(comparison))
                .isEqualTo(HEAD + "111,KIN,金門縣榮民服務處,7,要項7,1,辦理滿意度調查,,,無此欄,,,," + theme
                        + ",辦理滿意度調查,111/金門縣榮民服務處.xlsx,附件一,C3\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "＝1＋1"})
    void textThatBeginsLikeAFormulaIsKeptFromBecomingOne(String text) throws IOException {
        String csv = csv(World.of(Plan.of(World.HUALIEN, 112).item(1, text).measures("2023-01-16T09:30:00+08:00"))
                .compare());

        assertThat(csv).contains(",1,'" + text + ",");
    }

    private static ReceivedSubmission withMeasure(Measure measure) {
        ReceivedSubmission plain = Plan.of(World.HUALIEN, 112).measures("2023-01-16T09:30:00+08:00");
        Submission submission = plain.submission();
        MeasuresAnnex annex = new MeasuresAnnex(
                World.HUALIEN,
                MinguoYear.of(112),
                "",
                "附件一",
                List.of(new PlanItem(1, "要項", CellRef.of(0, 0), List.of(measure))));
        return new ReceivedSubmission(Submission.of(submission.file(), annex), plain.received(), plain.findings());
    }

    private static String csv(NationalComparison comparison) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        MeasuresCsv.write(comparison, World.TWO_ITEMS, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
