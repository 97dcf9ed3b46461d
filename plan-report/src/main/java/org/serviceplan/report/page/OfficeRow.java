package org.serviceplan.report.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

import org.serviceplan.model.AnnexKind;
import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.model.finding.Severity;
import org.serviceplan.report.comparison.AnnexState;
import org.serviceplan.report.comparison.AnnexStatus;
import org.serviceplan.report.comparison.Attainment;
import org.serviceplan.report.comparison.ItemCount;
import org.serviceplan.report.comparison.OfficeComparison;
import org.serviceplan.report.comparison.TargetResult;
import org.serviceplan.report.presentation.Percent;

/**
 * An office in the list of all.
 *
 * @param position where it stands in the roster
 * @param code its code
 * @param name its full name
 * @param linked whether the page has a part about it
 * @param cells what is said of it
 */
record OfficeRow(int position, String code, String name, boolean linked, List<Cell> cells) {
    /** Lateness never has more days than this. */
    private static final int BEYOND_DAYS = 100_000;

    private static final List<AnnexStatus> STATUSES = List.of(AnnexStatus.values());

    /** The heads of the list, the office's own first. */
    static final List<String> HEADS = List.of("機關", "附件一", "附件二", "具體作法", "有量化目標", "已填成效", "填報率", "目標達成", "錯誤", "警告");

    /** A cell with the number by which rows are sorted; the least for what is not known. */
    record Cell(String label, String text, double sort, String style) {}

    static OfficeRow of(
            int position, OfficeComparison office, MinguoYear year, List<TargetResult> targets, boolean linked) {
        List<Cell> cells = new ArrayList<>();
        for (AnnexKind kind : AnnexKind.values()) {
            cells.add(status(HEADS.get(cells.size() + 1), office.annex(year, kind)));
        }
        List<ItemCount> items = office.items(year);
        cells.add(count(HEADS.get(3), items, ItemCount::measures));
        cells.add(count(HEADS.get(4), items, ItemCount::quantified));
        cells.add(count(HEADS.get(5), items, ItemCount::reported));
        cells.add(share(HEADS.get(6), sum(items, ItemCount::reported), sum(items, ItemCount::measures)));
        cells.add(met(HEADS.get(7), targets));
        cells.add(findings(HEADS.get(8), office, year, Severity.ERROR));
        cells.add(findings(HEADS.get(9), office, year, Severity.WARNING));
        return new OfficeRow(
                position, office.office().code().value(), office.office().name(), linked, cells);
    }

    private static Cell status(String label, AnnexState state) {
        Mark mark = Mark.of(state);
        double sort = (double) STATUSES.indexOf(state.status()) * BEYOND_DAYS + state.daysLate();
        return new Cell(label, mark.text(), sort, "mark " + mark.style());
    }

    private static Cell count(String label, List<ItemCount> items, ToIntFunction<ItemCount> value) {
        return items.isEmpty() ? unknown(label) : number(label, sum(items, value));
    }

    private static Cell share(String label, int part, int whole) {
        return whole == 0 ? unknown(label) : new Cell(label, Percent.of(part, whole), (double) part / whole, "number");
    }

    private static Cell met(String label, List<TargetResult> targets) {
        if (targets.isEmpty()) {
            return unknown(label);
        }
        long met = targets.stream()
                .filter(target -> target.attainment() == Attainment.MET)
                .count();
        return new Cell(label, met + "／" + targets.size(), (double) met / targets.size(), "number");
    }

    private static Cell findings(String label, OfficeComparison office, MinguoYear year, Severity severity) {
        return number(
                label,
                Arrays.stream(AnnexKind.values())
                        .mapToInt(kind -> office.annex(year, kind).findings().count(severity))
                        .sum());
    }

    private static Cell number(String label, int value) {
        return new Cell(label, Integer.toString(value), value, "number");
    }

    private static Cell unknown(String label) {
        return new Cell(label, "—", -1, "number");
    }

    private static int sum(List<ItemCount> items, ToIntFunction<ItemCount> value) {
        return items.stream().mapToInt(value).sum();
    }
}
