package org.serviceplan.report.chart;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferInt;
import java.awt.image.IndexColorModel;
import java.util.Arrays;

/**
 * Shows a picture in 256 colours, one byte a pixel, which packs in half the time and room. A chart has two dozen colours of its own
 * and many hundreds on the edges of letters; the rarest of those become the nearest one that is kept, which nobody can see.
 */
final class IndexedColours {
    private static final int MOST = 256;

    private final int width;
    private final int height;
    /** The colour of each pixel; once they are counted, what {@link #noteRun} makes of them. */
    private final int[] pixels;

    private final boolean[] repeatsLineAbove;
    private final CountedColours colours = new CountedColours();

    private IndexedColours(BufferedImage picture) {
        this.width = picture.getWidth();
        this.height = picture.getHeight();
        this.pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        this.repeatsLineAbove = new boolean[height];
    }

    /**
     * The same picture of {@link BufferedImage#TYPE_BYTE_INDEXED}.
     *
     * @param picture one of {@link BufferedImage#TYPE_INT_RGB}, which is used up
     */
    static BufferedImage of(BufferedImage picture) {
        return new IndexedColours(picture).indexed();
    }

    private BufferedImage indexed() {
        count();
        int[] commonestFirst = colours.commonestFirst();
        int[] kept =
                Arrays.stream(commonestFirst).limit(MOST).map(colours::colour).toArray();
        BufferedImage indexed = new BufferedImage(
                width,
                height,
                BufferedImage.TYPE_BYTE_INDEXED,
                new IndexColorModel(8, kept.length, kept, 0, false, -1, DataBufferByte.TYPE_BYTE));
        fill(((DataBufferByte) indexed.getRaster().getDataBuffer()).getData(), shownAs(commonestFirst, kept));
        return indexed;
    }

    /** Upwards: the line above still has its colours then. Many lines of a chart repeat it. */
    private void count() {
        for (int line = height - 1; line >= 0; line--) {
            int start = line * width;
            repeatsLineAbove[line] =
                    line > 0 && Arrays.equals(pixels, start, start + width, pixels, start - width, start);
            if (!repeatsLineAbove[line]) {
                countRuns(start, start + width);
            }
        }
    }

    private void countRuns(int start, int end) {
        int from = start;
        while (from < end) {
            int to = endOfRun(from, end);
            noteRun(from, to - from, colours.add(pixels[from] & 0xFFFFFF, to - from));
            from = to;
        }
    }

    /** Holds the line against itself one pixel further on, which compares many pixels at a time. */
    private int endOfRun(int from, int end) {
        int same = Arrays.mismatch(pixels, from, end - 1, pixels, from + 1, end);
        return same < 0 ? end : from + same + 1;
    }

    /** In place of the colours of its pixels: the number of their colour, and behind it, where they are several, how many, negative. */
    private void noteRun(int from, int length, int number) {
        pixels[from] = number;
        if (length > 1) {
            pixels[from + 1] = -length;
        }
    }

    /** By a colour's number, which of the kept ones is shown. */
    private byte[] shownAs(int[] commonestFirst, int... kept) {
        byte[] shown = new byte[colours.size()];
        for (int i = 0; i < commonestFirst.length; i++) {
            int number = commonestFirst[i];
            shown[number] = (byte) (i < kept.length ? i : nearest(colours.colour(number), kept));
        }
        return shown;
    }

    private static int nearest(int colour, int... kept) {
        int nearest = 0;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < kept.length; i++) {
            int distance = distance(colour, kept[i]);
            if (distance < least) {
                nearest = i;
                least = distance;
            }
        }
        return nearest;
    }

    private static int distance(int one, int other) {
        int red = ((one >> 16) & 0xFF) - ((other >> 16) & 0xFF);
        int green = ((one >> 8) & 0xFF) - ((other >> 8) & 0xFF);
        int blue = (one & 0xFF) - (other & 0xFF);
        return red * red + green * green + blue * blue;
    }

    private void fill(byte[] indexed, byte[] shown) {
        for (int line = 0; line < height; line++) {
            int start = line * width;
            if (repeatsLineAbove[line]) {
                System.arraycopy(indexed, start - width, indexed, start, width);
            } else {
                fillRuns(indexed, shown, start, start + width);
            }
        }
    }

    private void fillRuns(byte[] indexed, byte[] shown, int start, int end) {
        int from = start;
        while (from < end) {
            int to = from + (from + 1 < end && pixels[from + 1] < 0 ? -pixels[from + 1] : 1);
            Arrays.fill(indexed, from, to, shown[pixels[from]]);
            from = to;
        }
    }
}
