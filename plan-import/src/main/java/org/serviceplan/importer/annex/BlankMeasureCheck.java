package org.serviceplan.importer.annex;

import java.util.stream.Stream;

import org.serviceplan.importer.finding.FindingType;
import org.serviceplan.importer.table.ColumnRole;
import org.serviceplan.model.finding.Finding;
import org.serviceplan.model.source.CellRef;
import org.serviceplan.model.text.ChineseNumerals;

/** Every item has measures, and no number stands without a text. */
final class BlankMeasureCheck implements AnnexCheck {

    @Override
    public Stream<Finding> check(DraftAnnex draft) {
        if (!draft.table().head().has(ColumnRole.MEASURE)) {
            return Stream.empty();
        }
        return draft.items().stream().flatMap(item -> blanks(item).map(cell -> finding(draft, item, cell)));
    }

    private static Stream<CellRef> blanks(DraftItem item) {
        return item.measures().isEmpty()
                ? Stream.of(item.measureCell())
                : item.measures().stream()
                        .filter(measure -> measure.text().isEmpty())
                        .map(DraftMeasure::cell);
    }

    private static Finding finding(DraftAnnex draft, DraftItem item, CellRef cell) {
        return FindingType.BLANK_MEASURE.at(draft.sheet(), cell, "", ChineseNumerals.format(item.ordinal()));
    }
}
