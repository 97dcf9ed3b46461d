package org.serviceplan.report.comparison.chase;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.serviceplan.model.AnnexKind;
import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.model.finding.Finding;
import org.serviceplan.model.finding.FindingCode;
import org.serviceplan.model.finding.Findings;
import org.serviceplan.model.finding.Severity;
import org.serviceplan.model.office.Office;
import org.serviceplan.model.source.Sha256;
import org.serviceplan.model.source.SourceFile;
import org.serviceplan.model.source.WorkbookFormat;
import org.serviceplan.report.comparison.Plan;
import org.serviceplan.report.comparison.ReceivedSubmission;
import org.serviceplan.report.comparison.RejectedFile;
import org.serviceplan.report.comparison.World;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class ChaseListTest {
    @Test
    void officesThatOweSomethingAreListedInRosterOrder() {
        ChaseList list = ChaseList.of(World.of(annex1(World.HUALIEN)).years(112).compare());

        assertThat(list.asOf()).isEqualTo(LocalDate.of(2023, 2, 1));
        assertThat(list.reminders())
                .extracting(reminder -> reminder.office().name(), reminder -> owed(reminder)
                        .daysOverdue())
                .containsExactly(tuple("臺北市榮民服務處", 1), tuple("金門縣榮民服務處", 1));
    }

    @Test
    void annexThatIsNotYetDueIsNotOwed() {
        World onTheLastDay = World.of().years(112).asOf("2023-01-31T23:59:59+08:00");

        assertThat(ChaseList.of(onTheLastDay.compare()).reminders()).isEmpty();
    }

    @Test
    void rejectedFileAwaitsCorrectionEvenBeforeItIsDue() {
        ChaseList list = ChaseList.of(World.of()
                .years(112)
                .with(rejected(World.HUALIEN, 112, AnnexKind.MEASURES, "2023-01-10T23:30:00+08:00"))
                .asOf("2023-01-15T00:30:00+08:00")
                .compare());

        assertThat(list.reminders()).hasSize(1);
        assertThat(owed(list.reminders().get(0)))
                .extracting(Owed::isAwaitingCorrection, Owed::awaitingSince, Owed::daysAwaiting, Owed::daysOverdue)
                .containsExactly(true, LocalDate.of(2023, 1, 10), 5, 0);
        assertThat(list.reminders().get(0).text())
                .isEqualTo(
                        """
                        受文者：花蓮縣榮民服務處
                        主旨：貴處提升政府服務效能執行計畫附件尚有1件待補正，請儘速辦理，請查照。
                        說明：
                        一、截至112年1月15日止，貴處尚待辦理之附件如下：
                        （一）112年度附件一（具體作法）：112年1月10日收件，經檢核須補正而退件（計錯誤2項、警告1項），待補正已5日；繳交期限為112年1月31日，尚未逾期。
                        二、退件者，請依補正通知所列事項逐項修正後重新繳交；如於本通知送達前業已繳交，免再辦理。""");
    }

    @Test
    void oneTextAsksForAllThatAnOfficeOwes() {
        ChaseList list = ChaseList.of(World.of()
                .offices(List.of(World.HUALIEN))
                .with(rejected(World.HUALIEN, 111, AnnexKind.OUTCOMES, "2023-01-16T09:30:00+08:00"))
                .asOf("2023-02-03T08:00:00+08:00")
                .compare());

        assertThat(list.reminders())
                .extracting(Reminder::text)
                .containsExactly(
                        """
                        受文者：花蓮縣榮民服務處
                        主旨：貴處提升政府服務效能執行計畫附件尚有3件未繳交或待補正，請儘速辦理，請查照。
                        說明：
                        一、截至112年2月3日止，貴處尚待辦理之附件如下：
                        （一）111年度附件一（具體作法）：繳交期限為111年1月31日，已逾期368日。
                        （二）111年度附件二（執行成效）：112年1月16日收件，經檢核須補正而退件（計錯誤2項、警告1項），待補正已18日；繳交期限為112年1月31日，已逾期3日。
                        （三）112年度附件一（具體作法）：繳交期限為112年1月31日，已逾期3日。
                        二、未繳交者，請於文到後儘速繳交；退件者，請依補正通知所列事項逐項修正後重新繳交；如於本通知送達前業已繳交，免再辦理。""");
    }

    @Test
    void lateButAcceptedAnnexIsNotOwed() {
        ChaseList list = ChaseList.of(
                World.of(Plan.of(World.HUALIEN, 112).item(1, "辦理服務滿意度調查").measures("2023-02-01T09:00:00+08:00"))
                        .offices(List.of(World.HUALIEN))
                        .years(112)
                        .asOf("2023-02-03T08:00:00+08:00")
                        .compare());

        assertThat(list.reminders()).isEmpty();
    }

    private static Owed owed(Reminder reminder) {
        assertThat(reminder.owed()).hasSize(1);
        return reminder.owed().get(0);
    }

    private static ReceivedSubmission annex1(Office office) {
        return Plan.of(office, 112).item(1, "辦理服務滿意度調查").measures("2023-01-16T09:30:00+08:00");
    }

    private static RejectedFile rejected(Office office, int year, AnnexKind kind, String received) {
        SourceFile file = new SourceFile("faulty.xlsx", Sha256.ofBytes("faulty".getBytes(UTF_8)), WorkbookFormat.XLSX);
        return new RejectedFile(
                file,
                OffsetDateTime.parse(received),
                List.of(new RejectedFile.Claim(office, MinguoYear.of(year), kind)),
                Findings.of(List.of(finding(Severity.ERROR), finding(Severity.ERROR), finding(Severity.WARNING))));
    }

    private static Finding finding(Severity severity) {
        return new Finding(FindingCode.of("BLANK_MEASURE"), severity, null, null, "", "請補填具體作法");
    }
}
