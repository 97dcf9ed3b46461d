package org.serviceplan.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.model.office.Office;
import org.serviceplan.model.office.OfficeCode;
import org.serviceplan.report.chart.ChartPicture;
import org.serviceplan.report.comparison.AnnexState;
import org.serviceplan.report.comparison.ComparedMeasure;
import org.serviceplan.report.comparison.ComparisonInput;
import org.serviceplan.report.comparison.MeasureRef;
import org.serviceplan.report.comparison.NationalComparison;
import org.serviceplan.report.comparison.OfficeComparison;
import org.serviceplan.report.comparison.RejectedFile;
import org.serviceplan.report.comparison.Sender;
import org.serviceplan.report.comparison.TargetResult;
import org.serviceplan.report.workbook.SourceLinks;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

/** Gathers what the page says of each office. */
final class OfficeParts {
    private final ComparisonInput input;
    private final NationalComparison comparison;
    private final SourceLinks links;
    private final Map<MeasureRef, List<TargetResult>> targets;
    private final Map<OfficeCode, List<ComparedMeasure>> measures;
    private final Map<Optional<OfficeCode>, List<RejectedFile>> rejected;

    OfficeParts(ComparisonInput input, NationalComparison comparison, SourceLinks links) {
        this.input = input;
        this.comparison = comparison;
        this.links = links;
        this.targets = comparison.targets().stream().collect(groupingBy(TargetResult::measure));
        this.measures = comparison.plans().measures().stream()
                .collect(groupingBy(measure -> measure.ref().office()));
        this.rejected = rejected(input);
    }

    OfficePart of(OfficeComparison office, ChartPicture profile) {
        List<FilePart> files =
                Stream.concat(current(office), rejected(office.office())).toList();
        return new OfficePart(
                office.office().code().value(),
                office.office().name(),
                newestFirst().flatMap(year -> states(office, year)).toList(),
                profile,
                files,
                newestFirst().flatMap(year -> year(office.office(), year)).toList());
    }

    /** Files sent back of which nothing says whose they are. */
    List<FilePart> unclaimed() {
        return rejectedFrom(null)
                .map(rejected -> FilePart.of("退件", rejected.file(), rejected.findings(), links))
                .toList();
    }

    private Stream<MinguoYear> newestFirst() {
        return comparison.years().stream().sorted(Comparator.reverseOrder());
    }

    private static Stream<Mark> states(OfficeComparison office, MinguoYear year) {
        return office.annexes().stream()
                .filter(state -> state.year().equals(year))
                .map(state -> {
                    Mark mark = Mark.of(state);
                    return new Mark(year + " 年度" + state.annex().label() + " " + mark.text(), mark.style());
                });
    }

    private Stream<FilePart> current(OfficeComparison office) {
        List<FilePart> parts = new ArrayList<>();
        for (AnnexState state : office.annexes()) {
            comparison
                    .plans()
                    .current()
                    .find(office.office().code(), state.year(), state.annex())
                    .flatMap(current -> FilePart.ofAny(
                                    name(state) + "（收錄）", current.submission().file(), current.findings(), links)
                            .findFirst())
                    .ifPresent(parts::add);
        }
        return parts.stream();
    }

    private static String name(AnnexState state) {
        return state.year() + " 年度" + state.annex().label();
    }

    private Stream<FilePart> rejected(Office office) {
        return rejectedFrom(office.code())
                .map(rejected ->
                        FilePart.of("退件 " + rejected.file().name(), rejected.file(), rejected.findings(), links));
    }

    private Stream<RejectedFile> rejectedFrom(@Nullable OfficeCode office) {
        return rejected.getOrDefault(Optional.ofNullable(office), List.of()).stream()
                .sorted(Comparator.comparing(one -> one.file().path()));
    }

    /** The offices that a file is from: all that its annexes name, or the one that its path tells; nothing stands for none. */
    private static Map<Optional<OfficeCode>, List<RejectedFile>> rejected(ComparisonInput input) {
        Map<Optional<OfficeCode>, List<RejectedFile>> byOffice = new HashMap<>();
        for (RejectedFile rejected : input.rejections()) {
            Set<Optional<OfficeCode>> offices = rejected.claims().stream()
                    .flatMap(claim -> Optional.ofNullable(claim.office()).stream())
                    .map(office -> Optional.of(office.code()))
                    .collect(toSet());
            if (offices.isEmpty()) {
                Sender sender = Sender.of(rejected, input.roster());
                offices = Set.of(Optional.ofNullable(sender.office()).map(Office::code));
            }
            offices.forEach(office ->
                    byOffice.computeIfAbsent(office, key -> new ArrayList<>()).add(rejected));
        }
        return byOffice;
    }

    private Stream<YearPart> year(Office office, MinguoYear year) {
        List<ComparedMeasure> own = measures.getOrDefault(office.code(), List.of()).stream()
                .filter(measure -> measure.ref().year().equals(year))
                .toList();
        return own.isEmpty()
                ? Stream.empty()
                : Stream.of(YearPart.of(
                        year,
                        year.equals(comparison.year()),
                        input.frameworks().forYear(year),
                        own,
                        ref -> targets.getOrDefault(ref, List.of())));
    }
}
