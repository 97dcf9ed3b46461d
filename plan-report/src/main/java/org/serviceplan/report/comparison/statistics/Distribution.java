package org.serviceplan.report.comparison.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.serviceplan.model.office.OfficeCode;

/**
 * How a count is spread over the offices. The mean has two decimals, rounded half up; a median is exact, with one decimal at most.
 *
 * @param total the sum
 * @param mean the sum divided by the number of offices
 * @param median the value in the middle, or halfway between the two there
 * @param standings every office that has a value, in the order given
 */
public record Distribution(int total, BigDecimal mean, BigDecimal median, List<Standing> standings) {

    /** Beyond this robust score a value is worth a look, as Iglewicz and Hoaglin propose. */
    public static final BigDecimal UNUSUAL = new BigDecimal("3.5");

    /** Of fewer offices nobody can tell what is usual. */
    public static final int LEAST_OFFICES = 5;

    /** Copies the list. */
    public Distribution {
        standings = List.copyOf(standings);
    }

    /**
     * The distribution of these values.
     *
     * @param values the value of each office that has one, in report order; at least one
     */
    static Distribution of(Map<OfficeCode, Integer> values) {
        int[] ascending =
                values.values().stream().mapToInt(Integer::intValue).sorted().toArray();
        int total = Arrays.stream(ascending).sum();
        RobustScale scale = RobustScale.of(ascending);
        List<Standing> standings = values.entrySet().stream()
                .map(entry -> standing(entry.getKey(), entry.getValue(), ascending, scale))
                .toList();
        BigDecimal mean =
                BigDecimal.valueOf(total).divide(BigDecimal.valueOf(ascending.length), 2, RoundingMode.HALF_UP);
        return new Distribution(total, mean, shown(scale.median()), standings);
    }

    private static Standing standing(OfficeCode office, int value, int[] ascending, RobustScale scale) {
        int greater = ascending.length - notGreater(ascending, value);
        BigDecimal againstMedian = shown(value - scale.median());
        if (ascending.length < LEAST_OFFICES) {
            return new Standing(office, value, greater + 1, againstMedian, null, false);
        }
        BigDecimal score = BigDecimal.valueOf(scale.score(value)).setScale(2, RoundingMode.HALF_UP);
        return new Standing(
                office, value, greater + 1, againstMedian, score, score.abs().compareTo(UNUSUAL) > 0);
    }

    /** How many values are not greater than one of them; by halves, since there may be thousands of offices. */
    private static int notGreater(int[] ascending, int value) {
        int low = 0;
        int high = ascending.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ascending[middle] <= value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Halves and whole numbers are exact in binary. */
    private static BigDecimal shown(double median) {
        return BigDecimal.valueOf(median).stripTrailingZeros();
    }
}
