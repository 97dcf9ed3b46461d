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
import org.serviceplan.importer.table.TableRow;
import org.serviceplan.model.AnnexKind;

/**
 * Which annex a table is, or that it is both. A table of outcomes is annex 2, though it may say again who answered for them; where it
 * promises deadlines as well and nothing calls it annex 2, it is annex 1, and annex 2 too as soon as anything is reported in it.
 *
 * @param kinds the annexes that it is
 * @param fromPath whether the file's name was looked at, so that the same table elsewhere may be another
 */
record TableKinds(Set<AnnexKind> kinds, boolean fromPath) {
    private static final Pattern OUTCOMES = Pattern.compile("執行成效|執行成果|執行情形|附件二|附件2");
    /** Not the measures of which it tells the outcomes: 具體作法執行成效一覽表. */
    private static final Pattern MEASURES = Pattern.compile("(?:具體[作做]法|推動[作做]法)(?!之?(?:執行成效|執行成果|執行情形))|附件一|附件1");

    static TableKinds of(AnnexTable table, String path) {
        TableHead head = table.head();
        boolean plans = head.has(ColumnRole.DEADLINE) || head.has(ColumnRole.UNIT);
        if (!plans || !head.has(ColumnRole.OUTCOME)) {
            boolean outcomes = head.has(ColumnRole.OUTCOME) || (!plans && titlePromisesOutcomes(table));
            return new TableKinds(EnumSet.of(outcomes ? AnnexKind.OUTCOMES : AnnexKind.MEASURES), false);
        }
        Set<AnnexKind> called = called(titleOf(table));
        called = called.isEmpty() ? called(table.sheet()) : called;
        boolean fromPath = called.isEmpty();
        called = fromPath ? called(path.substring(path.lastIndexOf('/') + 1)) : called;
        boolean mayPlan = called.contains(AnnexKind.MEASURES) || (called.isEmpty() && head.has(ColumnRole.DEADLINE));
        Set<AnnexKind> planned = reports(table) ? EnumSet.allOf(AnnexKind.class) : EnumSet.of(AnnexKind.MEASURES);
        return new TableKinds(mayPlan ? planned : EnumSet.of(AnnexKind.OUTCOMES), fromPath);
    }

    /** Whether anything stands in a table's column of outcomes. */
    static boolean reports(AnnexTable table) {
        for (TableRow row : table.rows()) {
            if (row.written(ColumnRole.OUTCOME).chars().anyMatch(Character::isLetterOrDigit)) {
                return true;
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
