package org.serviceplan.importer.annex;

import java.util.List;

import org.serviceplan.model.Measure;
import org.serviceplan.model.PlanItem;
import org.serviceplan.model.ResponsibleUnit;

/** All that is said of a measure, wherever it stands and whatever its number. */
record MeasureWords(String text, List<ResponsibleUnit> units, String deadline, String outcome) {

    static MeasureWords of(Measure measure) {
        return new MeasureWords(
                measure.text(),
                measure.units(),
                measure.deadline() == null ? "" : measure.deadline().text(),
                measure.outcome() == null ? "" : measure.outcome().text());
    }

    static List<MeasureWords> of(PlanItem item) {
        return item.measures().stream().map(MeasureWords::of).toList();
    }
}
