package org.serviceplan.report.comparison.alignment;

/** A text prepared for comparing: what it says, in weighted pieces. Pieces are pairs of neighbouring characters and meanings. */
public final class Wording {
    /** Meanings are numbered from 0 to below this, where no pair can be: no character of a text is 0. */
    private static final int FIRST_PAIR = 1 << Character.SIZE;

    private final String folded;
    private final int[] pieces;
    private final float[] weights;
    private final Weight total;

    /**
     * Creates the wording.
     *
     * @param folded the text without typing habits
     * @param pieces its pieces, ascending, each once
     * @param weights what each of them counts
     */
    Wording(String folded, int[] pieces, float[] weights) {
        this.folded = folded;
        this.pieces = pieces;
        this.weights = weights;
        double meant = 0;
        double said = 0;
        for (int i = 0; i < pieces.length; i++) {
            meant += isMeaning(i) ? weights[i] : 0;
            said += isMeaning(i) ? 0 : weights[i];
        }
        this.total = new Weight(meant, said);
    }

    /**
     * How much is said.
     *
     * @param meant by meanings
     * @param said by pairs of characters
     */
    record Weight(double meant, double said) {

        double sum() {
            return meant + said;
        }
    }

    /** The text without typing habits: equal for texts that differ in nothing else. */
    public String folded() {
        return folded;
    }

    int size() {
        return pieces.length;
    }

    int piece(int index) {
        return pieces[index];
    }

    float weight(int index) {
        return weights[index];
    }

    boolean isMeaning(int index) {
        return pieces[index] >= 0 && pieces[index] < FIRST_PAIR;
    }

    /** How much the text says. */
    Weight total() {
        return total;
    }

    /** How much both texts say. */
    Weight common(Wording other) {
        double meant = 0;
        double said = 0;
        int i = 0;
        int j = 0;
        while (i < pieces.length && j < other.pieces.length) {
            int order = Integer.compare(pieces[i], other.pieces[j]);
            if (order == 0) {
                double weight = Math.min(weights[i], other.weights[j]);
                meant += isMeaning(i) ? weight : 0;
                said += isMeaning(i) ? 0 : weight;
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return new Weight(meant, said);
    }
}
