package org.serviceplan.report.chart;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

import static java.nio.charset.StandardCharsets.US_ASCII;

/**
 * Packs pictures as PNG files that say how large they are in print. Charts are flat areas, which pack better without most of PNG's filters;
 * ImageIO tries all of them on every line and takes three times as long.
 */
final class PngEncoder {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int LEVEL = 3;
    /** The first byte of a line names its filter. */
    private static final byte NO_FILTER = 0;

    private static final byte DIFFERENCE_TO_LINE_ABOVE = 2;

    private PngEncoder() {}

    /** Packs an image of {@link BufferedImage#TYPE_BYTE_INDEXED}. */
    static byte[] encode(BufferedImage image, int dotsPerInch) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 18);
        try (DataOutputStream png = new DataOutputStream(bytes)) {
            png.write(SIGNATURE);
            writeChunk(png, "IHDR", header(image));
            writeChunk(png, "pHYs", resolution(dotsPerInch));
            writeChunk(png, "PLTE", palette((IndexColorModel) image.getColorModel()));
            writeChunk(png, "IDAT", pixels(image));
            writeChunk(png, "IEND", new byte[0]);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot be written", e);
        }
        return bytes.toByteArray();
    }

    private static byte[] header(BufferedImage image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream header = new DataOutputStream(bytes)) {
            header.writeInt(image.getWidth());
            header.writeInt(image.getHeight());
            // 8 bits for a colour's number; deflated, filtered line by line, not interlaced.
            header.write(new byte[] {8, 3, 0, 0, 0});
        }
        return bytes.toByteArray();
    }

    private static byte[] palette(IndexColorModel colours) {
        byte[] palette = new byte[3 * colours.getMapSize()];
        for (int i = 0; i < colours.getMapSize(); i++) {
            palette[3 * i] = (byte) colours.getRed(i);
            palette[3 * i + 1] = (byte) colours.getGreen(i);
            palette[3 * i + 2] = (byte) colours.getBlue(i);
        }
        return palette;
    }

    private static byte[] resolution(int dotsPerInch) throws IOException {
        int dotsPerMetre = (int) Math.round(dotsPerInch / 0.0254);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream resolution = new DataOutputStream(bytes)) {
            resolution.writeInt(dotsPerMetre);
            resolution.writeInt(dotsPerMetre);
            resolution.writeByte(1);
        }
        return bytes.toByteArray();
    }

    private static byte[] pixels(BufferedImage image) throws IOException {
        int length = image.getWidth();
        byte[] samples = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        byte[] sameAsAbove = new byte[1 + length];
        sameAsAbove[0] = DIFFERENCE_TO_LINE_ABOVE;
        Deflater deflater = new Deflater(LEVEL);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 18);
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, deflater, 1 << 14)) {
            for (int start = 0; start < samples.length; start += length) {
                // Many lines of a chart repeat the one above: next to nothing to pack.
                if (start > 0 && Arrays.equals(samples, start, start + length, samples, start - length, start)) {
                    out.write(sameAsAbove);
                } else {
                    out.write(NO_FILTER);
                    out.write(samples, start, length);
                }
            }
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    private static void writeChunk(DataOutputStream png, String type, byte[] content) throws IOException {
        byte[] name = type.getBytes(US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(content);
        png.writeInt(content.length);
        png.write(name);
        png.write(content);
        png.writeInt((int) crc.getValue());
    }
}
