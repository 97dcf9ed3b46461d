package org.serviceplan.report.presentation;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.serviceplan.model.office.Office;
import org.serviceplan.model.office.OfficeCode;
import org.serviceplan.report.comparison.Attainment;
import org.serviceplan.report.comparison.Continuity;
import org.serviceplan.report.comparison.NationalComparison;
import org.serviceplan.report.comparison.OfficeComparison;
import org.serviceplan.report.comparison.change.Change;
import org.serviceplan.report.comparison.change.RunFacts;
import org.serviceplan.report.comparison.chase.ChaseList;
import org.serviceplan.report.comparison.chase.Reminder;
import org.serviceplan.report.comparison.statistics.ItemStatistics;
import org.serviceplan.report.comparison.statistics.Standing;
import org.serviceplan.report.comparison.statistics.ThemeReach;
import org.serviceplan.report.run.RunLog;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

/**
 * What a reader should know first, in a sentence.
 *
 * @param topic what it is about, which is the name of the workbook's sheet that has all of it
 * @param text the sentence, in Traditional Chinese
 */
public record Highlight(String topic, String text) {
    /** More names tell nobody anything. */
    private static final int MOST_NAMES = 6;

    private static final int LONGEST_LABEL = 30;

    /** The highlights of a comparison, what is to be done first. */
    public static List<Highlight> of(NationalComparison comparison, RunLog log) {
        return List.of(
                new Highlight("催報", chase(ChaseList.of(comparison).reminders())),
                new Highlight("異動", changes(comparison, log)),
                new Highlight("達成情形", attainment(comparison)),
                new Highlight("統計", unusual(comparison)),
                new Highlight("主題對照", themes(comparison)),
                new Highlight("年度比較", continuity(comparison)),
                new Highlight(
                        "執行註記",
                        log.notes().isEmpty()
                                ? "無。"
                                : "收文登記、主題指定檔及收件檔案有 " + log.notes().size() + " 件，請本會處理。"));
    }

    private static String chase(List<Reminder> reminders) {
        if (reminders.isEmpty()) {
            return "沒有逾期未繳或待補正之附件。";
        }
        int owed =
                reminders.stream().mapToInt(reminder -> reminder.owed().size()).sum();
        return reminders.size() + " 個機關逾期未繳或待補正，共 " + owed + " 件："
                + names(reminders.stream().map(Reminder::office).toList()) + "。";
    }

    /** What changed since the report before, in a sentence. */
    public static String changes(NationalComparison comparison, RunLog log) {
        RunFacts previous = log.previous();
        if (previous == null) {
            return "先前未發布過本年度之報表，無從比較。";
        }
        Map<Change.Kind, Long> counts = log.changes(comparison).stream().collect(groupingBy(Change::kind, counting()));
        String since = "與前次報表（" + TaiwanTime.format(previous.asOf()) + "）相較，";
        return since + (counts.isEmpty() ? "並無異動。" : inWords(Change.Kind.values(), Change.Kind::label, counts) + "。");
    }

    private static String attainment(NationalComparison comparison) {
        Map<Attainment, Long> counts = comparison.targets().stream()
                .filter(target -> target.measure().year().equals(comparison.year()))
                .collect(groupingBy(target -> target.attainment(), counting()));
        if (counts.isEmpty()) {
            return comparison.year() + " 年度無量化目標。";
        }
        int met = counts.getOrDefault(Attainment.MET, 0L).intValue();
        int judged = met + counts.getOrDefault(Attainment.NOT_MET, 0L).intValue();
        String share = judged == 0 ? "" : "可判定者達成 " + Percent.of(met, judged) + "；";
        return share + inWords(Attainment.values(), Attainment::label, counts) + "。";
    }

    private static String unusual(NationalComparison comparison) {
        Map<OfficeCode, Office> offices = new LinkedHashMap<>();
        comparison.offices().stream()
                .map(OfficeComparison::office)
                .forEach(office -> offices.put(office.code(), office));
        Set<Office> unusual = new LinkedHashSet<>();
        ItemStatistics.of(comparison, comparison.year()).stream()
                .flatMap(statistics -> statistics.distribution().standings().stream())
                .filter(Standing::unusual)
                .forEach(standing ->
                        Optional.ofNullable(offices.get(standing.office())).ifPresent(unusual::add));
        return unusual.isEmpty()
                ? comparison.year() + " 年度各機關之項數均未明顯偏離全國中位數。"
                : unusual.size() + " 個機關之項數明顯偏離全國中位數：" + names(unusual) + "。";
    }

    private static String themes(NationalComparison comparison) {
        List<ThemeReach> all = ThemeReach.of(comparison, comparison.year());
        List<ThemeReach> shared =
                all.stream().filter(theme -> theme.offices().size() > 1).toList();
        String summary = shared.size() + " 個主題由二個以上機關共有，" + (all.size() - shared.size()) + " 個僅見於一個機關";
        return summary
                + shared.stream()
                        .max((one, other) -> Integer.compare(
                                one.offices().size(), other.offices().size()))
                        .map(widest -> "；最多者 " + widest.offices().size() + " 個機關：「"
                                + shortened(widest.theme().label()) + "」。")
                        .orElse("。");
    }

    private static String shortened(String label) {
        String text = label.endsWith("。") ? label.substring(0, label.length() - 1) : label;
        return text.length() <= LONGEST_LABEL ? text : text.substring(0, LONGEST_LABEL) + "……";
    }

    private static String continuity(NationalComparison comparison) {
        Map<Continuity.Kind, Long> counts = comparison.continuity().stream()
                .filter(entry -> entry.year().equals(comparison.year()))
                .collect(groupingBy(Continuity::kind, counting()));
        return counts.isEmpty()
                ? "無兩年度均收錄附件一之機關，無從比較。"
                : "與前一年度相較，" + inWords(Continuity.Kind.values(), Continuity.Kind::label, counts) + "。";
    }

    private static <K> String inWords(K[] kinds, Function<K, String> label, Map<K, Long> counts) {
        return Arrays.stream(kinds)
                .filter(counts::containsKey)
                .map(kind -> label.apply(kind) + " " + counts.get(kind))
                .collect(joining("、"));
    }

    private static String names(Collection<Office> offices) {
        Stream<String> names = offices.stream().map(Office::shortName).limit(MOST_NAMES);
        return names.collect(joining("、")) + (offices.size() > MOST_NAMES ? "等" : "");
    }
}
