package org.serviceplan.importer.samples;

import java.util.List;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.serviceplan.importer.samples.SampleMeasure.Attainment;
import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.model.quantity.TargetPeriod;

/** Words a measure with its target, and an outcome that meets it, misses it, leaves it open or says nothing of it. */
@RequiredArgsConstructor
final class MeasureMaker {
    private static final double QUANTIFIED = 0.55;

    private final long seed;
    private final Phrases phrases;

    /** An outcome as told, the figures in it, and how it stands to the target. */
    private record Told(String text, int figures, Attainment attainment) {}

    /**
     * A measure without its number and units.
     *
     * @param place which measure it is: the same in every year in which the office keeps it
     */
    SampleMeasure measure(Phrases.Action action, MinguoYear year, String place) {
        Dice dice = Dice.of(seed, "words", place);
        String promise = dice.pick(phrases.leads()) + action.text() + "，" + dice.pick(phrases.aims());
        int usual = dice.between(action.low(), action.high());
        TargetPeriod period = dice.chance(0.3) ? TargetPeriod.QUARTER : dice.chance(0.3) ? null : TargetPeriod.YEAR;
        boolean quantified = dice.chance(QUANTIFIED);
        // Now and then an office raises what it asks of itself, and changes nothing else.
        int raised = Dice.of(seed, "raised", place, year).chance(0.1) ? usual + 1 : usual;
        SampleTarget target = quantified ? new SampleTarget(raised, action.unit(), period) : null;
        Told told = outcome(action, target, usual, Dice.of(seed, "outcome", place, year));
        return new SampleMeasure(
                0,
                promise + clause(target, dice) + "。",
                List.of(),
                target,
                told.text(),
                told.figures(),
                told.attainment());
    }

    private static String clause(@Nullable SampleTarget target, Dice dice) {
        if (target == null) {
            return "";
        }
        String amount = target.quantity() + target.unit();
        TargetPeriod period = target.period();
        if (period == null) {
            return "，至少" + amount;
        }
        return period == TargetPeriod.QUARTER
                ? "，每季不少於" + amount
                : dice.oneOf("，每年至少" + amount, "，全年不低於" + amount, "，每年達" + amount + "以上");
    }

    private static Told outcome(Phrases.Action action, @Nullable SampleTarget target, int usual, Dice dice) {
        boolean ofYear = target == null || target.period() != TargetPeriod.QUARTER;
        int goal = target == null ? usual : target.quantity();
        switch (dice.between(0, 9)) {
            case 0 -> {
                return new Told(
                        dice.oneOf("已依規定持續推動，成效良好。", "配合需求隨時調整，獲得好評。", "刻正推動，將持續檢討精進。"),
                        0,
                        target == null ? Attainment.NO_TARGET : Attainment.NO_FIGURE);
            }
            case 1 -> {
                String text = "上半年%d%s，下半年%d%s，均順利完成。".formatted(goal, action.unit(), goal + 1, action.unit());
                return new Told(text, 2, target == null ? Attainment.NO_TARGET : Attainment.AMBIGUOUS);
            }
            default -> {
                boolean met = goal < 2 || dice.chance(0.8);
                int done = met ? goal + dice.between(0, goal / 3 + 1) : goal - dice.between(1, goal / 2);
                return new Told(
                        total(action, done, dice),
                        1,
                        target == null
                                ? Attainment.NO_TARGET
                                : !ofYear ? Attainment.AMBIGUOUS : met ? Attainment.MET : Attainment.NOT_MET);
            }
        }
    }

    private static String total(Phrases.Action action, int done, Dice dice) {
        String grouped = "%,d".formatted(done);
        return dice.pick(List.of(
                action.text() + "，全年共計" + grouped + action.unit() + "。",
                "本年度" + action.text() + "，計" + done + action.unit() + "，深獲肯定。",
                "累計" + grouped + action.unit() + "，已完成年度工作。",
                action.text() + "合計" + done + action.unit() + "；後續將持續推動。"));
    }
}
