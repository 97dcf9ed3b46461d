package org.serviceplan.report.chart;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Makes a font of ours the system's only one, on machines that have none (bare servers and containers). Java's font system does not
 * start there at all, and reads this configuration instead when it tries again.
 */
final class StandInFont {
    private static final String CONFIGURATION = "sun.awt.fontconfig";
    private static final List<String> LOGICAL_FONTS =
            List.of("dialog", "dialoginput", "sansserif", "serif", "monospaced");
    private static final List<String> STYLES = List.of("plain", "bold", "italic", "bolditalic");

    private StandInFont() {}

    /** Tells Java of the font, unless somebody has told it of others. */
    static void install(String fontFile) {
        if (System.getProperty(CONFIGURATION) != null) {
            return;
        }
        try {
            Path folder = deletedOnExit(Files.createTempDirectory("serviceplan-font"));
            Path font = deletedOnExit(folder.resolve("font.ttf"));
            try (InputStream in = ChartFont.open(fontFile)) {
                Files.copy(in, font);
            }
            Path configuration = deletedOnExit(folder.resolve("fontconfig.properties"));
            Files.writeString(configuration, configuration(font));
            System.setProperty(CONFIGURATION, configuration.toString());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot lend the system a font", e);
        }
    }

    private static Path deletedOnExit(Path path) {
        path.toFile().deleteOnExit();
        return path;
    }

    private static String configuration(Path font) {
        StringBuilder lines = new StringBuilder("version=1\nsequence.allfonts=latin-1\n");
        for (String name : LOGICAL_FONTS) {
            for (String style : STYLES) {
                lines.append(name).append('.').append(style).append(".latin-1=StandIn\n");
            }
        }
        return lines.append("filename.StandIn=")
                .append(escaped(font))
                .append('\n')
                .toString();
    }

    private static String escaped(Path path) {
        return path.toString().replace("\\", "\\\\");
    }
}
