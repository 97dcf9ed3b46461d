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
        annexes.add(
                fileId,
                annexNo,
                annex.kind().name(),
                annex.office() == null ? null : annex.office().code().value(),
                annex.year() == null ? null : annex.year().value(),
                StoredText.of(annex.title()),
                StoredText.of(annex.sheet()),
                takenIn);
        if (takenIn) {
            for (int i = 0; i < annex.items().size(); i++) {
                addItem(fileId, annexNo, i + 1, annex.items().get(i));
            }
        }
    }

    private void addItem(UUID fileId, int annexNo, int itemNo, PlanItem item) {
        items.add(
                fileId,
                annexNo,
                itemNo,
                item.ordinal(),
                StoredText.of(item.heading()),
                item.cell().toString());
        for (int i = 0; i < item.measures().size(); i++) {
            addMeasure(fileId, annexNo, itemNo, i + 1, item.measures().get(i));
        }
    }

    private void addMeasure(UUID fileId, int annexNo, int itemNo, int measureNo, Measure measure) {
        Deadline deadline = measure.deadline();
        Outcome outcome = measure.outcome();
        measures.add(
                fileId,
                annexNo,
                itemNo,
                measureNo,
                measure.ordinal(),
                StoredText.of(measure.text()),
                measure.cell().toString(),
                measure.units().stream()
                        .map(ResponsibleUnit::name)
                        .map(StoredText::of)
                        .toArray(String[]::new),
                deadline == null ? null : deadline.kind().name(),
                deadline == null ? null : StoredText.of(deadline.text()),
                deadline == null ? null : deadline.date(),
                outcome == null ? null : StoredText.of(outcome.text()),
                outcome == null ? null : outcome.cell().toString());
        int number = 0;
        for (Target target : measure.targets()) {
            number++;
            addTarget(new Object[] {fileId, annexNo, itemNo, measureNo, number}, target);
        }
        number = 0;
        for (Figure figure : outcome == null ? List.<Figure>of() : outcome.figures()) {
            number++;
            addFigure(new Object[] {fileId, annexNo, itemNo, measureNo, number}, figure);
        }
    }

    private void addTarget(Object[] key, Target target) {
        targets.add(
                key[0],
                key[1],
                key[2],
                key[3],
                key[4],
                target.comparison().name(),
                target.quantity(),
                StoredText.of(target.unit()),
                target.period() == null ? null : target.period().name(),
                StoredText.of(target.text()));
    }

    private void addFigure(Object[] key, Figure figure) {
        figures.add(
                key[0],
                key[1],
                key[2],
                key[3],
                key[4],
                figure.quantity(),
                StoredText.of(figure.unit()),
                figure.approximate(),
                StoredText.of(figure.text()));
    }

    /** Stores the rows, parents before children. */
    void insert(JdbcTemplate jdbc) {
        List.of(annexes, items, measures, targets, figures).forEach(rows -> rows.insert(jdbc));
    }
}
