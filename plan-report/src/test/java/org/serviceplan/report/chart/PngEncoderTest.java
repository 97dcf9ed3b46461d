package org.serviceplan.report.chart;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

import org.junit.jupiter.api.Test;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

import static org.assertj.core.api.Assertions.assertThat;

class PngEncoderTest {
    @Test
    void everyPixelComesBack() throws IOException {
        BufferedImage image = noise(37, 23);

        BufferedImage back = ImageIO.read(new ByteArrayInputStream(PngEncoder.encode(image, 192)));

        assertThat(back.getRGB(0, 0, 37, 23, null, 0, 37)).isEqualTo(image.getRGB(0, 0, 37, 23, null, 0, 37));
    }

    @Test
    void linesThatRepeatComeBackToo() throws IOException {
        BufferedImage image = noise(37, 23);
        image.getRaster().setRect(0, 1, image.getData(new Rectangle(0, 0, 37, 5)));
        image.getRaster().setRect(0, 10, image.getData(new Rectangle(0, 9, 37, 1)));

        BufferedImage back = ImageIO.read(new ByteArrayInputStream(PngEncoder.encode(image, 192)));

        assertThat(back.getRGB(0, 0, 37, 23, null, 0, 37)).isEqualTo(image.getRGB(0, 0, 37, 23, null, 0, 37));
    }

    @Test
    void fileSaysHowLargeThePictureIsInPrint() throws IOException {
        byte[] png = PngEncoder.encode(noise(3, 2), 192);
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(png))) {
            reader.setInput(in);
            Node root = reader.getImageMetadata(0).getAsTree("javax_imageio_png_1.0");
            NamedNodeMap resolution = child(root, "pHYs").getAttributes();

            assertThat(resolution.getNamedItem("pixelsPerUnitXAxis").getNodeValue())
                    .isEqualTo("7559");
            assertThat(resolution.getNamedItem("pixelsPerUnitYAxis").getNodeValue())
                    .isEqualTo("7559");
            assertThat(resolution.getNamedItem("unitSpecifier").getNodeValue()).isEqualTo("meter");
        } finally {
            reader.dispose();
        }
    }

    private static Node child(Node root, String name) {
        for (Node node = root.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node.getNodeName().equals(name)) {
                return node;
            }
        }
        throw new AssertionError("No " + name);
    }

    private static BufferedImage noise(int width, int height) {
        Random random = new Random(1);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, random.nextInt(0x1000000));
            }
        }
        return image;
    }
}
