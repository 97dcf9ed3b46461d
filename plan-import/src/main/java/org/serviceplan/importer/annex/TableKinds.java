package org.serviceplan.importer.annex;

import java.util.EnumSet;
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

    private static final Pattern SECOND = Pattern.compile("附件(?:二|2)");
    /** What is written in a column of outcomes before there are any. */
    private static final Pattern NOT_YET = Pattern.compile("(?:尚未(?:辦理|執行|開始)|未辦理|未執行|辦理中|執行中)[。.]?");

    static boolean plans(TableHead head) {
        return head.has(ColumnRole.DEADLINE) || head.has(ColumnRole.UNIT);
    }

    static String fileOf(String path) {
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
        Set<AnnexKind> called = called(table);
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
    static boolean isSecond(String name) {
        return SECOND.matcher(name).find() && !called(name).contains(AnnexKind.MEASURES);
    }

    static String labelOf(AnnexTable table) {
        return table.lines(Line.Kind.LABEL).stream().map(Line::text).collect(Collectors.joining("\n"));
    }

    static String titleOf(AnnexTable table) {
        return Stream.concat(table.titles().stream(), table.lines(Line.Kind.LABEL).stream())
                .map(Line::text)
                .collect(Collectors.joining("\n"));
    }

    /** What a table's title calls it, or else its sheet. */
    static Set<AnnexKind> called(AnnexTable table) {
        Set<AnnexKind> called = called(titleOf(table));
        return called.isEmpty() ? called(table.sheet()) : called;
    }

    /** What a name calls a table; both where it names both. */
    static Set<AnnexKind> called(String name) {
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
