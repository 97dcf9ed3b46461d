package org.serviceplan.report.presentation;

import java.awt.Color;

import org.serviceplan.report.comparison.AnnexStatus;
import org.serviceplan.report.comparison.Attainment;
import org.serviceplan.report.comparison.Continuity;

/**
 * The few colours of everything that is published. They stay apart for colour-blind readers and in greyscale print, where calm means
 * light and what needs attention is darker; no colour ever says something that a word does not say as well.
 */
public final class ReportColors {
    /** Text. */
    public static final Color INK = new Color(0x1F2933);
    /** Text of less weight. */
    public static final Color MUTED = new Color(0x52606D);
    /** Lines between things. */
    public static final Color LINE = new Color(0xC5CED8);
    /** A ground that sets something off without a meaning of its own. */
    public static final Color GROUND = new Color(0xF1F4F8);
    /** The ground of what is light. */
    public static final Color PAPER = Color.WHITE;
    /** The colour of heads and bars. */
    public static final Color ACCENT = new Color(0x1F4E79);

    /** What a reader is to notice. */
    public static final Color ATTENTION = new Color(0xF0B54A);

    private static final Color[] HEAT = {
        new Color(0xF7FAFD), new Color(0xD6E6F4), new Color(0xA3C7E3), new Color(0x5F9ACB), new Color(0x1F5F99)
    };

    private ReportColors() {}

    /** The colour of a status. */
    public static Color of(AnnexStatus status) {
        return switch (status) {
            case ON_TIME -> new Color(0xCFE3F5);
            case LATE -> ATTENTION;
            case MISSING -> new Color(0xE9EDF1);
            case REJECTED -> new Color(0xA63A1E);
        };
    }

    /** The colour of what became of a target. */
    public static Color of(Attainment attainment) {
        return switch (attainment) {
            case MET -> of(AnnexStatus.ON_TIME);
            case NOT_MET -> of(AnnexStatus.REJECTED);
            case AMBIGUOUS -> of(AnnexStatus.LATE);
            case NO_FIGURE -> of(AnnexStatus.MISSING);
        };
    }

    /** The colour of what became of a measure from one year to the next. */
    public static Color of(Continuity.Kind kind) {
        return switch (kind) {
            case CARRIED -> heat(1);
            case REWORDED -> heat(3);
            case NEW -> heat(4);
            case DROPPED -> of(AnnexStatus.MISSING);
        };
    }

    /** How many steps the heat colours have. */
    public static int heatSteps() {
        return HEAT.length;
    }

    /** The heat colour of a step, from 0 for nothing to {@link #heatSteps()} - 1 for the most. */
    public static Color heat(int step) {
        return HEAT[step];
    }

    /** The colour of text on a ground: ink, or white where the ground is dark. */
    public static Color inkOn(Color ground) {
        double luma = 0.299 * ground.getRed() + 0.587 * ground.getGreen() + 0.114 * ground.getBlue();
        return luma < 140 ? PAPER : INK;
    }
}
