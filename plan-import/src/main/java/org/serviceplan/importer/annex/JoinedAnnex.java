package org.serviceplan.importer.annex;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;

import org.serviceplan.importer.annex.AnnexReader.Reading;
import org.serviceplan.importer.finding.FindingType;
import org.serviceplan.model.Annex;
import org.serviceplan.model.AnnexKind;
import org.serviceplan.model.Measure;
import org.serviceplan.model.MeasuresAnnex;
import org.serviceplan.model.Outcome;
import org.serviceplan.model.OutcomesAnnex;
import org.serviceplan.model.PlanItem;
import org.serviceplan.model.finding.Finding;
import org.serviceplan.model.finding.Findings;
import org.serviceplan.model.source.CellRef;

/** Makes one annex of its parts, item by item; cells stay those of the sheets they stand on. */
@RequiredArgsConstructor
final class JoinedAnnex {
    private static final int MOST_NAMED = 5;

    /** The parts in the order in which they stand. */
    private final List<Reading> parts;

    /** Whether all of them say that they are. */
    private final boolean named;

    static Reading of(List<Reading> parts, boolean named) {
        return new JoinedAnnex(parts, named).reading();
    }

    /** A reading of a table and of one that goes on with it, with the finding that it is spread over both. */
    static Reading continued(Reading both) {
        Finding finding = finding(both.annex(), 2, FindingType.ANNEX_OVER_SHEETS);
        return new Reading(
                both.annex(),
                both.table(),
                Findings.of(List.of(finding)).and(both.findings()),
                both.fromPath(),
                both.isOurs());
    }

    private Reading reading() {
        List<Reading> ordered =
                parts.stream().sorted(Comparator.comparing(JoinedAnnex::first)).toList();
        String sheet = ordered.get(0).annex().sheet();
        List<PlanItem> items = new ArrayList<>();
        boolean ascending = ordered.equals(parts);
        int last = 0;
        for (Reading part : ordered) {
            Map<Integer, Integer> taken = places(items);
            ascending &= last < first(part);
            for (PlanItem own : part.annex().items()) {
                PlanItem item = part.annex().sheet().equals(sheet)
                        ? own
                        : on(part.annex().sheet(), own);
                Integer place = taken.get(item.ordinal());
                if (place == null) {
                    items.add(item);
                } else {
                    items.set(place, together(items.get(place), item));
                }
                last = Math.max(last, item.ordinal());
            }
        }
        if (!ascending) {
            items.sort(Comparator.comparing(PlanItem::ordinal));
        }
        return reading(annex(sheet, items), ordered.get(0), ascending || areCards());
    }

    /** Whether these are cards of one item each, two or more abreast, that are read row by row: 1 and 2 over 3 and 4. */
    private boolean areCards() {
        return parts.stream().allMatch(part -> part.table().head().isTurned())
                && parts.stream().map(part -> part.annex().sheet()).distinct().count() == 1
                && parts.stream()
                                .flatMap(part -> part.annex().items().stream())
                                .map(PlanItem::ordinal)
                                .distinct()
                                .count()
                        == parts.stream()
                                .mapToInt(part -> part.annex().items().size())
                                .sum();
    }

    /** Where the items of each number stand. */
    private static Map<Integer, Integer> places(List<PlanItem> items) {
        Map<Integer, Integer> places = new HashMap<>();
        for (int i = 0; i < items.size(); i++) {
            places.putIfAbsent(items.get(i).ordinal(), i);
        }
        return places;
    }

    /** An item with what another part says of it; what both say, once. Numbers that begin anew count on. */
    private static PlanItem together(PlanItem item, PlanItem rest) {
        Set<MeasureWords> known = new HashSet<>(MeasureWords.of(item));
        List<Measure> measures = new ArrayList<>(item.measures());
        int last = measures.stream().mapToInt(Measure::ordinal).max().orElse(0);
        for (Measure measure : rest.measures()) {
            if (!known.contains(MeasureWords.of(measure))) {
                last = Math.max(last + 1, measure.ordinal());
                measures.add(measure.toBuilder().ordinal(last).build());
            }
        }
        return new PlanItem(item.ordinal(), item.heading(), item.cell(), measures);
    }

    private static int first(Reading part) {
        return part.annex().items().stream().mapToInt(PlanItem::ordinal).min().orElse(0);
    }

    private Annex annex(String sheet, List<PlanItem> items) {
        Annex any = parts.get(0).annex();
        String title = parts.stream()
                .map(part -> part.annex().title())
                .filter(own -> !own.isEmpty())
                .findFirst()
                .orElse("");
        return any.kind() == AnnexKind.MEASURES
                ? new MeasuresAnnex(any.office(), any.year(), title, sheet, items)
                : new OutcomesAnnex(any.office(), any.year(), title, sheet, items);
    }

    private Reading reading(Annex annex, Reading first, boolean ascending) {
        FindingType whole = named ? FindingType.ANNEX_OVER_SHEETS : FindingType.ANNEX_PART_UNNAMED;
        FindingType type = ascending ? whole : FindingType.ANNEX_OUT_OF_ORDER;
        Findings findings = Findings.of(List.of(finding(annex, parts.size(), type)));
        for (Reading part : parts) {
            findings = findings.and(part.findings());
        }
        return new Reading(
                annex,
                first.table(),
                findings,
                parts.stream().anyMatch(Reading::fromPath),
                parts.stream().anyMatch(Reading::isOurs));
    }

    private static Finding finding(Annex annex, int tables, FindingType type) {
        List<String> sheets = Stream.concat(
                        Stream.of(annex.sheet()),
                        annex.measures().stream().map(measure -> annex.sheetOf(measure.cell())))
                .distinct()
                .toList();
        String named =
                sheets.stream().limit(MOST_NAMED).map(name -> "「" + name + "」").collect(Collectors.joining("、"));
        return type.ofSheet(
                annex.sheet(),
                String.join("、", sheets),
                annex.kind().label(),
                Math.max(tables, sheets.size()),
                named + (sheets.size() > MOST_NAMED ? "等" : ""));
    }

    private static PlanItem on(String sheet, PlanItem item) {
        List<Measure> measures =
                item.measures().stream().map(measure -> on(sheet, measure)).toList();
        return new PlanItem(item.ordinal(), item.heading(), on(sheet, item.cell()), measures);
    }

    private static Measure on(String sheet, Measure measure) {
        Outcome outcome = measure.outcome();
        Outcome there =
                outcome == null ? null : new Outcome(outcome.text(), outcome.figures(), on(sheet, outcome.cell()));
        return measure.toBuilder()
                .cell(on(sheet, measure.cell()))
                .outcome(there)
                .build();
    }

    private static CellRef on(String sheet, CellRef cell) {
        return cell.sheet() == null ? cell.on(sheet) : cell;
    }
}
