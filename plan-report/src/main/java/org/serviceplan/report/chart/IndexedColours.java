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

    private final BufferedImage picture;
    private final int width;
    private final int[] rgb;

    private IndexedColours(BufferedImage picture) {
        this.picture = picture;
        this.width = picture.getWidth();
        this.rgb = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
    }

    /** The same picture of {@link BufferedImage#TYPE_BYTE_INDEXED}; the one given is of {@link BufferedImage#TYPE_INT_RGB}. */
    static BufferedImage of(BufferedImage picture) {
        return new IndexedColours(picture).indexed();
    }

    private BufferedImage indexed() {
        int[] colours = colours();
        int[] kept = Arrays.copyOf(colours, Math.min(MOST, colours.length));
        BufferedImage indexed = new BufferedImage(
                width,
                picture.getHeight(),
                BufferedImage.TYPE_BYTE_INDEXED,
                new IndexColorModel(8, kept.length, kept, 0, false, -1, DataBufferByte.TYPE_BYTE));
        fill(((DataBufferByte) indexed.getRaster().getDataBuffer()).getData(), numbers(colours, kept));
        return indexed;
    }

    private int[] colours() {
        ColourTable counts = new ColourTable();
        for (int start = 0; start < rgb.length; start += width) {
            if (!repeatsLineAbove(start)) {
                int run = start;
                for (int i = start + 1; i < start + width; i++) {
                    if (rgb[i] != rgb[run]) {
                        count(counts, rgb[run], i - run);
                        run = i;
                    }
                }
                count(counts, rgb[run], start + width - run);
            }
        }
        return counts.highestFirst();
    }

    private static void count(ColourTable counts, int pixel, int pixels) {
        int colour = pixel & 0xFFFFFF;
        counts.put(colour, counts.get(colour) + pixels);
    }

    private boolean repeatsLineAbove(int start) {
        return start > 0 && Arrays.equals(rgb, start, start + width, rgb, start - width, start);
    }

    private static ColourTable numbers(int[] colours, int[] kept) {
        ColourTable numbers = new ColourTable();
        for (int i = 0; i < colours.length; i++) {
            numbers.put(colours[i], i < kept.length ? i : nearest(colours[i], kept));
        }
        return numbers;
    }

    private static int nearest(int colour, int[] kept) {
        int nearest = 0;
        for (int i = 1; i < kept.length; i++) {
            if (distance(colour, kept[i]) < distance(colour, kept[nearest])) {
                nearest = i;
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

    private void fill(byte[] pixels, ColourTable numbers) {
        for (int start = 0; start < rgb.length; start += width) {
            if (repeatsLineAbove(start)) {
                System.arraycopy(pixels, start - width, pixels, start, width);
            } else {
                fillLine(start, pixels, numbers);
            }
        }
    }

    private void fillLine(int start, byte[] pixels, ColourTable numbers) {
        int last = rgb[start];
        byte number = (byte) numbers.get(last & 0xFFFFFF);
        for (int i = start; i < start + width; i++) {
            if (rgb[i] != last) {
                last = rgb[i];
                number = (byte) numbers.get(last & 0xFFFFFF);
            }
            pixels[i] = number;
        }
    }
}
