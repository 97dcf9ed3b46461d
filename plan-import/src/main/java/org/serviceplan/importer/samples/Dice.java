package org.serviceplan.importer.samples;

import java.util.List;
import java.util.Random;

/** Chance that falls the same way for the same seed and purpose, whatever else was asked for before. */
final class Dice {
    private final Random random;

    private Dice(long seed) {
        this.random = new Random(seed);
    }

    /** The dice of one seed for one purpose. */
    static Dice of(long seed, Object... purpose) {
        long hash = 0xcbf29ce484222325L ^ seed;
        for (Object part : purpose) {
            for (char c : (part + "/").toCharArray()) {
                hash = (hash ^ c) * 0x100000001b3L;
            }
        }
        return new Dice(hash ^ (hash >>> 29));
    }

    /** A number from low to high, both included. */
    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    boolean chance(double share) {
        return random.nextDouble() < share;
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    @SafeVarargs
    final <T> T oneOf(T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
