package org.serviceplan.report.comparison.alignment;

/**
 * How alike the wordings of two measures are. The score depends on the two texts and the vocabulary alone, so that it stays what it
 * is whatever other offices write. What the texts mean by words of the vocabulary and what they say by their characters are held
 * against each other apart, since a few words for the same thing would be lost among many characters: each by the geometric mean
 * of the share of the common weight in both texts and in the one that says less. Where the vocabulary knows no word of a text, its
 * characters decide alone.
 */
public final class MeasureSimilarity {

    /** From this score on two wordings promise the same thing. */
    public static final double SAME = 0.3;

    /** What two different wordings can reach at most. */
    private static final double ALMOST_EQUAL = 0.99;

    /** How much of the score is for meanings. */
    private static final double SHARE_OF_MEANING = 0.45;

    /** A text that says less than this is measured as if it said so much: a few characters alone prove nothing. */
    private static final double LEAST_SAID = 8;

    /** The same of meanings: one subject alone proves little. */
    private static final double LEAST_MEANT = 5;

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
        return score(one, other);
    }

    /** Tells what texts share with this one. */
    public SharedWording sharedWith(CharSequence text) {
        return new SharedWording(vocabulary, text);
    }

    /** The likeness of two different texts. */
    static double score(Wording one, Wording other) {
        Wording.Weight common = one.common(other);
        double said = share(common.said(), one.total().said(), other.total().said(), LEAST_SAID);
        double meant = share(common.meant(), one.total().meant(), other.total().meant(), LEAST_MEANT);
        boolean bothMean = one.total().meant() > 0 && other.total().meant() > 0;
        double score = bothMean ? SHARE_OF_MEANING * meant + (1 - SHARE_OF_MEANING) * said : said;
        return Math.min(ALMOST_EQUAL, score);
    }

    private static double share(double common, double total, double otherTotal, double least) {
        if (common == 0) {
            return 0;
        }
        double inBoth = 2 * common / (total + otherTotal);
        double inLesser = common / Math.max(least, Math.min(total, otherTotal));
        return Math.sqrt(inBoth * inLesser);
    }

    /** What a piece of a text can add at most to a score with any other text: with one that says nothing else. */
    static double mostFor(Wording text, int index) {
        double weight = text.weight(index);
        return text.isMeaning(index)
                ? SHARE_OF_MEANING * weight * Math.sqrt(2 / (text.total().meant() * LEAST_MEANT))
                : weight * Math.sqrt(2 / (text.total().said() * LEAST_SAID));
    }
}
