package org.serviceplan.importer.annex;

import java.util.List;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.serviceplan.importer.table.AnnexTable.Line;
import org.serviceplan.importer.table.ColumnRole;
import org.serviceplan.importer.table.Vocabulary;
import org.serviceplan.model.Annex;
import org.serviceplan.model.AnnexKind;
import org.serviceplan.model.Measure;
import org.serviceplan.model.MeasuresAnnex;
import org.serviceplan.model.Outcome;
import org.serviceplan.model.OutcomesAnnex;
import org.serviceplan.model.PlanItem;
import org.serviceplan.model.calendar.Deadline;
import org.serviceplan.model.quantity.Target;
import org.serviceplan.model.text.LayoutText;

/** Makes the value of what was read: understands deadlines, targets, units and outcomes. */
@RequiredArgsConstructor
final class AnnexBuilder {
    private final UnitReader units;

    AnnexBuilder(Vocabulary vocabulary) {
        this(new UnitReader(vocabulary));
    }

    Annex build(DraftAnnex draft) {
        String title =
                draft.table().lines(Line.Kind.TITLE).stream().map(Line::text).collect(Collectors.joining(" "));
        List<PlanItem> items = draft.items().stream()
                .map(item -> new PlanItem(item.ordinal(), item.heading(), item.cell(), measures(draft, item)))
                .toList();
        Identity identity = draft.identity();
        return draft.kind() == AnnexKind.MEASURES
                ? new MeasuresAnnex(identity.office(), identity.year(), title, draft.sheet(), items)
                : new OutcomesAnnex(identity.office(), identity.year(), title, draft.sheet(), items);
    }

    /** The item's measures; a number with neither text nor outcome is a finding and no measure. */
    private List<Measure> measures(DraftAnnex draft, DraftItem item) {
        return item.measures().stream()
                .filter(measure ->
                        !measure.text().isEmpty() || !measure.outcome().isBlank())
                .map(measure -> measure(draft, measure))
                .toList();
    }

    private Measure measure(DraftAnnex draft, DraftMeasure measure) {
        String text = measure.text();
        return Measure.builder()
                .ordinal(measure.ordinal())
                .text(text)
                .cell(measure.cell())
                .units(units.read(measure.unit().text()))
                .deadline(deadline(draft, measure))
                .targets(draft.kind() == AnnexKind.MEASURES ? Target.findAll(text) : List.of())
                .outcome(outcome(draft, measure))
                .build();
    }

    private static @Nullable Deadline deadline(DraftAnnex draft, DraftMeasure measure) {
        boolean told =
                draft.kind() == AnnexKind.MEASURES && draft.table().head().has(ColumnRole.DEADLINE);
        return told ? Deadline.parse(measure.deadline().text(), draft.identity().year()) : null;
    }

    private static @Nullable Outcome outcome(DraftAnnex draft, DraftMeasure measure) {
        return draft.kind() == AnnexKind.OUTCOMES
                ? Outcome.parse(
                        LayoutText.joined(measure.outcome().text()),
                        measure.outcome().cell().orElse(measure.cell()))
                : null;
    }
}
