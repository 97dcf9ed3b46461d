package org.serviceplan.report.comparison.alignment;

/** A text prepared for comparing: what it says, in weighted pieces. Pieces are pairs of neighbouring characters and meanings. */
public final class Wording {
    private final String folded;
    private final int[] pieces;
    private final float[] weights;
    private final double total;

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
        double sum = 0;
        for (float weight : weights) {
            sum += weight;
        }
        this.total = sum;
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

    /** The sum of all weights: how much the text says. */
    double total() {
        return total;
    }

    /** The weight of what both texts say. */
    double common(Wording other) {
        double common = 0;
        int i = 0;
        int j = 0;
        while (i < pieces.length && j < other.pieces.length) {
            int order = Integer.compare(pieces[i], other.pieces[j]);
            if (order == 0) {
                common += Math.min(weights[i], other.weights[j]);
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return common;
    }
}
