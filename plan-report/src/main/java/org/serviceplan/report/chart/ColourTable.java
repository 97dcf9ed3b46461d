package org.serviceplan.report.chart;

import java.util.Arrays;
import java.util.stream.IntStream;

/** A number for each colour of a picture, in a hash table without objects: it is asked wherever colours change along a line. */
final class ColourTable {
    private static final int FREE = -1;

    private int[] colours = new int[1 << 12];
    private int[] numbers = new int[1 << 12];
    private int size;

    ColourTable() {
        Arrays.fill(colours, FREE);
    }

    /** The number of a colour, 0 where it has none yet. */
    int get(int colour) {
        return numbers[place(colour)];
    }

    /** Sets the number of a colour. */
    void put(int colour, int number) {
        int place = place(colour);
        if (colours[place] == FREE) {
            if (2 * size >= colours.length) {
                grow();
                place = place(colour);
            }
            colours[place] = colour;
            size++;
        }
        numbers[place] = number;
    }

    private int place(int colour) {
        int place = (colour * 0x9E3779B1) >>> (Integer.numberOfLeadingZeros(colours.length) + 1);
        while (colours[place] != FREE && colours[place] != colour) {
            place = (place + 1) & (colours.length - 1);
        }
        return place;
    }

    private void grow() {
        int[] oldColours = colours;
        int[] oldNumbers = numbers;
        colours = new int[2 * oldColours.length];
        numbers = new int[colours.length];
        Arrays.fill(colours, FREE);
        for (int i = 0; i < oldColours.length; i++) {
            if (oldColours[i] != FREE) {
                int place = place(oldColours[i]);
                colours[place] = oldColours[i];
                numbers[place] = oldNumbers[i];
            }
        }
    }

    /** All colours, those with the highest numbers first; of two with the same, the darker. */
    int[] highestFirst() {
        return IntStream.range(0, colours.length)
                .filter(place -> colours[place] != FREE)
                .mapToLong(place -> ((long) -numbers[place] << 24) | colours[place])
                .sorted()
                .mapToInt(key -> (int) (key & 0xFFFFFF))
                .toArray();
    }
}
