package org.serviceplan.report.chart;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The colours of a picture, numbered as they appear, and how many pixels have each. A hash table without objects: it is asked
 * wherever colours change along a line.
 */
final class CountedColours {
    private int[] colours = new int[1 << 11];
    private int[] pixels = new int[1 << 11];
    /** By the hash of the colour, its number and 1; twice as many as there may be colours. */
    private int[] places = new int[1 << 12];

    private int size;

    /** Counts so many pixels of a colour, and returns its number. */
    int add(int colour, int count) {
        int place = place(colour);
        if (places[place] == 0) {
            if (size == colours.length) {
                grow();
                place = place(colour);
            }
            colours[size] = colour;
            places[place] = ++size;
        }
        int number = places[place] - 1;
        pixels[number] += count;
        return number;
    }

    int size() {
        return size;
    }

    int colour(int number) {
        return colours[number];
    }

    /** The numbers of all colours, those of the most pixels first; of two with as many, the darker. */
    int[] commonestFirst() {
        return IntStream.range(0, size)
                .boxed()
                .sorted((one, other) -> pixels[one] == pixels[other]
                        ? Integer.compare(colours[one], colours[other])
                        : Integer.compare(pixels[other], pixels[one]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private int place(int colour) {
        int place = (colour * 0x9E3779B1) >>> (Integer.numberOfLeadingZeros(places.length) + 1);
        while (places[place] != 0 && colours[places[place] - 1] != colour) {
            place = (place + 1) & (places.length - 1);
        }
        return place;
    }

    private void grow() {
        colours = Arrays.copyOf(colours, 2 * size);
        pixels = Arrays.copyOf(pixels, 2 * size);
        places = new int[4 * size];
        for (int number = 0; number < size; number++) {
            places[place(colours[number])] = number + 1;
        }
    }
}
