package org.serviceplan.batch.nightly;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.serviceplan.batch.monitoring.NightResult;
import org.serviceplan.batch.store.Run;
import org.serviceplan.model.AnnexKind;
import org.serviceplan.model.calendar.MinguoDates;
import org.serviceplan.report.comparison.AnnexState;
import org.serviceplan.report.comparison.AnnexStatus;
import org.serviceplan.report.comparison.FileCounts;
import org.serviceplan.report.comparison.NationalComparison;
import org.serviceplan.report.comparison.OfficeComparison;
import org.serviceplan.report.comparison.RejectedFile;
import org.serviceplan.report.presentation.VisibleText;
import org.serviceplan.report.run.RunNote;

/**
 * What a run came to, for the terminal and the log.
 *
 * @param lines at most 25, in Traditional Chinese
 * @param needsAttention whether something stands rejected or is overdue
 * @param result the same for monitoring systems
 */
record Summary(List<String> lines, boolean needsAttention, NightResult result) {
    private static final int MOST_LINES = 25;
    private static final int MOST_LISTED = 4;
    private static final int MOST_NAMED = 19;

    static Summary of(Run run, CompareTasklet.Compared compared) {
        NationalComparison comparison = compared.comparison();
        List<RejectedFile> rejections = compared.input().rejections();
        List<String> lines = new ArrayList<>();
        lines.add("全國比較報表　" + comparison.year() + " 年度　執行 " + run.id() + "　基準 "
                + MinguoDates.format(comparison.asOf().toLocalDate()));
        lines.add(files(comparison.totals().files()));
        lines.add(measures(comparison));
        for (AnnexKind kind : AnnexKind.values()) {
            lines.addAll(status(comparison, kind));
        }
        listed(
                lines,
                "退件待更正",
                rejections.stream().map(file -> file.file().path()).toList());
        listed(lines, "無法讀取", notes(compared, note -> note.origin() == RunNote.Origin.FILE));
        listed(lines, "收文登記與主題指定檔", notes(compared, note -> note.origin() != RunNote.Origin.FILE));
        lines.add("報表：" + folder(run, comparison));
        return new Summary(
                List.copyOf(lines), !rejections.isEmpty() || anyOverdue(comparison), result(run, comparison));
    }

    private static NightResult result(Run run, NationalComparison comparison) {
        Map<AnnexKind, Map<AnnexStatus, Long>> annexes = new EnumMap<>(AnnexKind.class);
        for (AnnexKind kind : AnnexKind.values()) {
            Map<AnnexStatus, Long> counts = new EnumMap<>(AnnexStatus.class);
            for (AnnexStatus status : AnnexStatus.values()) {
                counts.put(status, (long) names(comparison, kind, state -> state.status() == status)
                        .size());
            }
            annexes.put(kind, counts);
        }
        return new NightResult(
                run.id(),
                comparison.year(),
                folder(run, comparison).toString(),
                Instant.now(),
                comparison.totals().files(),
                annexes);
    }

    private static List<String> notes(CompareTasklet.Compared compared, Predicate<RunNote> which) {
        return compared.log().notes().stream().filter(which).map(RunNote::text).toList();
    }

    /** The same with lines before the last, as far as there is room. */
    Summary and(List<String> more) {
        List<String> all = new ArrayList<>(lines);
        all.addAll(all.size() - 1, more.subList(0, Math.max(0, Math.min(more.size(), MOST_LINES - all.size()))));
        return new Summary(List.copyOf(all), needsAttention, result);
    }

    private static String files(FileCounts files) {
        return "檔案：" + files.seen() + " 個（收錄 " + files.accepted() + "、退件 " + files.rejected() + "、未變動 "
                + files.unchanged() + "、略過 " + files.ignored() + "）";
    }

    private static String measures(NationalComparison comparison) {
        String years = comparison.years().stream().map(Object::toString).collect(Collectors.joining("、"));
        return years + " 年度合計：具體作法 " + comparison.totals().measures() + " 項、執行成效 "
                + comparison.totals().outcomes() + " 列";
    }

    private static List<String> status(NationalComparison comparison, AnnexKind kind) {
        List<String> lines = new ArrayList<>();
        StringBuilder counts = new StringBuilder(kind.label());
        for (AnnexStatus status : AnnexStatus.values()) {
            counts.append('　')
                    .append(status.label())
                    .append(' ')
                    .append(names(comparison, kind, state -> state.status() == status)
                            .size());
        }
        lines.add(counts.toString());
        for (AnnexStatus status : List.of(AnnexStatus.MISSING, AnnexStatus.LATE)) {
            List<String> names = names(comparison, kind, state -> state.status() == status && state.daysLate() > 0);
            if (!names.isEmpty()) {
                lines.add("　" + (status == AnnexStatus.MISSING ? "逾期未繳：" : "逾期繳交：") + joined(names));
            }
        }
        return lines;
    }

    private static List<String> names(NationalComparison comparison, AnnexKind kind, Predicate<AnnexState> which) {
        return comparison.offices().stream()
                .filter(office -> office.annexes().stream()
                        .filter(state -> state.annex() == kind && state.year().equals(comparison.year()))
                        .anyMatch(which))
                .map(office -> office.office().shortName())
                .toList();
    }

    private static String joined(List<String> names) {
        return names.size() <= MOST_NAMED
                ? String.join("、", names)
                : String.join("、", names.subList(0, MOST_NAMED)) + " 等 " + names.size() + " 處";
    }

    private static void listed(List<String> lines, String title, List<String> entries) {
        if (entries.isEmpty()) {
            return;
        }
        lines.add(title + "：" + entries.size() + " 件");
        entries.stream().limit(MOST_LISTED - 1L).forEach(entry -> lines.add("　" + VisibleText.ofLine(entry)));
        if (entries.size() >= MOST_LISTED) {
            lines.add("　……其餘 " + (entries.size() - MOST_LISTED + 1) + " 件見報表");
        }
    }

    private static Path folder(Run run, NationalComparison comparison) {
        return run.request()
                .output()
                .resolve(comparison.year().toString())
                .resolve(run.id().value());
    }

    private static boolean anyOverdue(NationalComparison comparison) {
        return comparison.offices().stream()
                .map(OfficeComparison::annexes)
                .flatMap(List::stream)
                .anyMatch(state -> state.status() != AnnexStatus.ON_TIME
                        && state.status() != AnnexStatus.LATE
                        && state.daysLate() > 0);
    }
}
