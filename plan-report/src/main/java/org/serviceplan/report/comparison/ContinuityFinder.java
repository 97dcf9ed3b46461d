package org.serviceplan.report.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.model.office.OfficeCode;
import org.serviceplan.report.comparison.MeasurePairing.Pair;
import org.serviceplan.report.comparison.MeasurePairing.Side;
import org.serviceplan.report.comparison.alignment.MeasureSimilarity;

/** Tells of every measure of an office what became of it from one year to the next. */
final class ContinuityFinder {
    private final MeasureSimilarity similarity;
    private final MeasurePairing pairing;

    ContinuityFinder(MeasureSimilarity similarity) {
        this.similarity = similarity;
        this.pairing = new MeasurePairing(similarity, false);
    }

    /** The later year's measures in their order, then those dropped in the order of the year before. */
    List<Continuity> compare(
            OfficeCode office, MinguoYear year, List<PromisedMeasure> earlier, List<PromisedMeasure> later) {
        Pair[] byLater = new Pair[later.size()];
        boolean[] kept = new boolean[earlier.size()];
        for (Pair pair : pairing.pair(sides(later), sides(earlier))) {
            byLater[pair.left()] = pair;
            kept[pair.right()] = true;
        }
        List<Continuity> result = new ArrayList<>();
        for (int i = 0; i < byLater.length; i++) {
            result.add(continuity(office, year, later.get(i).ref(), byLater[i], earlier));
        }
        for (int j = 0; j < kept.length; j++) {
            if (!kept[j]) {
                result.add(new Continuity(
                        office,
                        year,
                        Continuity.Kind.DROPPED,
                        null,
                        earlier.get(j).ref(),
                        null));
            }
        }
        return result;
    }

    private static Continuity continuity(
            OfficeCode office,
            MinguoYear year,
            MeasureRef measure,
            @Nullable Pair pair,
            List<PromisedMeasure> earlier) {
        if (pair == null) {
            return new Continuity(office, year, Continuity.Kind.NEW, measure, null, null);
        }
        BigDecimal score = Score.of(pair.score());
        Continuity.Kind kind = pair.score() == 1 ? Continuity.Kind.CARRIED : Continuity.Kind.REWORDED;
        return new Continuity(
                office, year, kind, measure, earlier.get(pair.right()).ref(), score);
    }

    private List<Side> sides(List<PromisedMeasure> measures) {
        return measures.stream()
                .map(measure ->
                        new Side(measure.ref().item(), measure.ref().measure(), similarity.wording(measure.text())))
                .toList();
    }
}
