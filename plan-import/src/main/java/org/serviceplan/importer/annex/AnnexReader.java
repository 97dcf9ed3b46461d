package org.serviceplan.importer.annex;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.serviceplan.importer.finding.FindingType;
import org.serviceplan.importer.table.AnnexTable;
import org.serviceplan.importer.table.LineReader;
import org.serviceplan.importer.table.Vocabulary;
import org.serviceplan.importer.workbook.Sheet;
import org.serviceplan.importer.workbook.TimeLimit;
import org.serviceplan.model.Annex;
import org.serviceplan.model.AnnexKind;
import org.serviceplan.model.PlanItem;
import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.model.finding.FindingCollector;
import org.serviceplan.model.finding.Findings;
import org.serviceplan.model.framework.ImplementationItem;
import org.serviceplan.model.framework.PlanFramework;
import org.serviceplan.model.framework.PlanFrameworks;
import org.serviceplan.model.office.OfficeRoster;
import org.serviceplan.model.text.FoldedText;

/** Reads an annex from its table and checks it. */
public final class AnnexReader {
    /** A year far enough on that the newest framework holds. */
    private static final MinguoYear LATEST = MinguoYear.of(999);

    private static final int LONGEST_HEADING = 80;

    private final PlanFrameworks frameworks;
    private final Vocabulary vocabulary;
    /** The headings of the newest framework's items, in all their wordings. */
    private final Set<FoldedText> headings;

    private final IdentityResolver identities;
    private final UnitReader units;
    private final OutlineFinder outlines;

    /** A reader that knows these offices, items and words. */
    public AnnexReader(OfficeRoster roster, PlanFrameworks frameworks, Vocabulary vocabulary) {
        this.frameworks = frameworks;
        this.vocabulary = vocabulary;
        this.headings = headings(frameworks.forYear(LATEST));
        this.identities = new IdentityResolver(roster, vocabulary);
        this.units = new UnitReader(vocabulary);
        this.outlines = new OutlineFinder(new LineReader(vocabulary), this::isItemHeading);
    }

    private static Set<FoldedText> headings(PlanFramework framework) {
        Set<FoldedText> headings = new HashSet<>();
        for (ImplementationItem item : framework.items()) {
            headings.add(FoldedText.of(item.heading()));
            item.variants().forEach(variant -> headings.add(FoldedText.of(variant)));
        }
        return headings;
    }

    /**
     * What was read from a table.
     *
     * @param annex the annex, office and year null where nothing says so
     * @param table the table it was read from
     * @param findings everything found in it
     * @param fromPath whether the file's or a folder's name had a say in whose it is, for which year, or which annex
     * @param isOurs whether it is laid out as the commission's form is or answers one of the framework's items; others plan as well
     */
    public record Reading(Annex annex, AnnexTable table, Findings findings, boolean fromPath, boolean isOurs) {
        /** Longer than any title; what stands further on is none. */
        private static final int LONGEST_TITLE = 300;

        /** The title, as far as it may be one: it is looked through beside that of every other table. */
        String title() {
            String title = annex.title();
            return title.substring(0, Math.min(title.length(), LONGEST_TITLE));
        }
    }

    /** Whether a text is the heading of an item, with or without its number. */
    public boolean isItemHeading(String text) {
        if (text.length() > LONGEST_HEADING) {
            return false;
        }
        String heading = ItemLabel.removed(text);
        ListMarker marker = ListMarker.at(heading, 0);
        return headings.contains(FoldedText.of(marker == null ? heading : heading.substring(marker.end())));
    }

    /**
     * The tables of a file that are annexes, as far as can be told before they are read.
     *
     * @param path the file's path in the inbox
     */
    public static List<AnnexTable> annexes(List<AnnexTable> found, String path) {
        return LooseTables.settled(found, path);
    }

    /**
     * Reads the annex that a table is, or both where it is both in one.
     *
     * @param path the file's path in the inbox, whose names may say whose the annex is
     * @param time is looked at row by row
     */
    public List<Reading> readAll(AnnexTable table, String path, TimeLimit time) {
        DraftAnnex draft = draft(table, identities.resolve(table, path), time);
        List<Reading> readings = new ArrayList<>();
        List<AnnexCheck> checks = AnnexCheck.ALL;
        TableKinds kinds = TableKinds.of(draft, path);
        for (AnnexKind kind : kinds.kinds()) {
            readings.add(read(draft.withKind(kind), checks, kinds.fromPath(), time));
            checks = AnnexCheck.OF_OUTCOMES;
        }
        return readings;
    }

    /**
     * The same readings of a file, with those that are parts of one annex read again as one.
     *
     * @param path the file's path in the inbox
     */
    public List<Reading> joined(List<Reading> readings, String path, TimeLimit time) {
        if (!areTwoOfAKind(readings)) {
            return readings;
        }
        List<List<Reading>> ofYears = new YearParts(identities).groups(readings);
        List<Reading> rest = new ArrayList<>(readings);
        List<Reading> joined = new ArrayList<>();
        for (List<Reading> group : ofYears) {
            rest.removeAll(group);
            joined.add(YearParts.together(readAgain(group, false, path, time), vocabulary.units()));
        }
        joined.addAll(0, areTwoOfAKind(rest) ? joinedParts(rest, path, time) : rest);
        return joined;
    }

    private List<Reading> joinedParts(List<Reading> readings, String path, TimeLimit time) {
        AnnexParts parts = new AnnexParts(
                identities,
                this::isItemHeading,
                ordinals(frameworks.forYear(LATEST)),
                new SplitItem(vocabulary::isUnit, time),
                time);
        List<List<Reading>> groups = parts.groups(withContinued(readings, parts, path, time));
        List<Reading> joined = new ArrayList<>();
        for (List<Reading> group : groups) {
            boolean less = reportsLess(group, groups);
            if (group.size() == 1 && !less) {
                joined.add(group.get(0));
            } else {
                List<Reading> again = readAgain(group, less, path, time);
                joined.add(again.size() == 1 ? again.get(0) : JoinedAnnex.of(again, parts.areNamed(group)));
            }
        }
        return joined;
    }

    /** Whether there may be two of one annex at all; nearly all files have one of each. */
    public static boolean areTwoOfAKind(List<Reading> readings) {
        Set<AnnexKind> kinds = EnumSet.noneOf(AnnexKind.class);
        for (Reading reading : readings) {
            if (!kinds.add(reading.annex().kind())) {
                return true;
            }
        }
        return false;
    }

    /** Whether tables of both annexes report of fewer items than annex 1 has in all its parts. */
    private static boolean reportsLess(List<Reading> group, List<List<Reading>> groups) {
        Reading first = group.get(0);
        return first.annex().kind() == AnnexKind.OUTCOMES
                && groups.stream()
                        .filter(other ->
                                other.size() > 1 && other.get(0).annex().kind() == AnnexKind.MEASURES)
                        .filter(other ->
                                other.stream().anyMatch(part -> part.table().equals(first.table())))
                        .anyMatch(other -> !ordinals(group).containsAll(ordinals(other)));
    }

    /** The readings, with tables that begin in the middle of an item read as the next page of the one before. */
    private List<Reading> withContinued(List<Reading> readings, AnnexParts parts, String path, TimeLimit time) {
        List<Reading> whole = new ArrayList<>();
        for (Reading reading : readings) {
            time.check();
            int before = whole.size() - 1;
            while (before >= 0 && !parts.goesOn(whole.get(before), reading)) {
                before--;
            }
            if (before < 0) {
                whole.add(reading);
            } else {
                AnnexTable both = whole.get(before).table().followedBy(reading.table());
                whole.set(
                        before,
                        JoinedAnnex.continued(ofKind(both, reading.annex().kind(), path, time)));
            }
        }
        return whole;
    }

    private Reading ofKind(AnnexTable table, AnnexKind kind, String path, TimeLimit time) {
        List<Reading> readings = readAll(table, path, time);
        return readings.stream()
                .filter(reading -> reading.annex().kind() == kind)
                .findFirst()
                .orElse(readings.get(0));
    }

    /** Tables of one annex, read again as its parts. */
    private List<Reading> readAgain(List<Reading> group, boolean less, String path, TimeLimit time) {
        Identity identity =
                identities.resolve(group.stream().map(Reading::table).toList(), path);
        List<Reading> again = new ArrayList<>();
        List<PlanItem> elsewhere =
                group.stream().flatMap(part -> part.annex().items().stream()).toList();
        List<AnnexTable> turned = group.stream()
                .map(Reading::table)
                .filter(table -> table.head().isTurned())
                .toList();
        for (Reading part : group) {
            boolean first = again.isEmpty();
            DraftAnnex draft = draft(part.table(), identity, time)
                    .withKind(part.annex().kind())
                    .withElsewhere(elsewhere)
                    .withTurned(turned.indexOf(part.table()) == 0 ? turned : List.of());
            TableKinds kinds = TableKinds.of(draft, path);
            boolean outcomesOfBoth =
                    part.annex().kind() == AnnexKind.OUTCOMES && kinds.kinds().size() > 1;
            List<AnnexCheck> checks = outcomesOfBoth ? ofOutcomes(first && less) : ofPart(first);
            again.add(read(draft, checks, kinds.fromPath(), time));
        }
        return again;
    }

    private static List<AnnexCheck> ofPart(boolean first) {
        return first ? AnnexCheck.ALL : AnnexCheck.OF_PART;
    }

    private static List<AnnexCheck> ofOutcomes(boolean fewer) {
        return fewer ? AnnexCheck.OF_FEWER_OUTCOMES : AnnexCheck.OF_OUTCOMES;
    }

    private static Set<Integer> ordinals(PlanFramework framework) {
        return framework.items().stream().map(ImplementationItem::ordinal).collect(Collectors.toSet());
    }

    private static Set<Integer> ordinals(List<Reading> parts) {
        return parts.stream()
                .flatMap(part -> part.annex().items().stream())
                .map(PlanItem::ordinal)
                .collect(Collectors.toSet());
    }

    private DraftAnnex draft(AnnexTable found, Identity identity, TimeLimit time) {
        MinguoYear year = identity.year();
        AnnexTable table = year == null ? found : found.ofYear(year);
        PlanFramework framework = frameworks.forYear(year == null ? LATEST : year);
        List<DraftItem> items = ItemReader.read(table, framework, vocabulary, time);
        return new DraftAnnex(
                AnnexKind.MEASURES,
                table,
                framework,
                identity,
                new DeadlineReader(vocabulary.deadlineWords(), year),
                items,
                List.of(),
                table.head().isTurned() ? List.of(table) : List.of(),
                ColumnShift.of(table, framework, items));
    }

    private Reading read(DraftAnnex draft, List<AnnexCheck> checks, boolean fromPath, TimeLimit time) {
        FindingCollector findings = new FindingCollector();
        for (AnnexCheck check : checks) {
            time.check();
            check.check(draft, findings);
        }
        return new Reading(
                new AnnexBuilder(units, vocabulary.units(), time, draft).build(),
                draft.table(),
                findings.findings(),
                fromPath || draft.identity().fromPath() || LooseTables.mayAskName(draft.table()),
                draft.table().head().isOfTheForm() || answersAnItem(draft));
    }

    private static boolean answersAnItem(DraftAnnex draft) {
        return draft.items().stream()
                .anyMatch(item -> draft.framework().byHeading(item.heading()).isPresent());
    }

    /** Reads an annex that stands on a sheet as running text, without a table. */
    public Optional<Reading> readOutline(Sheet sheet, String path, TimeLimit time) {
        return outlines.find(sheet, time).map(outline -> {
            Reading reading = readAll(outline, path, time).get(0);
            Findings findings = Findings.of(List.of(FindingType.NO_TABLE.ofSheet(sheet.name(), "")));
            return new Reading(reading.annex(), outline, findings.and(reading.findings()), reading.fromPath(), true);
        });
    }
}
