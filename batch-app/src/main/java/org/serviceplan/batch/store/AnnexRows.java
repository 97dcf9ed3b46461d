package org.serviceplan.batch.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

import org.serviceplan.model.Annex;
import org.serviceplan.model.Measure;
import org.serviceplan.model.Outcome;
import org.serviceplan.model.PlanItem;
import org.serviceplan.model.ResponsibleUnit;
import org.serviceplan.model.calendar.Deadline;
import org.serviceplan.model.quantity.Figure;
import org.serviceplan.model.quantity.Target;

/** Collects the rows of annexes, table by table, so that a chunk of files is stored with one batch per table. */
final class AnnexRows {
    private static final String INSERT_ANNEX =
            "INSERT INTO annex (file_id, annex_no, kind, office, year, title, sheet, taken_in) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String INSERT_ITEM =
            "INSERT INTO plan_item (file_id, annex_no, item_no, ordinal, heading, cell) VALUES (?, ?, ?, ?, ?, ?)";
    private static final String INSERT_MEASURE = "INSERT INTO measure (file_id, annex_no, item_no, measure_no, ordinal,"
            + " text, cell, units, deadline_kind, deadline_text, deadline_date, outcome_text, outcome_cell)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String INSERT_TARGET = "INSERT INTO target (file_id, annex_no, item_no, measure_no, target_no,"
            + " comparison, quantity, unit, period, text) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String INSERT_FIGURE = "INSERT INTO figure (file_id, annex_no, item_no, measure_no, figure_no,"
            + " quantity, unit, approximate, text) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";

    /** Parents before children. */
    private final Map<String, List<Object[]>> rows = new LinkedHashMap<>();

    AnnexRows() {
        for (String insert : List.of(INSERT_ANNEX, INSERT_ITEM, INSERT_MEASURE, INSERT_TARGET, INSERT_FIGURE)) {
            rows.put(insert, new ArrayList<>());
        }
    }

    /** Adds an annex; of one that goes back to the office only its identity. */
    void add(UUID fileId, int annexNo, Annex annex, boolean takenIn) {
        add(
                INSERT_ANNEX,
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
        add(
                INSERT_ITEM,
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
        add(
                INSERT_MEASURE,
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
        add(
                INSERT_TARGET,
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
        add(
                INSERT_FIGURE,
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

    private void add(String insert, @Nullable Object... values) {
        rows.computeIfAbsent(insert, first -> new ArrayList<>()).add(values);
    }

    void insert(JdbcTemplate jdbc) {
        rows.forEach((insert, values) -> {
            if (!values.isEmpty()) {
                jdbc.batchUpdate(insert, values);
            }
        });
    }
}
