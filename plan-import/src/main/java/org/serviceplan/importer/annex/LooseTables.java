package org.serviceplan.importer.annex;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.serviceplan.importer.table.AnnexTable;
import org.serviceplan.importer.table.ColumnRole;
import org.serviceplan.importer.table.TableHead;
import org.serviceplan.model.AnnexKind;

/**
 * Tables whose columns are called by loose words, as those of other tables are as well: 內容, 成果. They count where the table is
 * called an annex, or nothing else in the file is one; else it is read as if nobody knew such words.
 */
final class LooseTables {
    private static final Pattern FIRST = Pattern.compile("附件[一1]");
    /** What stands beside the two annexes. */
    private static final Pattern FURTHER = Pattern.compile("附件[三四五六七八九3-9]|附表");
    /** A title that ends like this is a report's, whatever its columns are called. */
    private static final Pattern REPORT = Pattern.compile("(?m)(?:成果|成效|績效)(?:一覽表|彙整表|統計表|報告|表)?\\s*$");

    private static final Pattern PLAN = Pattern.compile("政府服務(?:效能|品質)");

    private final List<AnnexTable> found;
    private final String file;
    /** The annexes that tables are by sure words. */
    private final Set<AnnexKind> sure = EnumSet.noneOf(AnnexKind.class);

    private LooseTables(List<AnnexTable> found, String path) {
        this.found = found;
        this.file = TableKinds.fileOf(path);
        for (AnnexTable table : found) {
            if (table.head().loose().isEmpty()) {
                sure.addAll(kinds(table.head()));
            }
        }
    }

    private static Set<AnnexKind> kinds(TableHead head) {
        Set<AnnexKind> kinds = EnumSet.noneOf(AnnexKind.class);
        if (head.has(ColumnRole.OUTCOME)) {
            kinds.add(AnnexKind.OUTCOMES);
        }
        if (head.has(ColumnRole.DEADLINE) || !head.has(ColumnRole.OUTCOME)) {
            kinds.add(AnnexKind.MEASURES);
        }
        return kinds;
    }

    /** Whether the file's name may have been asked what a table is because of a loose word. */
    static boolean mayAskName(AnnexTable table) {
        return table.head().loose().contains(ColumnRole.OUTCOME);
    }

    /** The tables of a file, without the columns and tables that only loose words make part of an annex. */
    static List<AnnexTable> settled(List<AnnexTable> found, String path) {
        for (AnnexTable table : found) {
            if (!table.head().loose().isEmpty()) {
                return new LooseTables(found, path).settled();
            }
        }
        return found;
    }

    private List<AnnexTable> settled() {
        Set<String> named = new HashSet<>();
        for (AnnexTable table : found) {
            if (isNamed(table)) {
                named.add(table.head().texts());
            }
        }
        List<AnnexTable> settled = new ArrayList<>();
        List<AnnexTable> withoutMeasures = new ArrayList<>();
        for (AnnexTable table : found) {
            Set<ColumnRole> left = left(table, named.contains(table.head().texts()));
            AnnexTable rest = left.isEmpty() ? table : table.without(left);
            if (left.isEmpty() || rest.head().isOfAnAnnex()) {
                (left.contains(ColumnRole.MEASURE) ? withoutMeasures : settled).add(rest);
            }
        }
        // Where there is nothing else, it is told what such a table lacks.
        return settled.isEmpty() ? withoutMeasures : settled;
    }

    /** The columns of a table that do not count. */
    private Set<ColumnRole> left(AnnexTable table, boolean named) {
        Set<ColumnRole> loose = table.head().loose();
        Set<ColumnRole> left = EnumSet.noneOf(ColumnRole.class);
        if (loose.contains(ColumnRole.OUTCOME) && !(mayBe(table) && mayReport(table))) {
            left.add(ColumnRole.OUTCOME);
        }
        if (loose.contains(ColumnRole.MEASURE) && !(named && mayBe(table))) {
            left.addAll(loose);
        }
        return left;
    }

    /** Whether it may be one of the annexes: neither called a further one, nor beside one that is surely the same. */
    private boolean mayBe(AnnexTable table) {
        boolean further = FURTHER.matcher(table.sheet()).find()
                || FURTHER.matcher(TableKinds.titleOf(table)).find();
        Set<AnnexKind> kinds =
                table.head().has(ColumnRole.OUTCOME) ? EnumSet.of(AnnexKind.OUTCOMES) : EnumSet.of(AnnexKind.MEASURES);
        kinds.retainAll(sure);
        return !further && kinds.isEmpty();
    }

    /** Whether a table is called an annex; where none is one surely, the plan's name is enough. */
    private boolean isNamed(AnnexTable table) {
        String title = TableKinds.titleOf(table);
        boolean plan = PLAN.matcher(title).find() || PLAN.matcher(table.sheet()).find();
        return !TableKinds.called(table).isEmpty() || isReport(table) || (sure.isEmpty() && plan);
    }

    private static boolean isReport(AnnexTable table) {
        boolean first = FIRST.matcher(TableKinds.labelOf(table)).find()
                || FIRST.matcher(table.sheet()).find();
        return !first && REPORT.matcher(TableKinds.titleOf(table)).find();
    }

    private boolean mayReport(AnnexTable table) {
        if (TableKinds.isSecond(TableKinds.labelOf(table))
                || TableKinds.isSecond(table.sheet())
                || TableKinds.isSecond(file)
                || isReport(table)) {
            return true;
        }
        Set<AnnexKind> called = TableKinds.called(table);
        called = called.isEmpty() ? TableKinds.called(file) : called;
        return called.isEmpty()
                ? sure.isEmpty() && !TableKinds.plans(table.head())
                : called.contains(AnnexKind.OUTCOMES);
    }
}
