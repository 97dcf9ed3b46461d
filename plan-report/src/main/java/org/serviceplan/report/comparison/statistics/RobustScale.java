package org.serviceplan.report.comparison.statistics;

import java.util.Arrays;

/**
 * What is usual among counts, told so that a few wild ones do not matter: the median, and the median of the distances from it (MAD),
 * scaled to be a standard deviation where counts spread normally.
 *
 * <p>Where more than half of the counts are equal that median is 0 and tells nothing. Then the mean of the distances stands in for
 * it, scaled likewise, but no less than half a measure: that one office of many has one measure more is nothing to look at.
 *
 * @param median the median
 * @param deviation what one standard deviation is taken to be, above 0
 */
record RobustScale(double median, double deviation) {
    /** Of a normal distribution, by the median and by the mean of the distances. */
    private static final double DEVIATION_BY_MEDIAN = 1.4826;

    private static final double DEVIATION_BY_MEAN = 1.2533;
    private static final double LEAST_DEVIATION = 0.5;

    static RobustScale of(int[] ascending) {
        double median = median(Arrays.stream(ascending).asDoubleStream().toArray());
        double[] distances = Arrays.stream(ascending)
                .mapToDouble(value -> Math.abs(value - median))
                .sorted()
                .toArray();
        double usual = DEVIATION_BY_MEDIAN * median(distances);
        double mean = DEVIATION_BY_MEAN * Arrays.stream(distances).average().orElse(0);
        return new RobustScale(median, usual > 0 ? usual : Math.max(LEAST_DEVIATION, mean));
    }

    /** How many standard deviations a value lies above the median. */
    double score(int value) {
        return (value - median) / deviation;
    }

    private static double median(double[] ascending) {
        int middle = ascending.length / 2;
        return ascending.length % 2 == 1 ? ascending[middle] : (ascending[middle - 1] + ascending[middle]) / 2;
    }
}
