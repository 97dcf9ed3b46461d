package org.serviceplan.report.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class IndexedColoursTest {
    @Test
    void upTo256ColoursStayAsTheyAre() {
        BufferedImage picture = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 40 * 30; i++) {
            picture.setRGB(i % 40, i / 40, (i % 256) * 0x010305);
        }

        int[] painted = pixels(picture);

        assertThat(pixels(IndexedColours.of(picture))).isEqualTo(painted);
    }

    @Test
    void whiteIsWhiteHoweverItWasPainted() {
        BufferedImage picture = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        Graphics2D g2 = picture.createGraphics();
        g2.setPaint(Color.WHITE);
        g2.fillRect(0, 0, 40, 30);
        g2.setPaint(Color.BLUE);
        g2.fillRect(0, 10, 40, 20);
        g2.dispose();

        int[] painted = pixels(picture);

        int[] shown = pixels(IndexedColours.of(picture));

        assertThat(shown[0]).isEqualTo(Color.WHITE.getRGB());
        assertThat(shown).isEqualTo(painted);
    }

    @Test
    void ofMoreColoursTheRarestBecomeTheNearestThatIsKept() {
        // 255 colours twice each, one of them more often, and 100 that are seen once.
        BufferedImage picture = new BufferedImage(1000, 1, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 1000; x++) {
            int colour = x < 510 ? (x / 2) * 0x010000 : x < 610 ? ((x - 510) << 16) | 0x000102 : 0x00FF00;
            picture.setRGB(x, 0, colour);
        }

        int[] shown = pixels(IndexedColours.of(picture));

        for (int x = 0; x < 510; x++) {
            assertThat(shown[x]).isEqualTo(0xFF000000 | ((x / 2) * 0x010000));
        }
        for (int x = 510; x < 610; x++) {
            assertThat(shown[x]).isEqualTo(0xFF000000 | ((x - 510) << 16));
        }
        assertThat(shown[610]).isEqualTo(0xFF00FF00);
    }

    @Test
    void noiseOfManyColoursIsShownInWhatThereIsRoomFor() {
        Random random = new Random(1);
        BufferedImage picture = new BufferedImage(200, 150, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 200 * 150; i++) {
            picture.setRGB(i % 200, i / 200, random.nextInt(0x1000000));
        }

        assertThat(Arrays.stream(pixels(IndexedColours.of(picture))).distinct()).hasSize(256);
    }

    private static int[] pixels(BufferedImage picture) {
        return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    }
}
