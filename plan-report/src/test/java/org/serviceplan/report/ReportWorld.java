package org.serviceplan.report;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.serviceplan.model.Annex;
import org.serviceplan.model.AnnexKind;
import org.serviceplan.model.Measure;
import org.serviceplan.model.MeasuresAnnex;
import org.serviceplan.model.Outcome;
import org.serviceplan.model.OutcomesAnnex;
import org.serviceplan.model.PlanItem;
import org.serviceplan.model.ResponsibleUnit;
import org.serviceplan.model.Submission;
import org.serviceplan.model.calendar.Deadline;
import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.model.finding.Finding;
import org.serviceplan.model.finding.FindingCode;
import org.serviceplan.model.finding.Findings;
import org.serviceplan.model.finding.Severity;
import org.serviceplan.model.framework.ImplementationItem;
import org.serviceplan.model.framework.PlanFramework;
import org.serviceplan.model.framework.PlanFrameworks;
import org.serviceplan.model.office.Office;
import org.serviceplan.model.office.OfficeCode;
import org.serviceplan.model.office.OfficeRoster;
import org.serviceplan.model.quantity.Target;
import org.serviceplan.model.source.CellRef;
import org.serviceplan.model.source.Sha256;
import org.serviceplan.model.source.SourceFile;
import org.serviceplan.model.source.WorkbookFormat;
import org.serviceplan.report.comparison.ComparisonInput;
import org.serviceplan.report.comparison.FileCounts;
import org.serviceplan.report.comparison.ReceivedSubmission;
import org.serviceplan.report.comparison.RejectedFile;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Makes up offices and what they submitted: invented wording, but every status, kind of deadline, target and finding occurs. */
public final class ReportWorld {
    public static final MinguoYear YEAR = MinguoYear.of(112);
    public static final OffsetDateTime AS_OF = OffsetDateTime.parse("2024-02-03T02:00:00+08:00");

    private static final List<String> VERBS = List.of("辦理", "推動", "精進", "強化", "持續檢討", "規劃");
    private static final List<String> THINGS =
            List.of("志工基礎訓練", "就業媒合活動", "臨櫃服務流程", "服務滿意度問卷調查", "榮民（眷）訪視慰問", "線上申辦資訊", "長照資源轉介", "服務台標示更新");
    private static final List<String> PURPOSES = List.of(
            "以提升服務品質。",
            "以縮短民眾等候時間，並依實況滾動修正。",
            "每年至少20小時。",
            "至少4場次。",
            "滿意度達80%以上。",
            "結合地方政府及社福機構資源，提供退除役官兵及眷屬即時、可近之服務，並定期檢討成效。");
    private static final List<String> OUTCOMES =
            List.of("", "全年辦理講習共計24小時。", "辦理3場次，計281人次參與。", "滿意度達95.71%。", "已完成檢討，流程由5步驟簡化為3步驟。");
    private static final List<String> DEADLINES = List.of("持續辦理", "112年12月31日前", "每季", "", "視經費而定");

    private final Random random = new Random(42);
    private final OfficeRoster roster;
    private final List<MinguoYear> years;
    private final PlanFramework framework = PlanFramework.forYear(YEAR);
    private final List<ReceivedSubmission> submissions = new ArrayList<>();
    private final List<RejectedFile> rejections = new ArrayList<>();

    private ReportWorld(OfficeRoster roster, int years) {
        this.roster = roster;
        this.years = IntStream.rangeClosed(YEAR.value() - years + 1, YEAR.value())
                .mapToObj(MinguoYear::of)
                .toList();
    }

    /** The standard roster and the two years up to {@link #YEAR}. */
    public static ComparisonInput ofNineteenOffices() {
        return ofNineteenOffices(2);
    }

    /** The standard roster and so many years up to {@link #YEAR}. */
    public static ComparisonInput ofNineteenOffices(int years) {
        return new ReportWorld(OfficeRoster.standard(), years).input();
    }

    /** As many invented offices. */
    public static ComparisonInput of(int offices) {
        return new ReportWorld(
                        OfficeRoster.of(IntStream.rangeClosed(1, offices)
                                .mapToObj(i -> new Office(
                                        OfficeCode.of("X" + i),
                                        "模擬第" + i + "區榮民服務處",
                                        List.of("模擬第" + i + "區"),
                                        List.of()))
                                .toList()),
                        2)
                .input();
    }

    private ComparisonInput input() {
        for (int i = 0; i < roster.offices().size(); i++) {
            Office office = roster.offices().get(i);
            for (MinguoYear year : years) {
                submit(i, office, year);
            }
        }
        return result();
    }

    private ComparisonInput result() {
        int accepted = submissions.size();
        FileCounts files = new FileCounts(accepted + rejections.size() + 2, accepted, rejections.size(), 1, 1);
        return new ComparisonInput(
                roster, PlanFrameworks.standard(), YEAR, years, AS_OF, submissions, rejections, files);
    }

    /** Every seventh office owes its annex 1, every seventh had it sent back; every third owes its annex 2. */
    private void submit(int index, Office office, MinguoYear year) {
        int turn = (index + year.value()) % 7;
        if (turn == 3) {
            return;
        }
        if (turn == 5) {
            reject(office, year);
            return;
        }
        List<PlanItem> items = items(year);
        int daysLate = turn == 1 ? 1 + random.nextInt(40) : -random.nextInt(20);
        accept(new MeasuresAnnex(office, year, office.name() + year + "年度具體作法", "附件一", items), daysLate);
        if (index % 3 != 2) {
            accept(new OutcomesAnnex(office, year, office.name() + year + "年度執行成效", "附件二", reported(items)), daysLate);
        }
    }

    private void accept(Annex annex, int daysLate) {
        Submission submission = Submission.of(file(annex), annex);
        OffsetDateTime received = annex.kind()
                .due(submission.year())
                .plusDays(daysLate)
                .atTime(9, 30)
                .atOffset(AS_OF.getOffset());
        submissions.add(new ReceivedSubmission(submission, received, findings(annex)));
    }

    private void reject(Office office, MinguoYear year) {
        SourceFile file = file(year + "/" + office.name() + "（退件）.xls");
        RejectedFile.Claim claim = new RejectedFile.Claim(office, year, AnnexKind.MEASURES);
        Finding finding = finding("MISSING_COLUMN", Severity.ERROR, "附件一", "B2", "項次｜實施要項", "找不到「具體作法」欄。請補上該欄後重新繳交。");
        rejections.add(new RejectedFile(
                file,
                AnnexKind.MEASURES.due(year).atTime(16, 5).atOffset(AS_OF.getOffset()),
                List.of(claim),
                Findings.of(List.of(finding))));
    }

    private Findings findings(Annex annex) {
        List<Finding> findings = new ArrayList<>();
        for (Measure measure : annex.measures()) {
            Deadline deadline = measure.deadline();
            String cell = measure.cell().toString();
            if (deadline != null && deadline.kind() == Deadline.Kind.BLANK) {
                findings.add(
                        finding("BLANK_DEADLINE", Severity.INFO, annex.sheet(), cell, "", "完成期限空白。請填寫期限，或填「持續辦理」。"));
            }
            if (measure.outcome() != null && !measure.isReported()) {
                findings.add(
                        finding("BLANK_OUTCOME", Severity.WARNING, annex.sheet(), cell, "", "執行成效空白。請填寫本項辦理情形與數據。"));
            }
        }
        return Findings.of(findings);
    }

    private static Finding finding(
            String code, Severity severity, String sheet, String cell, String value, String message) {
        return new Finding(FindingCode.of(code), severity, sheet, CellRef.parse(cell), value, message);
    }

    private List<PlanItem> items(MinguoYear year) {
        List<PlanItem> items = new ArrayList<>();
        int row = 2;
        for (ImplementationItem item : framework.items()) {
            List<Measure> measures = new ArrayList<>();
            CellRef cell = CellRef.of(row, 0);
            int count = random.nextInt(9);
            for (int ordinal = 1; ordinal <= count; ordinal++) {
                measures.add(measure(ordinal, row++, year));
            }
            items.add(new PlanItem(item.ordinal(), item.heading(), cell, measures));
            row++;
        }
        return items;
    }

    private Measure measure(int ordinal, int row, MinguoYear year) {
        String text = one(VERBS) + one(THINGS) + "，" + one(PURPOSES);
        return Measure.builder()
                .ordinal(ordinal)
                .text(text)
                .cell(CellRef.of(row, 2))
                .units(List.of(ResponsibleUnit.of("處綜合"), ResponsibleUnit.of("就業站")))
                .deadline(Deadline.parse(one(DEADLINES), year))
                .targets(Target.findAll(text))
                .build();
    }

    private List<PlanItem> reported(List<PlanItem> items) {
        return items.stream()
                .map(item -> new PlanItem(
                        item.ordinal(),
                        item.heading(),
                        item.cell(),
                        item.measures().stream().map(this::reported).toList()))
                .toList();
    }

    private Measure reported(Measure measure) {
        return measure.toBuilder()
                .deadline(null)
                .outcome(Outcome.parse(one(OUTCOMES), CellRef.of(measure.cell().row(), 3)))
                .build();
    }

    private static SourceFile file(Annex annex) {
        return file(annex.year() + "/" + annex.office().name() + annex.kind().label() + " #1.xlsx");
    }

    private static SourceFile file(String path) {
        return new SourceFile(path, Sha256.ofBytes(path.getBytes(UTF_8)), WorkbookFormat.XLSX);
    }

    private String one(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
