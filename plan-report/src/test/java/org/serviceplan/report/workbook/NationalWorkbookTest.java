package org.serviceplan.report.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.serviceplan.model.AnnexKind;
import org.serviceplan.model.ResponsibleUnit;
import org.serviceplan.model.calendar.Deadline;
import org.serviceplan.model.calendar.MinguoDates;
import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.model.finding.Severity;
import org.serviceplan.model.quantity.Target;
import org.serviceplan.report.PublishedNineteen;
import org.serviceplan.report.comparison.AnnexState;
import org.serviceplan.report.comparison.AnnexStatus;
import org.serviceplan.report.comparison.Attainment;
import org.serviceplan.report.comparison.ComparedMeasure;
import org.serviceplan.report.comparison.ComparisonInput;
import org.serviceplan.report.comparison.ItemCount;
import org.serviceplan.report.comparison.NationalComparison;
import org.serviceplan.report.comparison.OfficeComparison;
import org.serviceplan.report.comparison.TargetResult;
import org.serviceplan.report.presentation.TaiwanTime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.serviceplan.report.workbook.ReadReport.number;

/** What the workbook says is what the comparison says, cell by cell, as another library reads it. */
class NationalWorkbookTest {
    private static final ComparisonInput INPUT = PublishedNineteen.INPUT;
    private static final NationalComparison COMPARISON = PublishedNineteen.COMPARISON;
    private static final List<MinguoYear> YEARS = List.of(MinguoYear.of(112), MinguoYear.of(111));

    private static ReadReport report;

    @BeforeAll
    static void write() {
        report = ReadReport.published();
    }

    @Test
    void sheetsAreInTheOrderOfReading() {
        assertThat(report.sheets().keySet())
                .containsExactly(
                        "總覽", "目錄", "繳交情形", "催報", "催報通知", "待補正", "異動", "實施要項比較", "統計", "統計明細", "主題對照", "主題成員", "特色作法",
                        "量化目標", "達成情形", "年度比較", "負責業參", "具體作法", "執行成效", "資料", "檢核結果", "執行註記", "資料字典", "核對");
    }

    @Test
    void everyOfficeAndYearHasARowWithTheStateOfBothAnnexes() {
        List<Map<String, Object>> rows = report.table("繳交情形", "年度");

        assertThat(rows).hasSize(38);
        int i = 0;
        for (MinguoYear year : YEARS) {
            for (OfficeComparison office : COMPARISON.offices()) {
                Map<String, Object> row = rows.get(i++);
                assertThat(row)
                        .containsEntry("年度", number(year.value()))
                        .containsEntry("機關代碼", office.office().code().value())
                        .containsEntry("機關", office.office().name());
                for (AnnexKind kind : AnnexKind.values()) {
                    assertState(row, office.annex(year, kind));
                }
            }
        }
    }

    private static void assertState(Map<String, Object> row, AnnexState state) {
        String prefix = state.annex().label();
        assertThat(row)
                .containsEntry(prefix + "狀態", state.status().label())
                .containsEntry(prefix + "逾期日數", number(state.daysLate()))
                .containsEntry(prefix + "期限", MinguoDates.format(state.due()))
                .containsEntry(prefix + "期限（西元）", state.due())
                .containsEntry(prefix + "收件時間", state.received() == null ? "" : TaiwanTime.of(state.received()))
                .containsEntry(
                        prefix + "收件日",
                        state.received() == null
                                ? ""
                                : MinguoDates.format(
                                        TaiwanTime.of(state.received()).toLocalDate()))
                .containsEntry(
                        prefix + "檔案", state.file() == null ? "" : state.file().path())
                .containsEntry(prefix + "連結", state.file() == null ? "" : "開啟")
                .containsEntry(prefix + "錯誤", number(state.findings().count(Severity.ERROR)))
                .containsEntry(prefix + "警告", number(state.findings().count(Severity.WARNING)))
                .containsEntry(prefix + "提示", number(state.findings().count(Severity.INFO)));
    }

    @Test
    void everyOfficeAndYearHasARowWithItsCountsByItem() {
        List<Map<String, Object>> rows = report.table("實施要項比較", "年度");

        assertThat(rows).hasSize(38);
        int i = 0;
        for (MinguoYear year : YEARS) {
            for (OfficeComparison office : COMPARISON.offices()) {
                Map<String, Object> row = rows.get(i++);
                assertThat(row)
                        .containsEntry("年度", number(year.value()))
                        .containsEntry("機關", office.office().name());
                assertCounts(row, office.items(year));
            }
        }
    }

    private static void assertCounts(Map<String, Object> row, List<ItemCount> counts) {
        if (counts.isEmpty()) {
            assertThat(row).containsEntry("作法一", "").containsEntry("已填合計", "").containsEntry("填報率", "");
            return;
        }
        for (ItemCount count : counts) {
            String item = "一二三四五六".substring(count.item() - 1, count.item());
            assertThat(row)
                    .containsEntry("作法" + item, number(count.measures()))
                    .containsEntry("量化" + item, number(count.quantified()))
                    .containsEntry("已填" + item, number(count.reported()));
        }
        int measures = counts.stream().mapToInt(ItemCount::measures).sum();
        int reported = counts.stream().mapToInt(ItemCount::reported).sum();
        assertThat(row).containsEntry("作法合計", number(measures)).containsEntry("已填合計", number(reported));
        assertThat((BigDecimal) row.get("填報率"))
                .isCloseTo(
                        BigDecimal.valueOf((double) reported / measures),
                        org.assertj.core.data.Offset.offset(new BigDecimal("0.0000005")));
    }

    @Test
    void nationalTotalsStandBelowTheOffices() {
        List<List<Object>> rows = report.sheets().get("實施要項比較").stream()
                .map(row -> row.stream().map(ReadReport::value).toList())
                .toList();
        int measures = COMPARISON.offices().stream()
                .flatMap(office -> office.items(MinguoYear.of(112)).stream())
                .mapToInt(ItemCount::measures)
                .sum();

        List<Object> total = rows.get(rows.size() - 2);
        assertThat(total.subList(0, 3)).containsExactly(number(112), "", "全國");
        assertThat(total).contains(number(measures));
        assertThat(rows.get(rows.size() - 3)).isEmpty();
    }

    @Test
    void everyMeasureHasARowInPlainOrder() {
        List<Map<String, Object>> rows = report.table("具體作法", "年度");
        List<ComparedMeasure> measures = ReadReport.newestFirst(
                COMPARISON.plans().measures(), measure -> measure.ref().year());

        assertThat(rows).hasSize(measures.size()).hasSizeGreaterThan(600);
        for (int i = 0; i < rows.size(); i++) {
            assertMeasure(rows.get(i), measures.get(i));
        }
    }

    private static void assertMeasure(Map<String, Object> row, ComparedMeasure measure) {
        Deadline deadline = Objects.requireNonNull(measure.measure().deadline());
        LocalDate date = deadline.date();
        assertThat(row)
                .containsEntry("年度", number(measure.ref().year().value()))
                .containsEntry("機關代碼", measure.ref().office().value())
                .containsEntry("機關", measure.office().name())
                .containsEntry("項次", number(measure.ref().item()))
                .containsEntry("原填實施要項", measure.item().heading())
                .containsEntry("序號", number(measure.ref().measure()))
                .containsEntry("具體作法", measure.measure().text())
                .containsEntry(
                        "負責業參",
                        measure.measure().units().stream()
                                .map(ResponsibleUnit::name)
                                .collect(Collectors.joining("、")))
                .containsEntry("完成期限", deadline.text())
                .containsEntry("期限日期", date == null ? "" : date)
                .containsEntry("期限日期（民國）", date == null ? "" : MinguoDates.format(date))
                .containsEntry(
                        "量化目標",
                        measure.measure().targets().stream().map(Target::text).collect(Collectors.joining("；")))
                .containsEntry("量化目標數", number(measure.measure().targets().size()))
                .containsEntry("主題", measure.theme().label())
                .containsEntry("主題代碼", measure.theme().id())
                .containsEntry("特色作法", measure.theme().isUnique() ? "是" : "否")
                .containsEntry("檔案", measure.file().path())
                .containsEntry("工作表", measure.sheet())
                .containsEntry("儲存格", measure.ref().cell().toString());
    }

    @Test
    void everyMeasureHasItsOutcomeAndAttainment() {
        List<Map<String, Object>> rows = report.table("執行成效", "年度");
        List<ComparedMeasure> measures = ReadReport.newestFirst(
                COMPARISON.plans().measures(), measure -> measure.ref().year());

        assertThat(rows).hasSize(measures.size());
        for (int i = 0; i < rows.size(); i++) {
            ComparedMeasure measure = measures.get(i);
            List<TargetResult> targets = COMPARISON.targets().stream()
                    .filter(result -> result.measure().equals(measure.ref()))
                    .toList();
            assertThat(rows.get(i))
                    .containsEntry("具體作法", measure.measure().text())
                    .containsEntry(
                            "執行成效",
                            measure.reported() == null
                                    ? ""
                                    : measure.reported().outcome().text())
                    .containsEntry(
                            "達成情形",
                            targets.stream()
                                    .map(result -> result.attainment().label())
                                    .collect(Collectors.joining("；")))
                    .containsEntry(
                            "達成目標數",
                            targets.isEmpty()
                                    ? ""
                                    : number(targets.stream()
                                            .filter(result -> result.attainment() == Attainment.MET)
                                            .count()));
        }
    }

    @Test
    void missingAnnexTwoIsToldFromABlankOutcome() {
        Map<Object, Long> byCompleteness = report.table("執行成效", "年度").stream()
                .collect(Collectors.groupingBy(row -> row.get("填報情形"), Collectors.counting()));
        List<ComparedMeasure> measures = COMPARISON.plans().measures();

        assertThat(byCompleteness)
                .containsEntry(
                        "已填",
                        measures.stream().filter(ComparedMeasure::isReported).count())
                .containsEntry(
                        "未填報",
                        measures.stream()
                                .filter(measure -> measure.reported() == null)
                                .count())
                .containsKey("空白");
    }

    @Test
    void everyFindingHasARowWithItsCell() {
        List<Map<String, Object>> rows = report.table("檢核結果", "年度");
        int kept = COMPARISON.offices().stream()
                .flatMap(office -> office.annexes().stream())
                .mapToInt(state -> state.findings().kept().size())
                .sum();

        assertThat(rows).hasSize(kept);
        assertThat(rows)
                .filteredOn(row -> row.get("處置").equals("退件"))
                .hasSize(INPUT.rejections().size())
                .allSatisfy(row -> assertThat(row)
                        .containsEntry("程度", "錯誤")
                        .containsEntry("問題", "找不到「具體作法」欄。")
                        .containsEntry("處理方式", "請補上該欄後重新繳交。")
                        .containsEntry("原填內容", "項次｜實施要項")
                        .containsEntry("工作表", "附件一")
                        .containsEntry("儲存格", "B2")
                        .containsEntry("檢核代碼", "MISSING_COLUMN"));
    }

    @Test
    void overviewHasTheFiguresOfEveryYear() {
        Map<String, List<Object>> figures = figures();

        for (AnnexKind kind : AnnexKind.values()) {
            for (AnnexStatus status : AnnexStatus.values()) {
                assertThat(figures.get(kind.label() + status.label()))
                        .as(kind + " " + status)
                        .containsExactlyElementsOf(YEARS.stream()
                                .<Object>map(year -> number(COMPARISON.offices().stream()
                                        .filter(office ->
                                                office.annex(year, kind).status() == status)
                                        .count()))
                                .toList());
            }
        }
        for (Attainment attainment : Attainment.values()) {
            assertThat(figures.get("目標" + attainment.label()))
                    .containsExactlyElementsOf(YEARS.stream()
                            .<Object>map(year -> number(COMPARISON.targets().stream()
                                    .filter(target -> target.attainment() == attainment
                                            && target.measure().year().equals(year))
                                    .count()))
                            .toList());
        }
        assertThat(figures.get("具體作法"))
                .containsExactlyElementsOf(YEARS.stream()
                        .<Object>map(year -> number(COMPARISON.plans().measures().stream()
                                .filter(measure -> measure.ref().year().equals(year))
                                .count()))
                        .toList());
    }

    private static Map<String, List<Object>> figures() {
        return report.sheets().get("總覽").stream()
                .dropWhile(row -> row.isEmpty() || !ReadReport.value(row.get(0)).equals("類別"))
                .filter(row -> row.size() >= 4)
                .collect(Collectors.toMap(
                        row -> (String) ReadReport.value(row.get(1)),
                        row -> List.of(ReadReport.value(row.get(2)), ReadReport.value(row.get(3))),
                        (first, second) -> first));
    }

    @Test
    void everyColumnAndFigureIsInTheDictionary() {
        List<Map<String, Object>> entries = report.table("資料字典", "所在工作表");
        assertThat(entries).filteredOn(row -> row.get("型別").equals("圖")).hasSize(7);
        List<String> defined = entries.stream()
                .filter(row -> !row.get("型別").equals("圖"))
                .peek(row -> assertThat(row.get("意義")).as("%s", row).asString().isNotBlank())
                .peek(row ->
                        assertThat(row.get("來源或計算方式")).as("%s", row).asString().isNotBlank())
                .map(row -> row.get("所在工作表") + "/" + row.get("欄位或數值"))
                .toList();
        List<String> shown = new ArrayList<>();
        Map<String, String> firstHeads =
                Map.of("目錄", "工作表", "催報通知", "機關代碼", "主題對照", "主題", "執行註記", "來源", "資料字典", "所在工作表", "核對", "核對項目");
        report.sheets().keySet().stream().filter(sheet -> !sheet.equals("總覽")).forEach(sheet -> report.heads(
                        sheet, firstHeads.getOrDefault(sheet, "年度"))
                .forEach(head -> shown.add(sheet + "/" + head)));
        List.of("比較年度", "涵蓋年度", "機關數", "基準時間", "執行編號", "重點").forEach(name -> shown.add("總覽/" + name));
        figures().keySet().stream()
                .filter(name -> !name.isEmpty() && !name.equals("關鍵數據"))
                .forEach(name -> shown.add("總覽/" + name));
        List.of("收件檔案", "收錄", "退件", "未變動", "略過").forEach(name -> shown.add("總覽/" + name));

        assertThat(defined).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(shown);
    }

    @Test
    void controlTotalsAddUp() {
        List<Map<String, Object>> rows = report.table("核對", "核對項目");

        assertThat(rows).hasSizeGreaterThan(12).allSatisfy(row -> assertThat(row)
                .containsEntry("應為", row.get("實為"))
                .containsEntry("差異", number(0))
                .containsEntry("結果", "相符"));
        assertThat(rows).filteredOn("核對項目", "「具體作法」列數＝全國具體作法數").singleElement().satisfies(row -> assertThat(row)
                .containsEntry("實為", number(COMPARISON.totals().measures())));
    }
}
