package org.serviceplan.report.chart;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

import static java.nio.charset.StandardCharsets.US_ASCII;

/**
 * Packs pictures as PNG files that say how large they are in print. Charts are flat areas, which pack better without PNG's filters;
 * ImageIO tries all of them on every line and takes three times as long.
 */
final class PngEncoder {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int LEVEL = 4;

    private PngEncoder() {}

    /** Packs an image of {@link BufferedImage#TYPE_INT_RGB}. */
    static byte[] encode(BufferedImage image, int dotsPerInch) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 18);
        try (DataOutputStream png = new DataOutputStream(bytes)) {
            png.write(SIGNATURE);
            writeChunk(png, "IHDR", header(image));
            writeChunk(png, "pHYs", resolution(dotsPerInch));
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
            // 8 bits each of red, green and blue; deflated, filtered line by line, not interlaced.
            header.write(new byte[] {8, 2, 0, 0, 0});
        }
        return bytes.toByteArray();
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
        int width = image.getWidth();
        int[] rgb = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        Deflater deflater = new Deflater(LEVEL);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 18);
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, deflater, 1 << 14)) {
            // The first byte of a line names its filter: none.
            byte[] line = new byte[1 + 3 * width];
            for (int y = 0; y < image.getHeight(); y++) {
                copy(rgb, y * width, width, line);
                out.write(line);
            }
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    private static void copy(int[] rgb, int start, int width, byte[] line) {
        int out = 1;
        for (int i = start; i < start + width; i++) {
            line[out++] = (byte) (rgb[i] >> 16);
            line[out++] = (byte) (rgb[i] >> 8);
            line[out++] = (byte) rgb[i];
        }
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
