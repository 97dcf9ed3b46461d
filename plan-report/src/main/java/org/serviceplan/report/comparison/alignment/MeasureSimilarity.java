package org.serviceplan.report.comparison.alignment;

/**
 * How alike the wordings of two measures are. The score depends on the two texts and the vocabulary alone, so that it stays what it
 * is whatever other offices write: the geometric mean of the share of the common weight in both texts and in the one that says less.
 */
public final class MeasureSimilarity {

    /** From this score on two wordings promise the same thing. */
    public static final double SAME = 0.28;

    /** What two different wordings can reach at most. */
    private static final double ALMOST_EQUAL = 0.99;

    /** A text that says less than this is measured as if it said so much: a few words alone prove nothing. */
    private static final double LEAST_WEIGHT = 8;

    private final AlignmentVocabulary vocabulary;
    private final WordingReader reader;

    /** With the standard vocabulary. */
    public MeasureSimilarity() {
        this(AlignmentVocabulary.standard());
    }

    /** With this vocabulary. */
    public MeasureSimilarity(AlignmentVocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.reader = new WordingReader(vocabulary);
    }

    /** Prepares a text for comparing it with many others. */
    public Wording wording(CharSequence text) {
        return reader.read(text);
    }

    /** The likeness of two wordings, 0 to 1; 1 for the same wording apart from typing habits, and only for that. */
    public double between(Wording one, Wording other) {
        if (one.folded().equals(other.folded())) {
            return 1;
        }
        return score(one.common(other), one.total(), other.total());
    }

    /** Tells what texts share with this one. */
    public SharedWording sharedWith(CharSequence text) {
        return new SharedWording(vocabulary, text);
    }

    /** The likeness of two different texts from what they have in common and what each says. */
    static double score(double common, double total, double otherTotal) {
        double sum = total + otherTotal;
        if (common == 0 || sum == 0) {
            return 0;
        }
        double inBoth = 2 * common / sum;
        double inLesser = common / Math.max(LEAST_WEIGHT, Math.min(total, otherTotal));
        return Math.min(ALMOST_EQUAL, Math.sqrt(inBoth * inLesser));
    }

    /** What a text must at least have in common with any other to reach a score. */
    static double leastCommon(double score, double total) {
        return score * Math.sqrt(total * LEAST_WEIGHT / 2);
    }
}
