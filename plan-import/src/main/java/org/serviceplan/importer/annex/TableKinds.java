package org.serviceplan.importer.annex;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.serviceplan.importer.table.AnnexTable;
import org.serviceplan.importer.table.AnnexTable.Line;
import org.serviceplan.importer.table.ColumnRole;
import org.serviceplan.importer.table.TableHead;
import org.serviceplan.model.AnnexKind;

/**
 * Which annex a table is, or that it is both. A table of outcomes is annex 2, though it may say again who answered for them; where it
 * promises deadlines as well and nothing calls it annex 2, it is annex 1, and annex 2 too as soon as anything is reported in it.
 *
 * @param kinds the annexes that it is
 * @param fromPath whether the file's name was looked at, so that the same table elsewhere may be another
 */
record TableKinds(Set<AnnexKind> kinds, boolean fromPath) {
    private static final Pattern OUTCOMES = Pattern.compile("執行成效|執行成果|執行情形|辦理成果|辦理情形|附件二|附件2");
    /** Not the measures of which it tells the outcomes: 具體作法執行成效一覽表. */
    private static final Pattern MEASURES =
            Pattern.compile("(?:具體[作做]法|推動[作做]法)(?!之?(?:執行成效|執行成果|執行情形|辦理成果|辦理情形))|附件一|附件1");

    private static final Pattern FIRST = Pattern.compile("附件[一1]");
    /** A title that ends like this is a report's, whatever its columns are called. */
    private static final Pattern REPORT = Pattern.compile("(?m)(?:成果|成效|績效)(?:一覽表|彙整表|統計表|報告|表)?\\s*$");

    private static final Pattern PLAN = Pattern.compile("政府服務(?:效能|品質)");

    private static final Pattern SECOND = Pattern.compile("附件(?:二|2)");
    /** What is written in a column of outcomes before there are any. */
    private static final Pattern NOT_YET = Pattern.compile("(?:尚未(?:辦理|執行|開始)|未辦理|未執行|辦理中|執行中)[。.]?");

    /** A table without outcomes where only a loose word calls them so, and the table is called annex 1 or plans as one does. */
    static AnnexTable settled(AnnexTable table, String path) {
        return !isLoose(table) || mayReport(table, fileOf(path)) ? table : table.withoutOutcomes();
    }

    /** Whether the file's name may have been asked what a table is because of a loose word. */
    static boolean isLoose(AnnexTable table) {
        return table.head().loose().contains(ColumnRole.OUTCOME);
    }

    /** Tables without those that only loose words call plans, where nothing else does, nor is one of the same heads called so. */
    static List<AnnexTable> annexes(List<AnnexTable> found) {
        Set<String> named = new HashSet<>();
        for (AnnexTable table : found) {
            // Where it is all that there is, a report under any title is one.
            boolean only = found.size() == 1 && REPORT.matcher(titleOf(table)).find();
            if (plansLoosely(table) && (only || names(titleOf(table)) || names(table.sheet()))) {
                named.add(table.head().texts());
            }
        }
        return found.stream()
                .filter(table ->
                        !plansLoosely(table) || named.contains(table.head().texts()))
                .toList();
    }

    private static boolean plansLoosely(AnnexTable table) {
        return table.head().loose().contains(ColumnRole.MEASURE);
    }

    private static boolean names(String name) {
        return PLAN.matcher(name).find() || !called(name).isEmpty();
    }

    private static boolean mayReport(AnnexTable table, String file) {
        String title = titleOf(table);
        if (isSecond(labelOf(table)) || isSecond(table.sheet()) || isSecond(file)) {
            return true;
        }
        if (REPORT.matcher(title).find() && !namesFirst(table)) {
            return true;
        }
        Set<AnnexKind> called = called(title);
        called = called.isEmpty() ? called(table.sheet()) : called;
        called = called.isEmpty() ? called(file) : called;
        return called.isEmpty() ? !plans(table.head()) : called.contains(AnnexKind.OUTCOMES);
    }

    private static boolean namesFirst(AnnexTable table) {
        return FIRST.matcher(labelOf(table)).find()
                || FIRST.matcher(table.sheet()).find();
    }

    private static boolean plans(TableHead head) {
        return head.has(ColumnRole.DEADLINE) || head.has(ColumnRole.UNIT);
    }

    private static String fileOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    static TableKinds of(DraftAnnex draft, String path) {
        AnnexTable table = draft.table();
        TableHead head = table.head();
        boolean plans = plans(head);
        if (!plans || !head.has(ColumnRole.OUTCOME)) {
            boolean outcomes = head.has(ColumnRole.OUTCOME) || (!plans && titlePromisesOutcomes(table));
            return new TableKinds(EnumSet.of(outcomes ? AnnexKind.OUTCOMES : AnnexKind.MEASURES), false);
        }
        String file = fileOf(path);
        if (isSecond(labelOf(table)) || isSecond(table.sheet())) {
            return new TableKinds(EnumSet.of(AnnexKind.OUTCOMES), false);
        }
        if (isSecond(file)) {
            return new TableKinds(EnumSet.of(AnnexKind.OUTCOMES), true);
        }
        Set<AnnexKind> called = called(titleOf(table));
        called = called.isEmpty() ? called(table.sheet()) : called;
        boolean fromPath = called.isEmpty();
        called = fromPath ? called(file) : called;
        boolean mayPlan = head.has(ColumnRole.DEADLINE) && (called.isEmpty() || called.contains(AnnexKind.MEASURES));
        Set<AnnexKind> planned = reports(draft) ? EnumSet.allOf(AnnexKind.class) : EnumSet.of(AnnexKind.MEASURES);
        return new TableKinds(mayPlan ? planned : EnumSet.of(AnnexKind.OUTCOMES), fromPath);
    }

    /** Whether anything is reported in a table's column of outcomes. */
    static boolean reports(DraftAnnex draft) {
        for (DraftItem item : draft.items()) {
            for (DraftMeasure measure : item.measures()) {
                DraftField outcome = measure.outcome();
                if (!outcome.isBlank()
                        && !NOT_YET.matcher(outcome.text().strip()).matches()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean titlePromisesOutcomes(AnnexTable table) {
        boolean promises = false;
        for (Line line : table.titles()) {
            promises |= line.text().contains("執行成效");
        }
        return promises;
    }

    /** An annex 2 may say in its title what it tells the outcomes of; its label, sheet or file says which annex it is. */
    private static boolean isSecond(String name) {
        return SECOND.matcher(name).find() && !called(name).contains(AnnexKind.MEASURES);
    }

    private static String labelOf(AnnexTable table) {
        return table.lines(Line.Kind.LABEL).stream().map(Line::text).collect(Collectors.joining("\n"));
    }

    private static String titleOf(AnnexTable table) {
        return Stream.concat(table.titles().stream(), table.lines(Line.Kind.LABEL).stream())
                .map(Line::text)
                .collect(Collectors.joining("\n"));
    }

    /** What a name calls a table; both where it names both. */
    private static Set<AnnexKind> called(String name) {
        Set<AnnexKind> kinds = EnumSet.noneOf(AnnexKind.class);
        if (MEASURES.matcher(name).find()) {
            kinds.add(AnnexKind.MEASURES);
        }
        if (OUTCOMES.matcher(name).find()) {
            kinds.add(AnnexKind.OUTCOMES);
        }
        return kinds;
    }
}
