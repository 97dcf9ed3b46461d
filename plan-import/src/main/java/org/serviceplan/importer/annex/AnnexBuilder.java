package org.serviceplan.importer.annex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.serviceplan.importer.table.AnnexTable.Line;
import org.serviceplan.importer.table.ColumnRole;
import org.serviceplan.importer.workbook.TimeLimit;
import org.serviceplan.model.Annex;
import org.serviceplan.model.AnnexKind;
import org.serviceplan.model.Measure;
import org.serviceplan.model.MeasuresAnnex;
import org.serviceplan.model.Outcome;
import org.serviceplan.model.OutcomesAnnex;
import org.serviceplan.model.PlanItem;
import org.serviceplan.model.ResponsibleUnit;
import org.serviceplan.model.calendar.Deadline;
import org.serviceplan.model.quantity.Target;
import org.serviceplan.model.quantity.Units;
import org.serviceplan.model.source.CellRef;
import org.serviceplan.model.text.LayoutText;

/**
 * Makes the value of what was read: understands deadlines, targets, units and outcomes. What many measures share, as
 * under a merged cell, is understood once. For one annex.
 */
@RequiredArgsConstructor
final class AnnexBuilder {
    private final UnitReader unitReader;
    private final Units quantityUnits;
    private final TimeLimit time;
    private final DraftAnnex draft;
    private final Map<String, List<ResponsibleUnit>> units = new HashMap<>();
    private String lastText = "";
    private List<Target> lastTargets = List.of();
    private String lastReported = "";
    private @Nullable Outcome lastOutcome;

    Annex build() {
        StringJoiner title = new StringJoiner(" ");
        for (Line line : draft.table().titles()) {
            title.add(line.text());
        }
        List<PlanItem> items = new ArrayList<>(draft.items().size());
        for (DraftItem item : draft.items()) {
            items.add(new PlanItem(item.ordinal(), item.heading(), item.cell(), measures(item)));
        }
        Identity identity = draft.identity();
        return draft.kind() == AnnexKind.MEASURES
                ? new MeasuresAnnex(identity.office(), identity.year(), title.toString(), draft.sheet(), items)
                : new OutcomesAnnex(identity.office(), identity.year(), title.toString(), draft.sheet(), items);
    }

    /** The item's measures; a number with neither text nor outcome is a finding and no measure. */
    private List<Measure> measures(DraftItem item) {
        List<Measure> measures = new ArrayList<>(item.measures().size());
        for (DraftMeasure measure : item.measures()) {
            time.check();
            if (!measure.text().isEmpty() || !measure.outcome().isBlank()) {
                measures.add(measure(measure));
            }
        }
        return measures;
    }

    private Measure measure(DraftMeasure measure) {
        String text = measure.text();
        return Measure.builder()
                .ordinal(measure.ordinal())
                .text(text)
                .cell(measure.cell())
                .units(units(measure.unit().text()))
                .deadline(deadline(measure))
                .targets(draft.kind() == AnnexKind.MEASURES ? targets(text) : List.of())
                .outcome(outcome(measure))
                .build();
    }

    /** 同上, perhaps many times under a long text, is understood once. */
    private List<Target> targets(String text) {
        if (!text.equals(lastText)) {
            lastText = text;
            lastTargets = Target.findAll(text, quantityUnits);
        }
        return lastTargets;
    }

    /** Looked up without a function, which would have to be made for each measure. */
    private List<ResponsibleUnit> units(String text) {
        List<ResponsibleUnit> known = units.get(text);
        if (known == null) {
            known = unitReader.read(text);
            units.put(text, known);
        }
        return known;
    }

    private @Nullable Deadline deadline(DraftMeasure measure) {
        boolean told =
                draft.kind() == AnnexKind.MEASURES && draft.table().head().has(ColumnRole.DEADLINE);
        return told ? draft.deadlines().read(measure.deadline().text()) : null;
    }

    private @Nullable Outcome outcome(DraftMeasure measure) {
        if (draft.kind() != AnnexKind.OUTCOMES) {
            return null;
        }
        CellRef cell = measure.outcome().cell().orElse(measure.cell());
        String reported = measure.outcome().text();
        Outcome last = lastOutcome;
        if (last == null || !lastReported.equals(reported)) {
            lastOutcome = Outcome.parse(LayoutText.joined(reported), cell, quantityUnits);
        } else if (!last.cell().equals(cell)) {
            // 同上, perhaps many times under a long text.
            lastOutcome = new Outcome(last.text(), last.figures(), cell);
        }
        lastReported = reported;
        return lastOutcome;
    }
}
