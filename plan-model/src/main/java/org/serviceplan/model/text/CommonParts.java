package org.serviceplan.model.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * What two texts have in common when the fewest characters are taken out and put in: Myers' greedy algorithm (An O(ND) Difference
 * Algorithm and Its Variations, 1986). Its cost grows with the length of the texts times the number of changes, so it gives up where
 * there are too many.
 */
final class CommonParts {
    private static final int MOST_CHANGES = 500;

    private final int[] first;
    private final int[] second;
    private final int mostChanges;

    /** How far into the first text each diagonal has come; diagonal 0 is in the middle. */
    private final int[] furthest;

    /** What {@link #furthest} held after each round, from one diagonal below the lowest of the round. */
    private final List<int[]> rounds = new ArrayList<>();

    private CommonParts(int[] first, int[] second) {
        this.first = first;
        this.second = second;
        this.mostChanges = Math.min(first.length + second.length, MOST_CHANGES);
        this.furthest = new int[2 * mostChanges + 3];
    }

    /**
     * A stretch that both texts have.
     *
     * @param inFirst where it begins in the first
     * @param inSecond where it begins in the second
     * @param length how long it is
     */
    record Common(int inFirst, int inSecond, int length) {}

    /** The common stretches in order; none where there are too many changes. */
    static List<Common> of(int[] first, int[] second) {
        return new CommonParts(first, second).find();
    }

    private List<Common> find() {
        for (int changes = 0; changes <= mostChanges; changes++) {
            if (advance(changes)) {
                return trace(changes);
            }
            int middle = mostChanges + 1;
            rounds.add(Arrays.copyOfRange(furthest, middle - changes - 1, middle + changes + 2));
        }
        return List.of();
    }

    /** Goes on with one more change; whether both texts have come to their end. */
    private boolean advance(int changes) {
        for (int diagonal = -changes; diagonal <= changes; diagonal += 2) {
            int middle = mostChanges + 1 + diagonal;
            int x = isAddition(furthest, middle, diagonal, changes) ? furthest[middle + 1] : furthest[middle - 1] + 1;
            int y = x - diagonal;
            while (x < first.length && y < second.length && first[x] == second[y]) {
                x++;
                y++;
            }
            furthest[middle] = x;
            if (x >= first.length && y >= second.length) {
                return true;
            }
        }
        return false;
    }

    /** Whether the change that leads onto a diagonal adds a character of the second text. */
    private static boolean isAddition(int[] reached, int middle, int diagonal, int changes) {
        return diagonal == -changes || (diagonal != changes && reached[middle - 1] < reached[middle + 1]);
    }

    private List<Common> trace(int changes) {
        Deque<Common> common = new ArrayDeque<>();
        int x = first.length;
        int y = second.length;
        for (int change = changes; change > 0; change--) {
            int[] reached = rounds.get(change - 1);
            int diagonal = x - y;
            int middle = diagonal + change;
            boolean addition = isAddition(reached, middle, diagonal, change);
            int before = addition ? reached[middle + 1] : reached[middle - 1];
            int start = addition ? before : before + 1;
            if (x > start) {
                common.addFirst(new Common(start, start - diagonal, x - start));
            }
            x = before;
            y = before - (addition ? diagonal + 1 : diagonal - 1);
        }
        if (x > 0) {
            common.addFirst(new Common(0, 0, x));
        }
        return List.copyOf(common);
    }
}
