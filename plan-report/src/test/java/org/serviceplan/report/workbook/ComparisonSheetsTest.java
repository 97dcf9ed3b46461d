package org.serviceplan.report.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.model.quantity.TargetComparison;
import org.serviceplan.report.PublishedNineteen;
import org.serviceplan.report.ReportWorld;
import org.serviceplan.report.comparison.Attainment;
import org.serviceplan.report.comparison.ComparedMeasure;
import org.serviceplan.report.comparison.ComparisonInput;
import org.serviceplan.report.comparison.Continuity;
import org.serviceplan.report.comparison.MeasureRef;
import org.serviceplan.report.comparison.NationalComparison;
import org.serviceplan.report.comparison.TargetResult;
import org.serviceplan.report.comparison.Theme;
import org.serviceplan.report.comparison.chase.ChaseList;
import org.serviceplan.report.comparison.chase.Owed;
import org.serviceplan.report.comparison.chase.Reminder;
import org.serviceplan.report.comparison.statistics.ItemStatistics;
import org.serviceplan.report.comparison.statistics.Standing;
import org.serviceplan.report.comparison.statistics.UnitLoad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.serviceplan.report.workbook.ReadReport.number;

/** What the sheets of the comparison say is what the comparison says. */
class ComparisonSheetsTest {
    private static final ComparisonInput INPUT = PublishedNineteen.INPUT;
    private static final NationalComparison COMPARISON = PublishedNineteen.COMPARISON;

    private static ReadReport report;

    @BeforeAll
    static void write() {
        report = ReadReport.published();
    }

    @Test
    void sharedThemesAreLaidOutByOffice() {
        List<Map<String, Object>> rows = report.table("主題對照", "主題");
        List<Theme> shared =
                COMPARISON.themes().stream().filter(theme -> offices(theme) > 1).toList();

        assertThat(rows).hasSize(shared.size()).hasSizeGreaterThan(5);
        for (Theme theme : shared) {
            Map<String, Object> row = rows.stream()
                    .filter(one -> one.get("主題代碼").equals(theme.id()))
                    .findFirst()
                    .orElseThrow();
            assertThat(row)
                    .containsEntry("主題", theme.label())
                    .containsEntry("機關數", number(offices(theme)))
                    .containsEntry("作法數", number(theme.members().size()));
            for (var office : COMPARISON.offices()) {
                assertThat(row)
                        .containsEntry(
                                office.office().shortName(),
                                places(theme, office.office().code().value()));
            }
        }
        assertThat(rows).extracting(row -> (BigDecimal) row.get("機關數")).isSortedAccordingTo((a, b) -> b.compareTo(a));
    }

    private static long offices(Theme theme) {
        return theme.members().stream()
                .map(member -> member.measure().office())
                .distinct()
                .count();
    }

    /** What the cell of an office has to say, worked out another way. */
    private static String places(Theme theme, String office) {
        List<MeasureRef> refs = theme.members().stream()
                .map(Theme.Member::measure)
                .filter(ref -> ref.office().value().equals(office))
                .toList();
        List<MeasureRef> ofYear = refs.stream()
                .filter(ref -> ref.year().equals(COMPARISON.year()))
                .toList();
        List<MeasureRef> shown = ofYear.isEmpty() ? refs : ofYear;
        if (shown.isEmpty()) {
            return "";
        }
        String first = shown.get(0).item() + "-" + shown.get(0).measure();
        if (ofYear.isEmpty()) {
            return "111:" + (shown.size() == 1 ? first : shown.size() + "項");
        }
        String all = shown.stream().map(ref -> ref.item() + "-" + ref.measure()).collect(Collectors.joining("、"));
        return all.length() <= 7 ? all : first + "等" + shown.size() + "項";
    }

    @Test
    void everyMeasureIsAThemesMemberOrItsOfficesOwn() {
        List<Map<String, Object>> members = report.table("主題成員", "年度");
        List<Map<String, Object>> own = report.table("特色作法", "年度");

        assertThat(members.size() + own.size()).isEqualTo(COMPARISON.totals().measures());
        assertThat(own).allSatisfy(row -> {
            Theme theme = theme((String) row.get("主題代碼"));
            assertThat(offices(theme)).isEqualTo(1);
            assertThat(row).containsEntry("類別", theme.members().size() == 1 ? "特色作法" : "本機關獨有");
        });
        assertThat(members).allSatisfy(row -> {
            Theme theme = theme((String) row.get("主題代碼"));
            Theme.Member member = theme.members().stream()
                    .filter(one -> one.measure().office().value().equals(row.get("機關代碼"))
                            && isYear(one.measure().year(), row)
                            && one.measure().cell().toString().equals(row.get("儲存格")))
                    .findFirst()
                    .orElseThrow();
            assertThat((BigDecimal) row.get("相似度")).isEqualByComparingTo(member.score());
            assertThat(row)
                    .containsEntry("共有文字", member.shared().isEmpty() ? "文字相同" : String.join("；", member.shared()));
        });
    }

    private static boolean isYear(MinguoYear year, Map<String, Object> row) {
        return number(year.value()).compareTo((BigDecimal) row.get("年度")) == 0;
    }

    private static Theme theme(String id) {
        return COMPARISON.themes().stream()
                .filter(theme -> theme.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyTargetHasARowWithWhatBecameOfIt() {
        List<Map<String, Object>> promised = report.table("量化目標", "年度");
        List<Map<String, Object>> attained = report.table("達成情形", "年度");
        List<TargetResult> targets = ReadReport.newestFirst(
                COMPARISON.targets(), target -> target.measure().year());

        assertThat(promised).hasSameSizeAs(targets).hasSizeGreaterThan(50);
        assertThat(attained).hasSameSizeAs(targets);
        for (int i = 0; i < targets.size(); i++) {
            TargetResult target = targets.get(i);
            ComparedMeasure measure = COMPARISON.plans().find(target.measure()).orElseThrow();
            assertThat(target.target().comparison()).isEqualTo(TargetComparison.AT_LEAST);
            assertThat(promised.get(i))
                    .containsEntry("目標原文", target.target().text())
                    .containsEntry("比較方式", "至少")
                    .containsEntry("單位", target.target().unit())
                    .containsEntry("主題", measure.theme().label())
                    .containsEntry("儲存格", measure.ref().cell().toString());
            assertThat(attained.get(i))
                    .containsEntry("達成情形", target.attainment().label())
                    .containsEntry(
                            "儲存格",
                            target.reportedIn() == null
                                    ? ""
                                    : target.reportedIn().toString())
                    .containsEntry("附件一儲存格", measure.ref().cell().toString());
            BigDecimal actual = target.actual();
            if (actual == null) {
                assertThat(attained.get(i)).containsEntry("實際值", "").containsEntry("與目標差", "");
            } else {
                assertThat((BigDecimal) attained.get(i).get("與目標差"))
                        .isEqualByComparingTo(actual.subtract(target.target().quantity()));
            }
        }
        assertThat(attained).extracting(row -> row.get("達成情形")).contains(Attainment.MET.label());
    }

    @Test
    void continuityIsShownWithTheDifference() {
        List<Map<String, Object>> rows = report.table("年度比較", "年度");
        List<Continuity> entries = ReadReport.newestFirst(COMPARISON.continuity(), Continuity::year);

        assertThat(rows).hasSameSizeAs(entries).hasSizeGreaterThan(100);
        for (int i = 0; i < rows.size(); i++) {
            Continuity entry = entries.get(i);
            assertThat(rows.get(i))
                    .containsEntry("異同", entry.kind().label())
                    .containsEntry("本年度項次", place(entry.measure()))
                    .containsEntry("前一年度項次", place(entry.previous()));
            boolean reworded = entry.kind() == Continuity.Kind.REWORDED;
            assertThat((String) rows.get(i).get("修改處"))
                    .matches(text -> reworded ? text.contains("〔") : text.isEmpty(), entry.kind() + " shows it");
        }
    }

    private static String place(MeasureRef ref) {
        return ref == null ? "" : ref.item() + "-" + ref.measure();
    }

    @Test
    void statisticsAndStandingsAreThoseOfTheComparison() {
        List<Map<String, Object>> rows = report.table("統計", "年度");
        List<ItemStatistics> statistics = COMPARISON.years().stream()
                .sorted((one, other) -> other.compareTo(one))
                .flatMap(year -> ItemStatistics.of(COMPARISON, year).stream())
                .toList();

        assertThat(rows).hasSameSizeAs(statistics).hasSize(2 * 7 * 3);
        for (int i = 0; i < rows.size(); i++) {
            ItemStatistics one = statistics.get(i);
            assertThat(rows.get(i))
                    .containsEntry("全國合計", number(one.distribution().total()))
                    .containsEntry(
                            "明顯偏離機關數",
                            number(one.distribution().standings().stream()
                                    .filter(Standing::unusual)
                                    .count()));
            assertThat((BigDecimal) rows.get(i).get("中位數"))
                    .isEqualByComparingTo(one.distribution().median());
        }
        List<Standing> standings = statistics.stream()
                .flatMap(one -> one.distribution().standings().stream())
                .toList();
        List<Map<String, Object>> details = report.table("統計明細", "年度");
        assertThat(details).hasSameSizeAs(standings);
        for (int i = 0; i < details.size(); i++) {
            assertThat(details.get(i))
                    .containsEntry("機關代碼", standings.get(i).office().value())
                    .containsEntry("名次", number(standings.get(i).rank()))
                    .containsEntry("註記", standings.get(i).unusual() ? "明顯偏離" : "");
        }
    }

    @Test
    void loadsAreNationalFirstThenByOffice() {
        List<Map<String, Object>> rows = report.table("負責業參", "年度");
        List<UnitLoad> national = UnitLoad.national(COMPARISON, COMPARISON.year());

        assertThat(rows.get(0))
                .containsEntry("範圍", "全國")
                .containsEntry("負責業參", national.get(0).unit())
                .containsEntry("作法數", number(national.get(0).measures()));
        for (String unit : List.of("處綜合", "就業站")) {
            BigDecimal sum = rows.stream()
                    .filter(row -> row.get("範圍").equals("機關") && row.get("負責業參").equals(unit))
                    .filter(row -> isYear(COMPARISON.year(), row))
                    .map(row -> (BigDecimal) row.get("作法數"))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(sum)
                    .isEqualByComparingTo(number(national.stream()
                            .filter(load -> load.unit().equals(unit))
                            .findFirst()
                            .orElseThrow()
                            .measures()));
        }
    }

    @Test
    void whatIsOwedIsChasedWithWordsToPaste() {
        List<Reminder> reminders = ChaseList.of(COMPARISON).reminders();
        List<Owed> owed = reminders.stream().flatMap(one -> one.owed().stream()).toList();
        List<Map<String, Object>> rows = report.table("催報", "年度");
        List<Map<String, Object>> texts = report.table("催報通知", "機關代碼");

        assertThat(rows).hasSameSizeAs(owed).hasSizeGreaterThan(10);
        for (int i = 0; i < rows.size(); i++) {
            assertThat(rows.get(i))
                    .containsEntry("狀態", owed.get(i).state().status().label())
                    .containsEntry("逾期日數", number(owed.get(i).daysOverdue()))
                    .containsEntry(
                            "待補正日數",
                            owed.get(i).isAwaitingCorrection()
                                    ? number(owed.get(i).daysAwaiting())
                                    : "");
        }
        assertThat(texts)
                .extracting(row -> row.get("通知文字"))
                .containsExactlyElementsOf(
                        reminders.stream().<Object>map(Reminder::text).toList());
    }

    @Test
    void filesSentBackWaitLongestFirst() {
        List<Map<String, Object>> rows = report.table("待補正", "年度");

        assertThat(rows).hasSameSizeAs(INPUT.rejections());
        assertThat(rows.get(0))
                .containsEntry("年度", number(111))
                .containsEntry("附件", "附件一")
                .containsEntry("待補正日數", number(733))
                .containsEntry("首項錯誤", "找不到「具體作法」欄。請補上該欄後重新繳交。")
                .containsEntry("另有收錄版本", "無")
                .containsEntry("連結", "開啟");
    }

    @Test
    void changesAreToldAgainstTheRunBefore() {
        List<Map<String, Object>> rows = report.table("異動", "年度");

        Map<String, Object> first = rows.get(0);
        assertThat(first)
                .containsEntry("機關", COMPARISON.offices().get(0).office().name())
                .containsEntry("異動", "新收")
                .containsEntry("前次狀態", "未繳")
                .containsEntry(
                        "本次狀態",
                        COMPARISON.offices().get(0).annexes().get(0).status().label());
        assertThat(rows)
                .extracting(row -> row.get("異動"))
                .contains("仍待補正", "新逾期")
                .doesNotContain("新退件");
        assertThat(report.sheets().get("異動").get(1))
                .extracting(ReadReport::value)
                .containsExactly("與前次發布之報表（基準時間 113年1月4日 02:00）比較；前次未涵蓋之年度視為均未收件。");
    }

    @Test
    void firstReportHasNothingToCompareWith() {
        ReadReport first = ReadReport.of(INPUT, COMPARISON, List.of());

        assertThat(first.table("異動", "年度")).isEmpty();
        assertThat(first.sheets().get("異動").get(1))
                .extracting(ReadReport::value)
                .containsExactly("先前未發布過本年度之報表，無從比較。");
        assertThat(first.table("執行註記", "來源")).isEmpty();
    }

    @Test
    void whatTheRunCouldNotUseIsNoted() {
        assertThat(report.table("執行註記", "來源")).singleElement().satisfies(row -> assertThat(row)
                .containsEntry("來源", "收文登記")
                .containsEntry("程度", "警告")
                .containsEntry("說明", "收文登記第 3 行未填檔案，略過此行。請補上。")
                .containsEntry("原有內容", ",2023-01-16"));
    }

    @Test
    void matrixOfVeryManyOfficesIsAList() {
        ComparisonInput many = ReportWorld.of(ThemeTable.MOST_OFFICES + 1);
        ReadReport written = ReadReport.of(many);

        assertThat(written.heads("主題對照", "主題")).containsExactly("主題", "機關數", "比較年度機關數", "作法數", "所屬要項", "機關", "主題代碼");
        Map<String, Object> first = written.table("主題對照", "主題").get(0);
        assertThat(Objects.toString(first.get("機關")).split("、"))
                .hasSize(((BigDecimal) first.get("機關數")).intValueExact())
                .startsWith("模擬第1區");
    }
}
