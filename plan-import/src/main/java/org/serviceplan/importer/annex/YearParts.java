package org.serviceplan.importer.annex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;

import org.serviceplan.importer.annex.AnnexReader.Reading;
import org.serviceplan.importer.finding.FindingType;
import org.serviceplan.model.Annex;
import org.serviceplan.model.AnnexKind;
import org.serviceplan.model.Measure;
import org.serviceplan.model.Outcome;
import org.serviceplan.model.OutcomesAnnex;
import org.serviceplan.model.PlanItem;
import org.serviceplan.model.finding.Finding;
import org.serviceplan.model.finding.Findings;
import org.serviceplan.model.quantity.Units;
import org.serviceplan.model.source.CellRef;
import org.serviceplan.model.text.FoldedText;

/**
 * Tables of one annex 2 that report of the same measures, each of another part of the year, as their sheets or titles say: 上半年 and
 * 下半年. What came of a measure in the year is what all of them say.
 */
@RequiredArgsConstructor
final class YearParts {
    private final IdentityResolver identities;

    /**
     * A reading and what is asked of it beside every other.
     *
     * @param part of which part of the year it reports
     * @param words what its measures are, item by item
     * @param told whose it is and of which year
     */
    private record Candidate(
            Reading reading, PartOfYear part, Map<Integer, List<FoldedText>> words, ToldIdentity told) {

        boolean isOfOneWith(Candidate other) {
            return part.isApartFrom(other.part) && words.equals(other.words) && told.mayBe(other.told);
        }
    }

    /** The readings that belong together, in groups; none of most files. */
    List<List<Reading>> groups(List<Reading> readings) {
        List<List<Candidate>> groups = new ArrayList<>();
        for (Reading reading : readings) {
            candidate(reading).ifPresent(candidate -> groups.stream()
                    .filter(group -> group.stream().allMatch(candidate::isOfOneWith))
                    .findFirst()
                    .orElseGet(() -> begun(groups))
                    .add(candidate));
        }
        return groups.stream()
                .filter(group -> group.size() > 1)
                .map(group -> group.stream().map(Candidate::reading).toList())
                .toList();
    }

    private Optional<Candidate> candidate(Reading reading) {
        PartOfYear part = PartOfYear.of(reading.annex().sheet(), reading.title());
        return reading.annex().kind() == AnnexKind.OUTCOMES && part.isTold()
                ? words(reading).map(words -> new Candidate(reading, part, words, identities.told(reading.table())))
                : Optional.empty();
    }

    private static List<Candidate> begun(List<List<Candidate>> groups) {
        List<Candidate> group = new ArrayList<>();
        groups.add(group);
        return group;
    }

    /** What its measures are, item by item; nothing where an item stands twice. */
    private static Optional<Map<Integer, List<FoldedText>>> words(Reading reading) {
        Map<Integer, List<FoldedText>> words = new HashMap<>();
        for (PlanItem item : reading.annex().items()) {
            List<FoldedText> own = item.measures().stream()
                    .map(measure -> FoldedText.of(measure.text()))
                    .toList();
            if (words.put(item.ordinal(), own) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(words);
    }

    /** One annex of the parts, which have the same measures. */
    static Reading together(List<Reading> parts, Units units) {
        Reading first = parts.get(0);
        List<PlanItem> items = new ArrayList<>();
        Set<String> reported = new HashSet<>();
        for (PlanItem item : first.annex().items()) {
            List<Measure> measures = new ArrayList<>();
            for (int m = 0; m < item.measures().size(); m++) {
                measures.add(together(parts, item.ordinal(), m, units, reported));
            }
            items.add(new PlanItem(item.ordinal(), item.heading(), item.cell(), measures));
        }
        Annex annex = first.annex();
        Annex whole = new OutcomesAnnex(annex.office(), annex.year(), annex.title(), annex.sheet(), items);
        return new Reading(
                whole,
                first.table(),
                findings(parts, reported),
                parts.stream().anyMatch(Reading::fromPath),
                parts.stream().anyMatch(Reading::isOurs));
    }

    /**
     * A measure with what all parts say of it.
     *
     * @param reported takes the cells of its outcomes, as far as any part reports something
     */
    private static Measure together(List<Reading> parts, int item, int place, Units units, Set<String> reported) {
        List<String> texts = new ArrayList<>();
        List<CellRef> cells = new ArrayList<>();
        List<String> all = new ArrayList<>();
        for (Reading part : parts) {
            Outcome outcome = measure(part, item, place).outcome();
            if (outcome != null) {
                all.add(key(part.annex().sheet(), outcome.cell()));
                if (outcome.isReported()) {
                    texts.add(outcome.text());
                    boolean first =
                            part.annex().sheet().equals(parts.get(0).annex().sheet());
                    cells.add(
                            first
                                    ? outcome.cell()
                                    : outcome.cell().on(part.annex().sheet()));
                }
            }
        }
        Measure measure = measure(parts.get(0), item, place);
        if (texts.isEmpty()) {
            return measure;
        }
        reported.addAll(all);
        return measure.toBuilder()
                .outcome(Outcome.parse(joined(texts), cells.get(0), units))
                .build();
    }

    private static Measure measure(Reading part, int item, int place) {
        return part.annex().items().stream()
                .filter(own -> own.ordinal() == item)
                .findFirst()
                .orElseThrow()
                .measures()
                .get(place);
    }

    /** What the parts say, one after the other, so that it can be seen where one ends. */
    private static String joined(List<String> texts) {
        StringBuilder all = new StringBuilder();
        for (String text : texts) {
            boolean apart = all.isEmpty() || Sentences.isFinished(all) || text.isEmpty();
            all.append(apart ? "" : "；").append(text);
        }
        return all.toString();
    }

    private static String key(String sheet, CellRef cell) {
        return sheet + "!" + cell;
    }

    /** What is found in the parts, but for outcomes that are blank in one and not in another. */
    private static Findings findings(List<Reading> parts, Set<String> reported) {
        List<String> sheets =
                parts.stream().map(part -> part.annex().sheet()).distinct().toList();
        Findings all = Findings.of(List.of(FindingType.OUTCOMES_BY_PARTS_OF_YEAR.ofSheet(
                sheets.get(0),
                String.join("、", sheets),
                parts.size(),
                sheets.stream().map(name -> "「" + name + "」").collect(Collectors.joining("、")))));
        for (int i = 0; i < parts.size(); i++) {
            boolean first = i == 0;
            all = all.and(parts.get(i).findings().kept().stream()
                    .filter(finding -> first ? !isBlankHereAlone(finding, reported) : !isBlank(finding))
                    .toList());
        }
        return all;
    }

    private static boolean isBlank(Finding finding) {
        return finding.code().equals(FindingType.BLANK_OUTCOME.code());
    }

    private static boolean isBlankHereAlone(Finding finding, Set<String> reported) {
        CellRef cell = finding.cell();
        String sheet = finding.sheet();
        return isBlank(finding) && cell != null && sheet != null && reported.contains(key(sheet, cell));
    }
}
