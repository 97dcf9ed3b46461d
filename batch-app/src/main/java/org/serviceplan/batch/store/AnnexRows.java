package org.serviceplan.batch.store;

import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.JdbcTemplate;

import org.serviceplan.model.Annex;
import org.serviceplan.model.Measure;
import org.serviceplan.model.Outcome;
import org.serviceplan.model.PlanItem;
import org.serviceplan.model.ResponsibleUnit;
import org.serviceplan.model.calendar.Deadline;
import org.serviceplan.model.quantity.Figure;
import org.serviceplan.model.quantity.Target;

/** Collects the rows of annexes, table by table, so that a chunk of files is stored with one COPY per table. */
final class AnnexRows {
    private final CopyRows annexes =
            new CopyRows("annex (file_id, annex_no, kind, office, year, title, sheet, taken_in)");
    private final CopyRows items = new CopyRows("plan_item (file_id, annex_no, item_no, ordinal, heading, cell)");
    private final CopyRows measures =
            new CopyRows("measure (file_id, annex_no, item_no, measure_no, ordinal, text, cell,"
                    + " units, deadline_kind, deadline_text, deadline_date, outcome_text, outcome_cell)");
    private final CopyRows targets = new CopyRows("target (file_id, annex_no, item_no, measure_no, target_no,"
            + " comparison, quantity, unit, period, text)");
    private final CopyRows figures = new CopyRows(
            "figure (file_id, annex_no, item_no, measure_no, figure_no," + " quantity, unit, approximate, text)");

    /** Adds an annex; of one that goes back to the office only its identity. */
    void add(UUID fileId, int annexNo, Annex annex, boolean takenIn) {
        CopyKey key = CopyKey.of(fileId, annexNo);
        annexes.add(
                key,
                annex.kind().name(),
                annex.office() == null ? null : annex.office().code().value(),
                annex.year() == null ? null : annex.year().value(),
                annex.title(),
                annex.sheet(),
                takenIn);
        if (takenIn) {
            int number = 0;
            for (PlanItem item : annex.items()) {
                addItem(key.and(++number), item);
            }
        }
    }

    private void addItem(CopyKey key, PlanItem item) {
        items.add(key, item.ordinal(), item.heading(), item.cell());
        int number = 0;
        for (Measure measure : item.measures()) {
            addMeasure(key.and(++number), measure);
        }
    }

    private void addMeasure(CopyKey key, Measure measure) {
        Deadline deadline = measure.deadline();
        Outcome outcome = measure.outcome();
        measures.add(
                key,
                measure.ordinal(),
                measure.text(),
                measure.cell(),
                names(measure.units()),
                deadline == null ? null : deadline.kind().name(),
                deadline == null ? null : deadline.text(),
                deadline == null ? null : deadline.date(),
                outcome == null ? null : outcome.text(),
                outcome == null ? null : outcome.cell());
        int number = 0;
        for (Target target : measure.targets()) {
            addTarget(key.and(++number), target);
        }
        number = 0;
        for (Figure figure : outcome == null ? List.<Figure>of() : outcome.figures()) {
            addFigure(key.and(++number), figure);
        }
    }

    private static String[] names(List<ResponsibleUnit> units) {
        String[] names = new String[units.size()];
        for (int i = 0; i < names.length; i++) {
            names[i] = units.get(i).name();
        }
        return names;
    }

    private void addTarget(CopyKey key, Target target) {
        targets.add(
                key,
                target.comparison().name(),
                target.quantity(),
                target.unit(),
                target.period() == null ? null : target.period().name(),
                target.text());
    }

    private void addFigure(CopyKey key, Figure figure) {
        figures.add(key, figure.quantity(), figure.unit(), figure.approximate(), figure.text());
    }

    /** Stores the rows, parents before children. */
    void insert(JdbcTemplate jdbc) {
        List.of(annexes, items, measures, targets, figures).forEach(rows -> rows.insert(jdbc));
    }
}
